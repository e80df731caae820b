/** How many records share two things, in one statement. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { asked, costOfAll, type Found, rowsFound } from './first-rows.ts';
import type { Grouping } from './grouping.ts';
import { jsonArray } from './json.ts';
import type { Plan } from './plan.ts';
import { columnOf, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

/** What records are counted by: a value of their own, or what the rows of a linking table say of them. */
export interface Dimension extends Pick<Grouping, 'of' | 'label' | 'sorted'> {
  /** Where it is a value of their own. */
  by?: SQL;
  /** Where it is not: the rows of a table whose column `to` is theirs of `from`, and the value in them. */
  link?: Link;
}
export interface Link {
  from: SQLiteColumn;
  to: SQLiteColumn;
  value: SQLiteColumn;
}

/** The records, and beside each the rows of a link that are its own. CROSS JOIN: the records are found first. */
export function joined(found: Found, link: Link | undefined, plan: Plan): { by: SQL; from: SQL } | null {
  if (!link) return null;
  const row = plan.row(link.to.table as SQLiteTable, getTableName(link.to.table as SQLiteTable));
  return {
    by: sql`${columnOf(row, link.value)}`,
    from: sql` CROSS JOIN ${row.from} ON ${columnOf(row, link.to)} = ${columnOf(found.row, link.from)}`,
  };
}

/** How many rows of a link a record has, and how many are read for them: an entry and a row each, and the end. */
export function costOfLink(link: Link | undefined, statistics: Statistics) {
  const rows = link ? statistics.sharing(link.to) : 1;
  return { rows, read: link ? 2 * rows + 1 : 0 };
}

/** The array of `element` for each of the first pairs. */
export function pairsOf<Element>(
  found: Found,
  [one, other]: readonly [Dimension, Dimension],
  element: SQL<Element>,
  limit: number,
  plan: Plan,
) {
  const sides = [one, other].map((dimension) => joined(found, dimension.link, plan));
  const [key = sql``, otherKey = sql``] = [one, other].map(({ by }, index) => sides[index]?.by ?? by);
  const from = sql`FROM ${found.row.from}${sql.join(sides.map((side) => side?.from ?? sql``))}`;
  const where = [...asked(found.where), sql`${key} IS NOT NULL`, sql`${otherKey} IS NOT NULL`];
  const pairs = sql`SELECT ${key} AS one, ${otherKey} AS other, count(*) AS count ${from}${whereAll(where)} GROUP BY 1, 2`;
  const [first, second] = [named(one, sql`one`, plan), named(other, sql`other`, plan)];
  const listed = sql`SELECT ${first.key} AS key, ${first.label} AS label, ${second.key} AS other_key, ${second.label} AS other_label, count FROM (${pairs})${first.from}${second.from}`;
  const order = one.sorted === 'by key' ? sql`1, 5 DESC, 3` : sql`5 DESC, 1, 3`;
  return jsonArray(element, sql`FROM (${listed} ORDER BY ${order} LIMIT ${sql.raw(String(limit))}) counted`);
}

function named({ of, label }: Dimension, id: SQL, plan: Plan) {
  if (!of) return { key: id, label: label?.(id), from: sql`` };
  const row = plan.row(of.table, getTableName(of.table));
  return {
    key: sql`${row.columns.slug}`,
    label: sql`${columnOf(row, of.label)}`,
    from: sql` CROSS JOIN ${row.from} ON ${row.columns.id} = ${id}`,
  };
}

/** How many pairs there are, and how many rows are read for them, at most. */
export function sizeOfPairs(
  found: Found,
  [one, other]: readonly [Dimension, Dimension],
  statistics: Statistics,
  limit: number,
) {
  const records = rowsFound(found, statistics);
  const [near, far] = [costOfLink(one.link, statistics), costOfLink(other.link, statistics)];
  const rows = records * near.rows * far.rows;
  const read = costOfAll(found, statistics) + records * (near.read + near.rows * far.read);
  const most = [one, other].map(({ of }) => (of ? statistics.rows(of.table) : rows));
  const groups = Math.min(rows, (most[0] ?? rows) * (most[1] ?? rows));
  // The rows are sorted to be grouped; each pair is read where it is made, named twice and sorted.
  return { cost: read + rows + 4 * groups, groups: Math.min(limit, groups) };
}
