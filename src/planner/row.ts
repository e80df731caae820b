/** How a statement names rows and walks from one to its relations. */
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Relation } from '../../schema/relations.ts';
import { SLUG_RANGES } from '../../schema/slug-ranges.ts';

/** A row of a table under a name of its own, so that a table can be met twice in one statement. */
export interface Row<Table extends SQLiteTable = SQLiteTable> {
  table: Table;
  name: SQL;
  /** The table under that name: its columns are the row's. */
  columns: Table;
  /** `"events" "events_1"`, for a FROM clause. */
  from: SQL;
  /** Said of rows of which no two lead to the same: the places inside of one, no event happened in two of them. */
  areApart?: boolean;
}

export function namedRow<Table extends SQLiteTable>(table: Table, name: string): Row<Table> {
  const columns = alias(table, name) as unknown as Table;
  return { table, name: sql`${columns}`, columns, from: sql`${table} ${columns}` };
}

/** A row of the table that has this column. */
export type RowWith<Column extends SQLiteColumn> = Row<
  SQLiteTable & { _: { name: Column['_']['tableName'] } }
>;

/** The row's own copy of a column of its table. */
export function columnOf<Column extends SQLiteColumn>(row: Row, column: Column): Column {
  const own = Object.values(getTableColumns(row.columns)).find(({ name }) => name === column.name);
  if (!own) throw new Error(`The row ${row.columns} has no column ${column.name}`);
  return own as unknown as Column;
}

/** The row's own copy of the column `slug` of its table. */
export function slugOf(row: Row): SQLiteColumn {
  const { slug } = getTableColumns(row.columns);
  if (!slug) throw new Error(`The row ${row.columns} has no slug`);
  return slug as SQLiteColumn;
}

/** The condition under which `to` is related to `from`. */
export function relatedRows(relation: Relation, from: Row, to: Row): SQL {
  const [start, end] = [columnOf(from, relation.from), columnOf(to, relation.to)];
  const range = SLUG_RANGES.get(relation.to);
  if (range) {
    const below = slugBelow(slugOf(to), slugOf(from), range.word);
    return range.isMixed ? sql`${below} AND ${end} = ${start}` : below;
  }
  if (!relation.link) return sql`${end} = ${start}`;
  const { table, from: near, to: far } = relation.link;
  return sql`${end} IN (SELECT ${far} FROM ${table} WHERE ${near} = ${start})`;
}

/** `slug` begins with a word and with the slug of what it belongs to: `0` comes after `/`. */
export function slugBelow(slug: SQLiteColumn, above: SQLiteColumn, word = ''): SQL {
  const start = word ? sql`${sql.raw(`'${word}'`)} || ${above}` : sql`${above}`;
  return sql`${slug} > ${start} || '/' AND ${slug} < ${start} || '0'`;
}

export function whereAll(conditions: readonly SQL[]): SQL {
  return conditions.length ? sql` WHERE ${sql.join([...conditions], sql` AND `)}` : sql``;
}
