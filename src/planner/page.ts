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
  firstRows,
  rowsFound,
} from './first-rows.ts';
import { jsonArray, jsonArraySorted, jsonOfOne } from './json.ts';
import { columnOf, type Row, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

export interface Order {
  /** Names the order in a cursor. */
  name: string;
  columns: readonly SQLiteColumn[];
  descending: boolean;
}

export type Keys = readonly (string | number)[];

/** Null where there is no cursor. */
export type Exists = 0 | 1 | null;

/** What `first`, `after`, `last` and `before` ask for, cursors already read. */
export interface Range {
  limit: number;
  /** Counted from the end: `last` was given. */
  backward: boolean;
  after: Keys | null;
  before: Keys | null;
}

/** The rows that a connection pages through, and the part of them that is asked for. */
export interface Page<Table extends SQLiteTable = SQLiteTable> {
  row: Row<Table>;
  /** As `together` puts them. */
  where: readonly Condition[];
  order: Order;
  range: Range;
  /** The slug of the record whose connection it is; empty where a cursor may serve any. */
  parent: SQL;
}

export function pageCount({ row, where }: Page): SQL<number> {
  return jsonOfOne(sql<number>`count(*)`, sql`FROM ${row.from}${whereAll(asked(where))}`);
}

/** The array of `element` in each row of the page, in the connection's order. */
export function pageOf<Element>(page: Page, element: SQL<Element>, extraRows = 0): SQL<Element[]> {
  const { row, order, range } = page;
  const bounds: Bound[] = [];
  if (range.after) bounds.push(beyond(order, range.after, '>'));
  if (range.before) bounds.push(beyond(order, range.before, '<'));
  const keys = keysOf(page);
  const direction = sql.raw(order.descending === range.backward ? '' : ' DESC');
  const limit = range.limit + extraRows;
  const from = firstRows({ row, where: page.where, keys, bounds, direction, limit });
  if (!range.backward) return jsonArray(element, from);
  const sorted = keys.map((key) => ({ by: sql`${key}`, descending: order.descending }));
  return jsonArraySorted(element, from, sorted);
}

/** The sort keys of the page and of one row more: enough to tell its ends, and whether it is the last. */
export function pageKeys(page: Page): SQL<Keys[]> {
  return pageOf(page, cursorKeys(page), 1);
}

/** Whether rows lie outside the page, at the cursor or past it; null without the cursor. */
export function existsOutside(page: Page, cursor: 'after' | 'before'): SQL<Exists> {
  const keys = page.range[cursor];
  if (!keys) return sql`NULL`;
  const near = beyond(page.order, keys, cursor === 'after' ? '<=' : '>=');
  return anyRow({ row: page.row, where: page.where, keys: keysOf(page), bounds: [near] });
}

export function cursorKeys(page: Page): SQL<Keys> {
  const { order, parent } = page;
  return sql`jsonb_array(${sql.raw(`'${order.name}'`)}, ${parent}, ${sql.join(
    keysOf(page).map((key) => sql`${key}`),
    sql`, `,
  )})`;
}

export const OPPOSITE = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' } as const;

function beyond(order: Order, values: Keys, operator: keyof typeof OPPOSITE): Bound {
  const comparison = sql.raw(order.descending ? OPPOSITE[operator] : operator);
  const bounds = sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
  return (keys) => sql`(${sql.join([...keys], sql`, `)}) ${comparison} (${bounds})`;
}

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

export const costOfCount = (page: Page, statistics: Statistics) => costOfAll(foundOf(page), statistics);

export function costOfEnds(page: Page, statistics: Statistics): number {
  const cursors = Number(page.range.after !== null) + Number(page.range.before !== null);
  return costOfPage(page, statistics, 1) + cursors * costOfAny(foundOf(page), statistics);
}
