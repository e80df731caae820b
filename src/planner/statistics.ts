/** How much the data hold at most, as `0008_statistics.sql` works it out whenever they have changed. */
import { getTableName } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

export const STATISTICS = 'SELECT json_group_object(name, rows) AS answer FROM statistics';

export class Statistics {
  readonly #counts: Readonly<Record<string, number>>;

  constructor(counts: Readonly<Record<string, number>>) {
    this.#counts = counts;
  }

  /** The rows of a table. */
  rows(table: SQLiteTable): number {
    return this.#of(tableName(table));
  }

  /** The most rows that share a value of a column; where no index knows, all. */
  sharing(column: SQLiteColumn): number {
    if (column.primary || column.isUnique) return 1;
    return this.#counts[columnName(column)] ?? this.rows(column.table as SQLiteTable);
  }

  /** The most claims that an account has. */
  inAccount(): number {
    return this.#of('claims.event_id,property');
  }

  /** The most dates that begin in one stretch of so many days, of those that lie within as many. */
  beginning(within: SQLiteColumn, days: number): number {
    return this.#of(`${columnName(within)}=${days}`);
  }

  #of(name: string): number {
    const count = this.#counts[name];
    if (count === undefined) throw new Error(`The table statistics has no ${name}: apply the migrations`);
    return count;
  }
}

/** `events.place_id`, whatever name its table goes by. */
export const columnName = (column: SQLiteColumn) =>
  `${tableName(column.table as SQLiteTable)}.${column.keyAsName ? toSnakeCase(column.name) : column.name}`;

/** Of the table itself, also where it goes by another name. */
function tableName(table: SQLiteTable): string {
  const { [ORIGINAL_NAME]: name } = table as unknown as { [ORIGINAL_NAME]?: string };
  return name ?? getTableName(table);
}
const ORIGINAL_NAME = Symbol.for('drizzle:OriginalName');
