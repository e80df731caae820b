import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSilentWrangler } from './wrangler.ts';

const folder = join(import.meta.dirname, '../../schema/migrations');

/** Does what `wrangler d1 migrations apply` does, and keeps the same log, but a file is applied whole or not at all. */
export async function migrate(database: D1Database): Promise<void> {
  await database.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  await applyMissing(database, () => true);
}

/** Of the files that are wanted, those that the log does not have. */
export async function applyMissing(database: D1Database, isWanted: (name: string) => boolean): Promise<void> {
  const applied = await appliedTo(database);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const missing = files.filter((file) => isWanted(file) && !applied.has(file));
  if (!missing.length) return;
  const { unstable_splitSqlQuery: splitSql } = await loadSilentWrangler();
  for (const name of missing) {
    const statements = splitSql(await readFile(join(folder, name), 'utf8'));
    try {
      await database.batch([
        ...statements.map((statement) => database.prepare(statement)),
        database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
      ]);
    } catch (error) {
      // Of two that found the same file missing, one was faster.
      if (!(await appliedTo(database)).has(name)) throw error;
    }
  }
}

async function appliedTo(database: D1Database): Promise<Set<string>> {
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  return new Set(results.map(({ name }) => name));
}
