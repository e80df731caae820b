import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AnswerOf } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';

/** By the name of an object type: the table whose rows it is read from. */
export const tablesOfTypes = new Map<string, SQLiteTable>();

/** An object type that is read from the rows of a table, so that its fields can be read from no other's. */
export function rowType<Table extends SQLiteTable, From extends Row<Table> = Row<Table>>(
  name: string,
  table: Table,
) {
  tablesOfTypes.set(name, table);
  return builder.objectRef<AnswerOf<From>>(name);
}

export type RowType<Table extends SQLiteTable> = ReturnType<typeof rowType<Table>>;
