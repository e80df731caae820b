/**
 * Keyset pages: a page starts where its cursor stands in an index, so the thousandth costs what the first does.
 * The last column of an order is unique, so the order is total.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Condition } from './condition.ts';
import {
  anyRow,
  asked,
  type Bound,
  costOfAll,
  costOfAny,
  costOfFirst,
  type Found,
  firstKeys,
  firstRows,
  keyName,
  knowsKeysFirst,
  rowsFound,
} from './first-rows.ts';
import { jsonOfOne } from './json.ts';
import {
  arrayOf,
  boundOutside,
  boundsOf,
  type Comparison,
  comparison,
  cursorOf,
  cursorsOf,
  type Exists,
  foundInDirection,
  type Keys,
  type Range,
  type Ranged,
} from './range.ts';
import { columnOf, type Row, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

export interface Order {
  /** Names the order in a cursor. */
  name: string;
  columns: readonly SQLiteColumn[];
  descending: boolean;
}

/** The rows that a connection pages through, and the part of them that is asked for. */
export interface Page<Table extends SQLiteTable = SQLiteTable> extends Ranged {
  row: Row<Table>;
  /** As `together` puts them. */
  where: readonly Condition[];
  order: Order;
  range: Range;
  /** The slug of the record whose connection it is; empty where a cursor may serve any. */
  parent: SQL;
  /** Whether no row is on the pages of two parents. */
  isApart?: boolean;
}

export function pageCount({ row, where }: Page): SQL<number> {
  return jsonOfOne(sql<number>`count(*)`, sql`FROM ${row.from}${whereAll(asked(where))}`);
}

/** The array of `element` in each row of the page, in the connection's order. */
export function pageOf<Element>(page: Page, element: SQL<Element>, extraRows = 0): SQL<Element[]> {
  const from = firstRows(firstOf(page, extraRows));
  return arrayOf(page, element, from, keySql(page));
}

const firstOf = (page: Page, extraRows: number) => ({
  ...foundOf(page),
  bounds: boundsOf(page, beyond(page)),
  direction: foundInDirection(page),
  limit: page.range.limit + extraRows,
});

/** The sort keys of the page and of one row more: enough to tell its ends, and whether it is the last. */
export function pageKeys(page: Page): SQL<Keys[]> {
  if (!knowsKeysFirst(page)) return pageOf(page, cursorKeys(page), 1);
  const first = firstOf(page, 1);
  const keys = first.keys.map((key, index) => sql.raw(keyName(key, index)));
  return arrayOf(page, cursorOf(page, page.parent, keys), sql`FROM (${firstKeys(first)})`, keys);
}

/** Whether rows lie outside the page, at the cursor or past it; null without the cursor. */
export function existsOutside(page: Page, cursor: 'after' | 'before'): SQL<Exists> {
  const near = boundOutside(page, cursor, beyond(page));
  return near ? anyRow({ ...foundOf(page), bounds: [near] }) : sql`NULL`;
}

export const cursorKeys = (page: Page): SQL<Keys> => cursorOf(page, page.parent, keySql(page));

const beyond =
  (page: Page) =>
  (values: Keys, operator: Comparison): Bound => {
    const compared = comparison(page, operator);
    const bounds = sql.join(
      // A place in an order is written out: where many indexes are asked, parameters are few.
      values.map((value) => (typeof value === 'number' ? sql.raw(String(value)) : sql`${value}`)),
      sql`, `,
    );
    return {
      sql: (keys) => sql`(${sql.join([...keys], sql`, `)}) ${sql.raw(compared)} (${bounds})`,
      at: values[0],
      side: compared.charAt(0) as Bound['side'],
    };
  };

const keySql = (page: Page): SQL[] => keysOf(page).map((key) => sql`${key}`);

function keysOf({ row, order }: Page): SQLiteColumn[] {
  return order.columns.map((column) => columnOf(row, column));
}

const foundOf = (page: Page): Found => ({ row: page.row, where: page.where, keys: keysOf(page) });

/** How many rows a page has, and how many are read for its parts, at most. */
export const pageSize = (page: Page, statistics: Statistics) =>
  Math.min(page.range.limit, rowsFound(foundOf(page), statistics));

export function costOfPage(page: Page, statistics: Statistics, extraRows = 0): number {
  const limit = page.range.limit + extraRows;
  const found = foundOf(page);
  // The last ones are read once more to be turned round.
  const turned = page.range.backward ? Math.min(limit, rowsFound(found, statistics)) : 0;
  return costOfFirst(found, statistics, limit) + turned;
}

/** For each of so many parents. Where no row is counted for two of them, together they count no more than one that has all. */
export function costOfCount(page: Page, statistics: Statistics, parents: number): number {
  const all = costOfAll(foundOf(page), statistics);
  // The end of a list and of what it leads to is looked at for each.
  return page.isApart && page.where.length === 1 ? Math.min(all, Math.ceil(all / parents) + 4) : all;
}

export function costOfEnds(page: Page, statistics: Statistics): number {
  return costOfPage(page, statistics, 1) + cursorsOf(page) * costOfAny(foundOf(page), statistics);
}
