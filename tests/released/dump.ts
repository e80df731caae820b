/** A database as SQL that makes it again, in a new file. The shadow tables of a search index are made by the index. */
import type { DatabaseSync } from 'node:sqlite';

/** https://sqlite.org/fts5.html#fts5_data_structures */
const SHADOWS = ['data', 'idx', 'content', 'docsize', 'config'];

export function dumpOf(database: DatabaseSync): string {
  const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
  const made = all<{ type: string; name: string; sql: string }>(
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'",
  );
  const virtual = made.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL TABLE')).map(({ name }) => name);
  const isShadow = (name: string) =>
    virtual.some((index) => SHADOWS.some((shadow) => name === `${index}_${shadow}`));
  const tables = made.filter(({ type, name }) => type === 'table' && !isShadow(name));
  const others = made.filter(({ type, name }) => type !== 'table' && !isShadow(name));
  return [
    'PRAGMA foreign_keys = off',
    ...tables.map(({ sql }) => sql),
    ...tables
      .filter(({ sql }) => !sql.includes('USING fts5vocab'))
      .flatMap(({ name }) => insertsOf(database, name, virtual.includes(name))),
    ...others.map(({ sql }) => sql),
  ]
    .map((statement) => `${statement};\n`)
    .join('');
}

function insertsOf(database: DatabaseSync, table: string, hasHiddenKey: boolean): string[] {
  const rows = database.prepare(`SELECT ${hasHiddenKey ? 'rowid, ' : ''}* FROM ${table}`).all();
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(',')})`);
  return [`INSERT INTO ${table} (${columns.join(', ')}) VALUES\n${values.join(',\n')}`];
}

function literal(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
