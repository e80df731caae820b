/**
 * The test world is the product's own data: the dossiers of seed/, read and planned in Node (vitest.config.ts),
 * because files are out of reach inside workerd. All files of a core share a database and a Worker, as making them
 * takes many times what most files take. Each file finds the world as it was seeded. Where one has changed it, the next
 * makes it anew, and loads the code anew, too, so that nothing is kept of the other world, neither statistics nor plans.
 */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';

declare global {
  /** The state in which the database was left when it was filled; kept from file to file. */
  var seeded: string | undefined;
}

if (globalThis.seeded === undefined || globalThis.seeded !== (await state())) {
  globalThis.seeded = undefined;
  vi.resetModules();
  await clear();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  await env.DB.batch(env.TEST_SEED.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
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

/** A table after those that refer to it, as each of its rows would be looked up in all of these. */
async function clear(): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'
    AND type IN ('view', 'table') ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%'`,
  ).all<{ name: string; type: string; sql: string }>();
  const left = new Map(results.map((made) => [made.name, made]));
  const isReferred = (name: string) =>
    [...left.values()].some(
      (made) => made.name !== name && new RegExp(`REFERENCES \\W?${name}\\b`).test(made.sql),
    );
  const drops: string[] = [];
  while (left.size) {
    const next = [...left.values()].find(({ name }) => !isReferred(name)) ?? [...left.values()][0];
    const { name, type } = next as { name: string; type: string };
    left.delete(name);
    drops.push(`DROP ${type} IF EXISTS "${name}"`);
  }
  await env.DB.batch(['PRAGMA defer_foreign_keys = on', ...drops].map((sql) => env.DB.prepare(sql)));
}
