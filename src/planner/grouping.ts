/** How many records there are in each group, in one statement. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type DateColumns, firstDay, lastDay } from './date-order.ts';
import { jsonArray } from './json.ts';
import { whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

export type Labelled = SQLiteTable & { id: SQLiteColumn; slug: SQLiteColumn };

export interface Grouping {
  /** The rows to count: `FROM` and what follows, without their conditions. */
  from: SQL;
  where: readonly SQL[];
  /** How many rows are read to find them, and how many of them there are, at most. */
  cost: (statistics: Statistics) => { read: number; rows: number };
  /** What the rows of a group share; those where it is null are in none. */
  by: SQL;
  /** Given where groups are records: by whose id the rows are grouped, and what names it. */
  of?: { table: Labelled; label: SQLiteColumn };
  /** Given where they are not: the name of a group by its key. */
  label?: (key: SQL) => SQL;
  sorted: 'by key' | 'by count';
}

/** What an element of the list is read from. */
export interface Counted {
  key: SQL<string>;
  label: SQL<string>;
  count: SQL<number>;
  /** The other thing that they share, where they are counted by two. */
  and?: CountedKey;
}
export interface CountedKey {
  key: SQL<string>;
  label: SQL<string>;
}

export const COUNT: Counted = {
  key: sql<string>`counted.key`,
  label: sql<string>`counted.label`,
  count: sql<number>`counted.count`,
};

export const COUNT_OF_TWO: Counted = {
  ...COUNT,
  and: { key: sql<string>`counted.other_key`, label: sql<string>`counted.other_label` },
};

/** The array of `element` for each of the first groups. */
export function countsOf<Element>(
  { from, where, by, of, label, sorted }: Grouping,
  element: SQL<Element>,
  limit: number,
) {
  const first = sql` LIMIT ${sql.raw(String(limit))}`;
  // They are made in the order of their keys, so those that come first are known before any is named.
  const made = sorted === 'by key' ? sql`GROUP BY 1 ORDER BY 1${first}` : sql`GROUP BY 1`;
  const groups = sql`SELECT ${by} AS key, count(*) AS count ${from}${whereAll([...where, sql`${by} IS NOT NULL`])} ${made}`;
  const named = of
    ? sql`SELECT ${of.table.slug} AS key, ${of.label} AS label, count FROM (${groups}) JOIN ${of.table} ON ${of.table.id} = key`
    : sql`SELECT key, ${label?.(sql`key`)} AS label, count FROM (${groups})`;
  const order = sorted === 'by key' ? sql`1` : sql`3 DESC, 1`;
  return jsonArray(element, sql`FROM (${named} ORDER BY ${order}${first}) counted`);
}

/** How many groups there are, and how many rows are read for them, at most. */
export function sizeOfCounts({ cost, of, sorted }: Grouping, statistics: Statistics, limit: number) {
  const { read, rows } = cost(statistics);
  const most = of ? statistics.rows(of.table) : rows;
  const groups = Math.min(rows, sorted === 'by key' ? Math.min(most, limit) : most);
  // The rows are sorted to be grouped; each group is read where it is made, named and sorted.
  return { cost: read + rows + 3 * groups, groups: Math.min(limit, groups) };
}

/** The words of an enum's values, as `enumLabels` has them. */
export const wordsOfKey = (labels: Record<string, string>) => (key: SQL) =>
  sql`(${sql.raw(`'${JSON.stringify(labels).replaceAll("'", "''")}'`)} ->> ${key})`;

const MONTHS =
  '["January","February","March","April","May","June","July","August","September","October","November","December"]';

/** `2023-12` is "December 2023". */
export const monthOfKey = (key: SQL) =>
  sql`(${sql.raw(`'${MONTHS}'`)} ->> (substr(${key}, 6) - 1)) || ' ' || substr(${key}, 1, 4)`;

/** The month in which all its local days lie, as `2023-12`; null where they lie in several, or the end is open. */
export function monthOf(date: DateColumns): SQL {
  const [first, last] = [firstDay(date), lastDay(date)].map((day) => sql`substr(${day}, 1, 7)`);
  return sql`CASE WHEN ${first} = ${last} THEN ${first} END`;
}
