/** What the rows of a database took to write, as D1 counts them: each with its entries in indexes, once. */
import { DatabaseSync } from 'node:sqlite';
import { ROWS } from '../schema/kinds.ts';
import { TABLES } from '../src/dossier/store.ts';

export interface Load {
  written: number;
  /** Of these, what the dossiers say themselves: without indexes, and without what follows from it. */
  said: number;
}

export function rowsOfLoad(path: string): Load {
  const database = new DatabaseSync(path, { readOnly: true });
  const number = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
  const all = (sql: string) => database.prepare(sql).all();
  let written = 0;
  for (const { name, sql } of all(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'",
  )) {
    const rows = number(`SELECT count(*) FROM "${name}"`);
    written += rows;
    for (const index of all(`PRAGMA index_list("${name}")`)) {
      // Such a table is its own index.
      if (index.origin === 'pk' && String(sql).includes('WITHOUT ROWID')) continue;
      const made = index.partial
        ? database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').get(index.name ?? '')
        : undefined;
      const condition = String(made?.sql ?? '').split(' WHERE ')[1];
      written += condition ? number(`SELECT count(*) FROM "${name}" WHERE ${condition}`) : rows;
    }
  }
  const said = TABLES.filter(
    ({ property }) => typeof ROWS[property] === 'object' || ROWS[property] === 'citation',
  )
    .map(({ name }) => number(`SELECT count(*) FROM ${name}`))
    .reduce((sum, rows) => sum + rows, 0);
  database.close();
  return { written, said };
}
