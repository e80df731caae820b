/** What the rows of a database took to write, as D1 counts them: each with its entries in indexes, once. */
import { DatabaseSync } from 'node:sqlite';
import { ROWS } from '../schema/kinds.ts';
import { TABLES } from '../src/dossier/store.ts';

export interface Load {
  written: number;
  /** Of these, what the dossiers say themselves: without indexes, and without what follows from it. */
  said: number;
  /** Those that took the most first. */
  tables: RowsOfTable[];
}

export interface RowsOfTable {
  name: string;
  rows: number;
  /** In all its indexes. */
  entries: number;
  isSaid: boolean;
}

const SAID: readonly string[] = TABLES.filter(
  ({ property }) => typeof ROWS[property] === 'object' || ROWS[property] === 'citation',
).map(({ name }) => name);

export function rowsOfLoad(path: string): Load {
  const database = new DatabaseSync(path, { readOnly: true });
  const number = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
  const all = (sql: string) => database.prepare(sql).all();
  const entriesOf = (name: string, sql: string, rows: number): number[] =>
    all(`PRAGMA index_list("${name}")`).map((index) => {
      // Such a table is its own index.
      if (index.origin === 'pk' && sql.includes('WITHOUT ROWID')) return 0;
      const made = index.partial
        ? database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').get(index.name ?? '')
        : undefined;
      const condition = String(made?.sql ?? '').split(' WHERE ')[1];
      return condition ? number(`SELECT count(*) FROM "${name}" WHERE ${condition}`) : rows;
    });
  const tables = all(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'",
  )
    .map((table): RowsOfTable => {
      const name = String(table.name);
      const rows = number(`SELECT count(*) FROM "${name}"`);
      return {
        name,
        rows,
        entries: sum(entriesOf(name, String(table.sql), rows)),
        isSaid: SAID.includes(name),
      };
    })
    .sort((one, other) => writtenFor(other) - writtenFor(one));
  database.close();
  return {
    written: sum(tables.map(writtenFor)),
    said: sum(tables.map(({ rows, isSaid }) => (isSaid ? rows : 0))),
    tables,
  };
}

export const writtenFor = ({ rows, entries }: RowsOfTable): number => rows + entries;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
