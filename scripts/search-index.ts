/**
 * The search index, taken away for as long as a database is exported: D1 exports none that has a virtual table.
 *
 * It holds nothing but what its migrations make of the tables. They are forgotten with it, so that whatever ends the
 * work in between, the database says itself what it lacks, and applying the migrations puts it back.
 */
import type { OpenDatabase } from '../src/dossier/database.ts';
import { applyMissing } from '../src/dossier/migrate.ts';

/** Of the migrations that make it. A later one takes away what it makes anew, and is named like them. */
const isOfIndex = (migration: string) => migration.endsWith('_search.sql');

export async function withoutSearchIndex(
  open: () => Promise<OpenDatabase>,
  work: () => Promise<void>,
): Promise<void> {
  await use(open, takeAway);
  try {
    await work();
  } finally {
    await use(open, putBack).catch((error: Error) => {
      throw new Error(
        `the search index could not be put back (${error.message}): run npx wrangler d1 migrations apply DB --remote`,
      );
    });
  }
}

async function takeAway(database: D1Database): Promise<void> {
  const { results: log } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const { results: triggers } = await database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'")
    .all<{ name: string }>();
  const drop = (what: string) => database.prepare(`DROP ${what.replace(' ', ' IF EXISTS ')}`);
  await database.batch([
    ...triggers.map(({ name }) => database.prepare(`DROP TRIGGER ${name}`)),
    ...['VIEW search_documents', 'VIEW search_changed'].map(drop),
    ...['TABLE search_words', 'TABLE search', 'TABLE search_stale'].map(drop),
    ...log
      .filter(({ name }) => isOfIndex(name))
      .map(({ name }) => database.prepare('DELETE FROM d1_migrations WHERE name = ?').bind(name)),
  ]);
}

const putBack = (database: D1Database) => applyMissing(database, isOfIndex);

async function use(
  open: () => Promise<OpenDatabase>,
  work: (database: D1Database) => Promise<void>,
): Promise<void> {
  const { database, close } = await open();
  try {
    await work(database);
  } finally {
    await close();
  }
}
