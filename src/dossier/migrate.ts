import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  for (const name of files.filter((file) => isWanted(file) && !applied.has(file))) {
    const statements = statementsIn(await readFile(join(folder, name), 'utf8'));
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

/** As Wrangler takes them apart: a statement ends with its line, and a trigger is one line. */
export function statementsIn(migration: string): string[] {
  const parts = migration.replaceAll(/^\s*--.*\n/gm, '').split(/;[ \t]*(?:\n|$)/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

async function appliedTo(database: D1Database): Promise<Set<string>> {
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  return new Set(results.map(({ name }) => name));
}
