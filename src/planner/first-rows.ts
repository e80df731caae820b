/**
 * How the first rows of an order are found, where no index of their table gives in that order all that a condition
 * leaves; and how many rows that reads at most, as D1 counts them.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { limits } from '../limits.ts';
import {
  type Alternative,
  type Condition,
  type EitherOf,
  isEitherOf,
  isListedIn,
  type ListedIn,
} from './condition.ts';
import { hasOrder } from './order.ts';
import { type Row, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';

/** A condition on the sort keys, wherever these are read. */
export interface Bound {
  sql: (keys: readonly SQL[]) => SQL;
  /** What the first key lies behind (`>`) or before (`<`), or is. */
  at: string | number | undefined;
  side: '>' | '<';
}

export interface Found {
  row: Row;
  /** As `together` puts them. */
  where: readonly Condition[];
  /** What the rows are sorted by. */
  keys: readonly SQLiteColumn[];
}

interface Part extends Found {
  bounds: readonly Bound[];
}

interface FirstRows extends Part {
  /** Of all keys: nothing, or ` DESC`. */
  direction: SQL;
  limit: number;
}

/** `FROM` and what follows, for the first rows by their keys. */
export function firstRows(first: FirstRows): SQL {
  const { row, where, keys: columns, bounds, direction, limit } = first;
  const keys = columns.map((key) => sql`${key}`);
  const inOrder = (keys: readonly SQL[]) =>
    sql`ORDER BY ${inDirection(keys, direction)} LIMIT ${count(limit)}`;
  const [finder] = where;
  if (isListedIn(finder)) {
    const asked = [...askedOfList(finder, bounds), isListed(finder, row)];
    return sql`FROM ${listThenRow(finder, row)}${whereAll(asked)} ${inOrder(keysOfList(finder))}`;
  }
  if (isEitherOf(finder)) {
    return sql`FROM ${row.from} WHERE ${row.name}.rowid IN (SELECT id FROM (${firstKeys(first)})) ${inOrder(keys)}`;
  }
  const within = bounds.map((bound) => bound.sql(keys));
  const found = sql`FROM ${row.from}${whereAll([...asked(where), ...within])} ${inOrder(keys)}`;
  if (comesInOrder({ row, where, keys: columns })) return found;
  // What is read of a row would be read of all that are sorted.
  return sql`FROM ${row.from} WHERE ${row.name}.rowid IN (SELECT ${row.name}.rowid ${found}) ${inOrder(keys)}`;
}

/** Whether the keys of the first rows are known before these are read. */
export const knowsKeysFirst = ({ where: [finder] }: Pick<Found, 'where'>) =>
  isListedIn(finder) || isEitherOf(finder);

/** `SELECT`, for the `id` and the keys of the first rows, under these names. */
export function firstKeys(first: FirstRows, names: readonly string[] = first.keys.map(keyName)): SQL {
  const { row, where, keys: columns, bounds, direction, limit } = first;
  const [finder, ...others] = where;
  const end = (keys: readonly SQL[]) => sql` ORDER BY ${inDirection(keys, direction)} LIMIT ${count(limit)}`;
  const named = (id: SQL, keys: readonly SQL[]) =>
    sql`SELECT ${id} AS id, ${sql.join(
      keys.map((key, index) => sql`${key} AS ${sql.raw(names[index] as string)}`),
      sql`, `,
    )}`;
  const keys = columns.map((key) => sql`${key}`);
  const id = sql`${row.name}.rowid`;
  if (isListedIn(finder)) {
    const own = keysOfList(finder);
    return sql`${named(sql`${finder.id}`, own)} FROM ${finder.id.table}${whereAll(askedOfList(finder, bounds))}${end(own)}`;
  }
  if (!isEitherOf(finder)) return sql`${named(id, keys)} ${firstRows(first)}`;
  const firsts = finder.alternatives.map((alternative) => {
    const { listed } = alternative;
    const own = listed ? keysOfList(listed.list) : keys;
    const beside = bounds.map((bound) =>
      // SQLite would begin at a cursor that lies outside, and read all from there on.
      isOutside(bound, alternative) ? sql`(${bound.sql(own)}) IS TRUE` : bound.sql(own),
    );
    const from = listed
      ? sql`${named(sql`${listed.list.id}`, own)} FROM ${listThenRow(listed.list, row)}`
      : sql`${named(id, own)} FROM ${row.from}`;
    const found = listed
      ? [listed.list.condition.sql, listed.range, isListed(listed.list, row), listed.asked]
      : [alternative.sql];
    return sql`SELECT * FROM (${from}${whereAll([...asked(others), ...beside, ...found])}${end(own)})`;
  });
  return union(firsts, end(names.map((name) => sql.raw(name))));
}

const count = (limit: number) => sql.raw(String(limit));
const keysOfList = ({ keys }: ListedIn) => keys.map((key) => sql`${key}`);
const askedOfList = (list: ListedIn, bounds: readonly Bound[]) => [
  list.condition.sql,
  ...bounds.map((bound) => bound.sql(keysOfList(list))),
];

/** CROSS JOIN: the list is walked through in its order, and each of its rows looked up. */
const listThenRow = ({ id }: ListedIn, row: Row) => sql`${id.table} CROSS JOIN ${row.from}`;
const isListed = ({ id }: ListedIn, row: Row) => sql`${row.name}.rowid = ${id}`;

/** As many at a time as D1 takes. `end` is what follows each of the unions. */
export function union(selects: readonly SQL[], end: SQL): SQL {
  if (selects.length <= limits.maxUnionSelects) return sql`${sql.join([...selects], sql` UNION ALL `)}${end}`;
  const groups = Array.from({ length: Math.ceil(selects.length / limits.maxUnionSelects) }, (_, index) =>
    selects.slice(index * limits.maxUnionSelects, (index + 1) * limits.maxUnionSelects),
  );
  return union(
    groups.map((group) => sql`SELECT * FROM (${union(group, end)})`),
    end,
  );
}

/** Whether the keys of an alternative begin behind where the bound does, or end before. */
function isOutside({ at = '', side }: Bound, { from, to }: Alternative): boolean {
  const end = side === '>' ? from : to;
  return end !== null && (side === '>' ? at < end : at > end);
}

/** Whether there is any. */
export function anyRow({ row, where, keys: columns, bounds }: Part): SQL<0 | 1> {
  const [finder] = where;
  if (isListedIn(finder)) {
    return sql`EXISTS (SELECT 1 FROM ${finder.id.table}${whereAll(askedOfList(finder, bounds))})`;
  }
  const keys = columns.map((key) => sql`${key}`);
  if (isExact(where)) {
    const [finder, ...others] = where;
    const firsts = finder.alternatives.map((alternative) => {
      const found = whereAll([alternative.sql, ...asked(others), ...bounds.map((bound) => bound.sql(keys))]);
      return sql`SELECT * FROM (SELECT 1 FROM ${row.from}${found} LIMIT 1)`;
    });
    return sql`EXISTS (${union(firsts, sql``)})`;
  }
  return sql`EXISTS (SELECT 1 FROM ${row.from}${whereAll([...asked(where), ...bounds.map((bound) => bound.sql(keys))])})`;
}

/** Whether any row that an alternative finds is one that is wanted, but for few. */
function isExact(where: readonly Condition[]): where is readonly [EitherOf, ...Condition[]] {
  const [finder, ...others] = where;
  return isEitherOf(finder) && finder.isExact === true && others.every(({ missed }) => missed);
}

/** How many rows that the first condition finds the others leave out at most. */
const missedBy = ([, ...others]: readonly Condition[], statistics: Statistics): number =>
  sum(others.map(({ missed }) => missed?.(statistics) ?? Number.POSITIVE_INFINITY));

export const asked = (conditions: readonly Condition[]) => conditions.map((condition) => condition.sql);

/** How many rows there are at most. */
export function rowsFound({ row, where }: Found, statistics: Statistics): number {
  return Math.min(statistics.rows(row.columns), ...where.map(({ cost }) => cost(statistics).rows));
}

/** What `firstRows` reads. */
export function costOfFirst(found: Found, statistics: Statistics, limit: number): number {
  const [finder] = found.where;
  const { rows, once, each } = costOfFound(found, statistics);
  const few = Math.min(limit, rows);
  const missedOfAll = missedBy(found.where, statistics);
  // An entry of the list and the row that it leads to.
  if (isListedIn(finder)) return finder.condition.cost(statistics).once + 2 * few + 1;
  if (isEitherOf(finder)) {
    const stopsEarly = found.where.length === 1;
    const firsts = finder.alternatives.map(({ cost }) => {
      const { rows, missed } = cost(statistics);
      return (
        1 +
        missed +
        (stopsEarly
          ? 2 * Math.min(limit, rows)
          : Math.min(limit + missedOfAll, rows) * (1 + each) + Math.min(limit, rows))
      );
    });
    const unions = Math.ceil(finder.alternatives.length / limits.maxUnionSelects);
    return once + sum(firsts) + (unions > 1 ? 3 + 2 * unions : 3) * few;
  }
  if (stopsEarly(found)) return once + few + 1;
  if (comesInOrder(found)) return once + Math.min(few + missedOfAll, rows) * (2 + each) + 1;
  return once + rows * (2 + each) + 1 + 4 * few;
}

/** What it takes to walk through all rows that are found. */
export function costOfAll(found: Found, statistics: Statistics): number {
  const { rows, once, each } = costOfFound(found, statistics);
  return once + rows * (1 + each) + 1;
}

/** What `anyRow` reads. */
export function costOfAny(found: Found, statistics: Statistics): number {
  const [finder] = found.where;
  if (isListedIn(finder)) return finder.condition.cost(statistics).once + 1;
  const missed = missedBy(found.where, statistics);
  const { once, each } = costOfFound(found, statistics);
  if (isExact(found.where)) return 2 * found.where[0].alternatives.length + missed * (1 + each);
  if (stopsEarly(found)) return once + 1;
  const all = costOfAll(found, statistics);
  return comesInOrder(found) ? Math.min(all, once + (1 + missed) * (1 + each) + 1) : all;
}

/** Whether an index gives the rows in their order. */
function comesInOrder({ where: [finder], keys }: Found): boolean {
  if (finder?.range) return keys.length === 1 && keys[0]?.name === finder.range.name;
  return (!finder || finder.columns.length > 0) && hasOrder([...(finder?.columns ?? []), ...keys]);
}

/** Whether nothing else is asked of them, so that no more are read than are wanted. */
const stopsEarly = (found: Found) => found.where.length < 2 && comesInOrder(found);

function costOfFound(found: Found, statistics: Statistics) {
  const costs = found.where.map(({ cost }) => cost(statistics));
  return {
    rows: rowsFound(found, statistics),
    once: sum(costs.map(({ once }) => once)),
    each: sum(costs.map(({ each }) => each)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export const keyName = (_key: unknown, index: number) => `key_${index}`;

function inDirection(keys: readonly SQL[], direction: SQL): SQL {
  return sql.join(
    keys.map((key) => sql`${key}${direction}`),
    sql`, `,
  );
}
