import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { statementsIn } from '../../src/dossier/migrate.ts';
import type { World } from '../setup/made-world.ts';
import { clear, tablesOf } from '../setup/tables.ts';

const migrations = import.meta.glob<string>('../../schema/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const atAnyTime = (sql: string) => sql.replaceAll(/'\d{4}-\d\d-\d\dT[\d:.]+Z'/g, 'NOW');
/** Of Wrangler's own log, which it makes itself. */
const isLog = (sql: string) => /\bd1_migrations\b/.test(sql);

test('D1 makes of the migrations what the tests begin with, which SQLite has made in Node', async () => {
  await clear(env.DB);
  for (const [, text] of Object.entries(migrations).sort(([a], [b]) => (a < b ? -1 : 1))) {
    await env.DB.batch(statementsIn(text).map((sql) => env.DB.prepare(sql)));
  }
  const { tables }: World = JSON.parse(env.TEST_WORLD);
  expect((await tablesOf(env.DB)).map(atAnyTime)).toEqual(tables.filter((sql) => !isLog(sql)).map(atAnyTime));
});
