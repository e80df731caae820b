/**
 * The test world is the product's own data: the dossiers of seed/, read and planned in Node (vitest.config.ts),
 * because files are out of reach inside workerd. All files of a core share a database and a Worker, as making them
 * takes many times what most files take. Each file finds the world as it was seeded (where one has changed it, the next
 * makes it anew) and code that has kept nothing yet, neither statistics, which grow old in the middle of a test, nor plans.
 */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';

declare global {
  /** The state in which the database was left when it was filled; kept from file to file. */
  var seeded: string | undefined;
  /** What makes the tables as the migrations have left them, which takes a fifth of the time of these. */
  var tables: string[] | undefined;
}

vi.resetModules();
if (globalThis.seeded === undefined || globalThis.seeded !== (await state())) {
  globalThis.seeded = undefined;
  await clear();
  if (globalThis.tables) await env.DB.batch(globalThis.tables.map((sql) => env.DB.prepare(sql)));
  else {
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
    globalThis.tables = await statements();
  }
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

/** All that the migrations have made: no trigger is there yet while rows come. */
async function statements(): Promise<string[]> {
  const { results: made } = await env.DB.prepare(
    // A virtual table makes tables of its own, which SQLite names in single quotes.
    `SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND sql NOT LIKE 'CREATE TABLE ''%'
    AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'`,
  ).all<{ name: string; type: string; sql: string }>();
  const of = (type: string) => made.filter((each) => each.type === type);
  const rows: string[] = [];
  for (const { name } of of('table').filter(({ sql }) => !sql.startsWith('CREATE VIRTUAL'))) {
    const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
    for (const row of results) {
      const values = Object.values(row).map((value) =>
        typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? 'NULL'),
      );
      rows.push(`INSERT INTO "${name}" (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`);
    }
  }
  const all = (type: string) => of(type).map(({ sql }) => sql);
  return [...all('table'), ...rows, ...all('index'), ...all('view'), ...all('trigger')];
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
