import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import {
  answersWith,
  type Fault,
  failsWith,
  faulty,
  LOST,
  NEVER,
  NO_SUCH_TABLE,
  OVERLOADED,
} from './faulty-database.ts';
import { logged, post } from './request.ts';

const QUERY = '{ event(slug: "us-embassy-baghdad-attack-2023-12-08") { title } }';
const SEVERAL = `{ parties { totalCount } nobody: actor(slug: "nobody") { name } ${QUERY.slice(1)}`;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets the fake clock go on, a step at a time, until that is so; what never comes fails the test. */
async function passUntil(isSo: () => boolean, stepMs: number): Promise<void> {
  for (let step = 0; step < 10_000 && !isSo(); step += 1) await vi.advanceTimersByTimeAsync(stepMs);
  expect(isSo()).toBe(true);
}

const row = (answer: unknown) => [{ success: true, meta: { rows_read: 1 }, results: [{ answer }] }];

describe('a failure that passes is not seen by the client:', () => {
  test.each<[string, Fault[]]>([
    ['once', [LOST]],
    ['twice', [LOST, LOST]],
    [
      'a database that is started anew',
      [failsWith('D1_ERROR: Internal error in D1 DB storage caused object to be reset.')],
    ],
    ['a database whose code is new', [failsWith('D1_ERROR: D1 DB reset because its code was updated.')]],
    ['no results', [answersWith([])]],
    ['results that are none', [answersWith({ success: true })]],
    ['no row', [answersWith([{ success: true, meta: { rows_read: 0 }, results: [] }])]],
    ['a row without an answer', [answersWith([{ success: true, meta: { rows_read: 0 }, results: [{}] }])]],
    ['an answer that is no JSON', [answersWith(row('{"title"'))]],
  ])('%s', async (_name, faults) => {
    const log = logged();
    for (const query of [QUERY, SEVERAL]) {
      const well = await (await post({ query })).json();
      const { database, trips } = faulty(env.DB, faults);
      const response = await post({ query }, { database });
      expect([response.status, await response.json()]).toEqual([200, well]);
      expect(trips()).toBe(faults.length + 1);
    }
    expect(log.events('database')).toHaveLength(2 * faults.length);
    expect(log.events('operation').at(-1)).toMatchObject({ outcome: 'OK', roundTrips: faults.length + 1 });
  });
});

describe('a failure that stays is a 503 with nothing but its code:', () => {
  const allAttempts = limits.maxDatabaseAttempts;
  test.each<[string, Fault, number]>([
    ['a lost connection', LOST, allAttempts],
    ['wrong results', answersWith([]), allAttempts],
    ['an overload, which asking again would add to', OVERLOADED, 1],
    ['no such table', NO_SUCH_TABLE, 1],
  ])('%s', async (_name, fault, attempts) => {
    const log = logged();
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { database, trips } = faulty(env.DB, Array(allAttempts).fill(fault));
      const response = await post({ query: SEVERAL }, { database, headers: { accept } });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe(String(limits.retryAfterSeconds));
      expect(response.headers.get('content-type')).toContain(accept);
      expect(await response.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'DATABASE_UNAVAILABLE' } }],
      });
      expect(trips()).toBe(attempts);
      const failures = log.events('database').slice(-attempts);
      expect(failures.map(({ attempt, again }) => [attempt, again])).toEqual(
        failures.map((_, index) => [index + 1, index + 1 < attempts]),
      );
      expect(log.events('operation').at(-1)).toMatchObject({ outcome: 'DATABASE_UNAVAILABLE', status: 503 });
    }
  });

  test.each([
    ['a database that does not answer', [NEVER]],
    ['a database that does not answer when asked again', [LOST, NEVER]],
  ])('%s', async (_name, faults) => {
    const log = logged();
    const { database, trips } = faulty(env.DB, faults);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = post({ query: QUERY }, { database });
    await passUntil(() => trips() === faults.length, 1);
    await vi.advanceTimersByTimeAsync(limits.maxDatabaseMilliseconds);
    expect((await asked).status).toBe(503);
    expect(log.events('database').at(-1).failure).toContain('No answer within');
  });
});

test('an answer that is too large for D1 says what to do', async () => {
  logged();
  const { database } = faulty(env.DB, [failsWith('D1_ERROR: string or blob too big: SQLITE_TOOBIG')]);
  const response = await post({ query: QUERY }, { database });
  expect(await response.json()).toMatchObject({
    errors: [
      { message: expect.stringContaining('smaller pages'), extensions: { code: 'OPERATION_TOO_LARGE' } },
    ],
  });
});

describe('a client that goes away stops the work', () => {
  test.each<[string, Fault[], number]>([
    ['while the database is asked', [NEVER], 1],
    ['while it would be asked again', [LOST, LOST], 1],
  ])('%s', async (_name, faults, asked) => {
    const log = logged();
    const { database, trips } = faulty(env.DB, faults);
    const client = new AbortController();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = post({ query: QUERY }, { database, signal: client.signal });
    const ended = expect(answer).rejects.toThrow();
    await passUntil(() => trips() === asked, 0);
    client.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(limits.maxDatabaseMilliseconds);
    expect(trips()).toBe(asked);
    expect(log.events('operation')).toEqual([expect.objectContaining({ outcome: 'CLIENT_GONE' })]);
  });

  test('before anything is planned, and no failure is logged', async () => {
    const log = logged();
    const { database, trips } = faulty(env.DB, []);
    const client = new AbortController();
    const answer = post(
      { query: '{ events(first: 5) { edges { node { title } } } }' },
      { database, signal: client.signal },
    );
    const ended = expect(answer).rejects.toThrow();
    client.abort();
    await ended;
    await new Promise((resolve) => setTimeout(resolve));
    expect(trips()).toBe(0);
    expect(log.events('operation')).toEqual([
      expect.objectContaining({ outcome: 'CLIENT_GONE', statements: 0 }),
    ]);
    expect(log.events('error')).toEqual([]);
  });
});
