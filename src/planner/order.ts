import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { columnName } from './statistics.ts';

const orders = new Map<string, boolean>();

/** Whether an index begins with these columns. */
export function hasOrder(wanted: readonly SQLiteColumn[]): boolean {
  const name = wanted.map(columnName).join();
  const known = orders.get(name) ?? isIndexed(wanted);
  orders.set(name, known);
  return known;
}

function isIndexed(wanted: readonly SQLiteColumn[]): boolean {
  const { indexes, primaryKeys, columns } = getTableConfig((wanted[0] as SQLiteColumn).table as SQLiteTable);
  const names = wanted.map(({ name }) => name);
  const unique = columns.filter(({ isUnique }) => isUnique).map(({ name }) => [name]);
  const ordered = [...indexes.map(({ config }) => config.columns), ...primaryKeys.map((key) => key.columns)]
    .map((list) => (list as SQLiteColumn[]).map(({ name }) => name))
    .concat(unique);
  return ordered.some((list) => names.every((name, index) => list[index] === name));
}
