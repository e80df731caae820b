/** Rows as a dossier fills them, before they have integer ids. */
import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { ROWS, type TableName } from '../../schema/kinds.ts';
import * as tables from '../../schema/tables.ts';

/** The tables that dossiers fill. */
export const FILLED = Object.fromEntries(
  Object.entries(tables).filter(([name]) => name in ROWS),
) as unknown as Record<TableName, SQLiteTable>;

type Stored<Name extends TableName> = InferSelectModel<(typeof tables)[Name]>;

/**
 * References name the key of the row that they lead to (see `store.ts`). A row is written as it is, so what is true or
 * false is 1 or 0.
 */
export type PlannedRow<Name extends TableName> = {
  [Column in Exclude<keyof Stored<Name>, 'id'>]: Column extends `${string}Id`
    ? string | Extract<Stored<Name>[Column], null>
    : Stored<Name>[Column] extends boolean
      ? 0 | 1
      : Stored<Name>[Column];
};
export type Rows = { [Name in TableName]: PlannedRow<Name>[] };

export const noRows = (): Rows => Object.fromEntries(Object.keys(FILLED).map((name) => [name, []])) as never;

type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

/** `part-of` fills `partOfId`. */
type ColumnOf<Name extends TableName, Key> = Extract<
  keyof PlannedRow<Name>,
  Camel<Key> | `${Camel<Key> & string}Id`
>;

/** A key that may be left away is null in the row. */
type Written<Name extends TableName, Fields> = {
  [Key in keyof Fields as ColumnOf<Name, Key>]-?:
    | Exclude<Fields[Key], undefined>
    | (undefined extends Fields[Key] ? null : never);
};

/** The columns that say what a record says under the same name. All others are for the caller to fill. */
export function written<Name extends TableName, Fields extends object>(
  name: Name,
  fields: Fields,
): Written<Name, Fields> {
  const { id: _, ...columns } = getTableColumns(FILLED[name]);
  const values = fields as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(columns).map((column) => [column, values[keyOfColumn(column)] ?? null]),
  ) as never;
}

/** The key of a dossier that a column is filled from. */
export const keyOfColumn = (column: string): string =>
  column.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
