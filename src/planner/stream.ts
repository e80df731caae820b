/**
 * Rows of several tables in one order: by an instant, then the name of their kind, then their slug. Of each table a
 * page reads from an index no more rows than the page has, and takes its own from these.
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
  rowsFound,
} from './first-rows.ts';
import { jsonOf, jsonOfOne } from './json.ts';
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
  type Ranged,
} from './range.ts';
import { type Row, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

/** The rows of one table that are in the stream. */
export interface Lane {
  kind: string;
  row: Row<SQLiteTable & { id: SQLiteColumn; slug: SQLiteColumn }>;
  at: SQLiteColumn;
  /** As `together` puts them. */
  where: readonly Condition[];
}

/** The part of a stream that is asked for. The keys of its cursors are the instant, the kind and the slug. */
export interface StreamPage<One extends Lane = Lane> extends Ranged {
  lanes: readonly One[];
}

export function streamCount({ lanes }: StreamPage): SQL<number> {
  const counts = lanes.map(({ row, where }) =>
    jsonOfOne(sql<number>`count(*)`, sql`FROM ${row.from}${whereAll(asked(where))}`),
  );
  return sql`(${sql.join([sql`0`, ...counts], sql` + `)})`;
}

const KEY = [sql`item.at`, sql`item.kind`, sql`item.slug`];

/** The array of `element` for each row of the page, in the stream's order. */
export function streamOf<Element>(page: StreamPage, element: SQL<Element>, extraRows = 0): SQL<Element[]> {
  const { lanes, range } = page;
  if (!lanes.length) return sql`jsonb_array()`;
  const limit = range.limit + extraRows;
  const direction = foundInDirection(page);
  const nearest = lanes.map((lane) => {
    const bounds = boundsOf(page, beyond(page, lane));
    const first = firstKeys({ ...foundOf(lane), bounds, direction, limit }, ['at', 'slug']);
    return sql`SELECT at, ${sql.raw(`'${lane.kind}'`)} AS kind, slug, id FROM (${first})`;
  });
  const merged = sql`${sql.join(nearest, sql` UNION ALL `)} ORDER BY at${direction}, kind${direction}, slug${direction} LIMIT ${sql.raw(String(limit))}`;
  return arrayOf(page, element, sql`FROM (${merged}) item`, KEY);
}

/** The sort keys of the page and of one row more: enough to tell its ends, and whether it is the last. */
export function streamKeys(page: StreamPage): SQL<Keys[]> {
  return streamOf(page, streamCursor(page), 1);
}

/** Whether rows lie outside the page, at the cursor or past it; null without the cursor. */
export function existsOutsideStream(page: StreamPage, cursor: 'after' | 'before'): SQL<Exists> {
  if (!page.range[cursor]) return sql`NULL`;
  const found = page.lanes.map((lane) => {
    const near = boundOutside(page, cursor, beyond(page, lane));
    return anyRow({ ...foundOf(lane), bounds: near ? [near] : [] });
  });
  return sql`(${sql.join([sql`0`, ...found], sql` OR `)})`;
}

export const streamCursor = (page: StreamPage): SQL<Keys> => cursorOf(page, sql`''`, KEY);

/** What `value` reads from the row that an element of the page is. */
export function ofItsKind<One extends Lane, Value>(
  { lanes }: StreamPage<One>,
  value: (lane: One) => SQL<Value>,
): SQL<Value> {
  const cases = lanes.map((lane) => {
    const { id } = lane.row.columns;
    const read = jsonOf(value(lane), sql`FROM ${lane.row.from} WHERE ${id} = item.id`);
    return sql` WHEN ${sql.raw(`'${lane.kind}'`)} THEN ${read}`;
  });
  return cases.length ? sql`CASE item.kind${sql.join(cases)} END` : sql`NULL`;
}

const keysOf = ({ row, at }: Lane) => [at, row.columns.slug];

const foundOf = (lane: Lane): Found => ({ row: lane.row, where: lane.where, keys: keysOf(lane) });

/** How many rows a page has, and how many are read for its parts, at most. */
export function streamSize({ lanes, range }: StreamPage, statistics: Statistics): number {
  return Math.min(
    range.limit,
    sumOf(lanes, (lane) => rowsFound(foundOf(lane), statistics)),
  );
}

export function costOfStream(page: StreamPage, statistics: Statistics, extraRows = 0): number {
  const limit = page.range.limit + extraRows;
  const nearest = sumOf(page.lanes, (lane) => {
    const found = foundOf(lane);
    return costOfFirst(found, statistics, limit) + Math.min(limit, rowsFound(found, statistics));
  });
  return nearest + (page.range.backward ? 2 : 1) * limit;
}

export function costOfStreamCount({ lanes }: StreamPage, statistics: Statistics): number {
  return sumOf(lanes, (lane) => costOfAll(foundOf(lane), statistics));
}

export function costOfStreamEnds(page: StreamPage, statistics: Statistics): number {
  const outside = sumOf(page.lanes, (lane) => costOfAny(foundOf(lane), statistics));
  return costOfStream(page, statistics, 1) + cursorsOf(page) * outside;
}

const sumOf = (lanes: readonly Lane[], count: (lane: Lane) => number) =>
  lanes.reduce((sum, lane) => sum + count(lane), 0);

/** All rows of a table are of one kind, so that a row of another at the cursor's instant lies on one side of them all. */
const beyond =
  (page: StreamPage, { kind }: Lane) =>
  ([instant, other = '', slugOf]: Keys, operator: Comparison): Bound => {
    const compared = comparison(page, operator);
    const side = compared.charAt(0) as Bound['side'];
    const place = { at: instant, side };
    if (other === kind)
      return {
        ...place,
        sql: ([at, slug]) => sql`(${at}, ${slug}) ${sql.raw(compared)} (${instant}, ${slugOf})`,
      };
    const includesInstant = side === '>' ? kind > other : kind < other;
    return {
      ...place,
      sql: ([at]) => sql`${at} ${sql.raw(includesInstant ? `${side}=` : side)} ${instant}`,
    };
  };
