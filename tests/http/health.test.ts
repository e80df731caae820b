import { env } from 'cloudflare:workers';
import { describe, expect, test, vi } from 'vitest';
import { LAST_MIGRATION } from '../../schema/tables.ts';
import { limits } from '../../src/limits.ts';
import { jsonOf, knock } from './door.ts';

/** A database whose one fault is how it answers. */
const database = (first: () => Promise<unknown>) => ({
  DB: { withSession: () => ({ prepare: () => ({ first }) }) } as unknown as D1Database,
});

test('a service that is well says which data and which tables it has', async () => {
  const response = await knock('/health');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await jsonOf(response)).toEqual({
    status: 'ok',
    dataset: expect.stringMatching(/^[0-9a-f]{64}$/),
    migration: LAST_MIGRATION,
  });
});

test('it is well after a backup, too, which takes back the migrations of the search index and applies them again', async () => {
  await env.DB.batch([
    env.DB.prepare("DELETE FROM d1_migrations WHERE name = '0015_search.sql'"),
    env.DB.prepare("INSERT INTO d1_migrations (name) VALUES ('0015_search.sql')"),
  ]);
  expect((await jsonOf(await knock('/health'))).migration).toBe(LAST_MIGRATION);
});

test('rows that were changed by hand are noticed: the data have no known version then', async () => {
  await env.DB.prepare("UPDATE events SET title = 'Something else' WHERE id = 1").run();
  expect(await jsonOf(await knock('/health'))).toEqual({
    status: 'ok',
    dataset: 'unknown',
    migration: LAST_MIGRATION,
    note: expect.stringMatching(
      /^Rows were changed otherwise than by applying dossiers: npm run dossier -- plan/,
    ),
  });
});

describe('503, with the time to look again, and nothing internal:', () => {
  test.each([
    ['a database that fails', database(() => Promise.reject(new Error('no such table: secrets at /srv/x')))],
    ['a database that hangs', database(() => new Promise(() => {}))],
    [
      'a session that cannot be opened',
      {
        DB: {
          withSession: () => {
            throw new Error('at /srv/x');
          },
        } as unknown as D1Database,
      },
    ],
  ])('%s', async (_name, bindings) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = knock('/health', {}, bindings);
    await vi.advanceTimersByTimeAsync(limits.maxHealthMilliseconds);
    vi.useRealTimers();
    const response = await asked;
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await jsonOf(response)).toEqual({
      errors: [{ message: 'The database does not answer', extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
  });
});

test('a database that lacks a migration says which', async () => {
  await env.DB.prepare('DELETE FROM d1_migrations WHERE name = ?').bind(LAST_MIGRATION).run();
  const response = await knock('/health');
  expect(response.status).toBe(503);
  expect((await jsonOf(response)).errors[0].message).toMatch(`needs ${LAST_MIGRATION}`);
});

test('a database that is ahead of the script is well: it is migrated first', async () => {
  await env.DB.prepare("INSERT INTO d1_migrations (name) VALUES ('9999_to_come.sql')").run();
  expect(await jsonOf(await knock('/health'))).toMatchObject({
    status: 'ok',
    migration: '9999_to_come.sql',
  });
});
