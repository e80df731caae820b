/**
 * The test world is the product's own data: the dossiers of seed/, read and planned in Node (made-world.ts),
 * because files are out of reach inside workerd. All files of a core share a database and a Worker, as making them
 * takes many times what most files take. Each file finds the world as it was seeded: where one has changed it, the next
 * makes it anew, and loads the code anew, which has kept statistics and plans of the other world. So does one that comes
 * when the code is not that young any more, lest its statistics grow old in the middle of a test.
 */
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { World } from './made-world.ts';
import { clear } from './tables.ts';

const MAX_AGE_OF_CODE_MS = 20_000;

declare global {
  /** When the code was loaded; kept from file to file. */
  var loadedAt: number | undefined;
  /** The state in which the database was left when it was filled; kept from file to file. */
  var seeded: string | undefined;
}

const isAsSeeded = globalThis.seeded !== undefined && globalThis.seeded === (await state());
if (!isAsSeeded || Date.now() - (globalThis.loadedAt ?? 0) > MAX_AGE_OF_CODE_MS) {
  vi.resetModules();
  globalThis.loadedAt = Date.now();
}
if (!isAsSeeded) {
  globalThis.seeded = undefined;
  await clear(env.DB);
  const { tables, rows }: World = JSON.parse(env.TEST_WORLD);
  await env.DB.batch(tables.map((sql) => env.DB.prepare(sql)));
  await env.DB.batch(rows.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
  globalThis.seeded = await state();
}

/** Changes with every row that is written, as that makes a revision (0014_by_hand.sql), and every table that is made. */
async function state(): Promise<string> {
  const results = await env.DB.batch([
    env.DB.prepare('SELECT * FROM revisions'),
    env.DB.prepare('SELECT * FROM statistics'),
    env.DB.prepare('SELECT count(*), sum(length(sql)) FROM sqlite_master'),
  ]).catch((error) => [{ results: String(error) }]);
  return JSON.stringify(results.map(({ results }) => results));
}
