/** Databases of many events, made of the seed once and kept for the next run. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { digestOf, ORIGINS } from '../scripts/digest.ts';
import { seed } from '../scripts/seed.ts';
import { copySeed } from './copies.ts';

export interface Corpus {
  events: number;
  copies: number;
  /** What `wrangler dev` calls --persist-to. */
  state: string;
  /** Rows of each table. */
  rows: Record<string, number>;
  bytes: number;
}

/** Of at least so many events. */
export async function corpusOf(events: number, folder: string): Promise<Corpus> {
  const digest = await digestOf([...ORIGINS, 'bench/copies.ts', 'bench/corpus.ts']);
  const state = join(folder, `${events}-${digest.slice(0, 12)}`);
  if (!existsSync(state)) {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${state}.part`;
    rmSync(unfinished, { recursive: true, force: true });
    await seed(unfinished);
    load(open(unfinished), events);
    renameSync(unfinished, state);
  }
  const database = open(state);
  try {
    return {
      events,
      copies: copiesFor(database, events),
      state,
      rows: rowsOf(database),
      bytes: bytesOf(database),
    };
  } finally {
    database.close();
  }
}

function copiesFor(database: DatabaseSync, events: number): number {
  const { count } = database.prepare('SELECT count(*) AS count FROM events WHERE id < 1000').get() as {
    count: number;
  };
  return Math.ceil(events / count) - 1;
}

/** Indexes and triggers cost less afterwards, and sorted, than row by row. */
function load(database: DatabaseSync, events: number): void {
  const copies = copiesFor(database, events);
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -2000000; PRAGMA temp_store = MEMORY',
  );
  const later = database
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL",
    )
    .all();
  for (const { type, name } of later) database.exec(`DROP ${type} ${name}`);
  database.exec('BEGIN');
  copySeed(database, copies);
  database.exec('COMMIT');
  for (const { sql } of later.filter(({ type }) => type === 'index')) database.exec(String(sql));
  database.exec(`
    BEGIN;
    DELETE FROM search;
    INSERT INTO search (rowid, slug, size, facts, name, title, summary, quotation, fact)
    SELECT document, slug, size, facts, name, title, summary, quotation, fact FROM search_documents;
    INSERT INTO search (search) VALUES ('optimize');
    COMMIT`);
  for (const { sql } of later.filter(({ type }) => type === 'trigger')) database.exec(String(sql));
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  if (broken.length)
    throw new Error(`The corpus has rows that refer to nothing: ${JSON.stringify(broken[0])}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

function open(state: string): DatabaseSync {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
  const [file] = readdirSync(folder).filter((name) => /^[0-9a-f]+\.sqlite$/.test(name));
  if (!file) throw new Error(`${folder} has no database`);
  return new DatabaseSync(join(folder, file));
}

function rowsOf(database: DatabaseSync): Record<string, number> {
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE '%migrations'",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      Number(database.prepare(`SELECT count(*) AS count FROM ${name}`).get()?.count),
    ]),
  );
}

function bytesOf(database: DatabaseSync): number {
  return Number(
    database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size').get()
      ?.bytes,
  );
}
