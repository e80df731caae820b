/**
 * Rows as JSON: one value holds a whole branch of the answer. It is kept as JSONB, SQLite's parsed form, until
 * the statement's end, so no level is parsed again.
 *
 * A nested value is built in the FROM clause of its subquery. D1 allows an expression depth of 100, and SQLite adds
 * up the depths of expressions that nest by way of subqueries, level by level, but begins anew in a FROM clause: so a
 * nested page takes 7 of the 100, where it would take 5 times its level otherwise, and the fifth would be the last.
 */
import { type SQL, sql } from 'drizzle-orm';
import { limits } from '../limits.ts';

const FIRST_PAIRS = Math.floor(limits.maxFunctionArguments / 2);
const MORE_PAIRS = Math.floor((limits.maxFunctionArguments - 1) / 2);

/** Keys are GraphQL names, so they need no escape. */
export function jsonObject(entries: [key: string, value: SQL][]): SQL {
  const pairs = entries.slice(0, FIRST_PAIRS).map(([key, value]) => sql`${sql.raw(`'${key}'`)}, ${value}`);
  let object = sql`jsonb_object(${sql.join(pairs, sql`, `)})`;
  for (let at = FIRST_PAIRS; at < entries.length; at += MORE_PAIRS) {
    const more = entries
      .slice(at, at + MORE_PAIRS)
      .map(([key, value]) => sql`${sql.raw(`'$.${key}'`)}, ${value}`);
    object = sql`jsonb_insert(${object}, ${sql.join(more, sql`, `)})`;
  }
  return object;
}

/** `value` in the one row of `from` (FROM and what follows), null where there is none. */
export function jsonOf<Value>(value: SQL<Value>, from: SQL): SQL<Value | null> {
  return jsonOfOne(value, from);
}

/** The same where there is a row for sure: by default the one of a SELECT without FROM. */
export function jsonOfOne<Value>(value: SQL<Value>, from = sql``): SQL<Value> {
  return sql`(SELECT value FROM (SELECT ${value} AS value ${from}))`;
}

interface SortKey {
  by: SQL;
  descending?: boolean;
}

/** The array of `value` in each row of `from` (FROM and what follows), sorted. */
export function jsonList<Value>(value: SQL<Value>, from: SQL, sortKeys: readonly SortKey[]): SQL<Value[]> {
  const order = sortKeys.map(({ by, descending }) => sql`${by}${sql.raw(descending ? ' DESC' : '')}`);
  return jsonArray(value, sql`${from} ORDER BY ${sql.join(order, sql`, `)}`);
}

/**
 * The array of `value` in each row of `from`, in their order. SQLite keeps the order of a subquery for an aggregate
 * that may heed it; an order of the aggregate itself would make D1 read each row a second time.
 */
export function jsonArray<Value>(value: SQL<Value>, from: SQL): SQL<Value[]> {
  return sql`(SELECT jsonb_group_array(value) FROM (SELECT ${value} AS value ${from}))`;
}

/** The same in the order of the keys, whatever the order of `from`, which are the last ones of an order. */
export function jsonArraySorted<Value>(
  value: SQL<Value>,
  from: SQL,
  sortKeys: readonly SortKey[],
): SQL<Value[]> {
  const keys = sortKeys.map(({ by }, index) => sql`${by} AS ${sql.raw(`key_${index}`)}`);
  const order = sortKeys.map(({ descending }, index) => sql.raw(`key_${index}${descending ? ' DESC' : ''}`));
  return sql`(SELECT jsonb_group_array(value ORDER BY ${sql.join(order, sql`, `)}) FROM (SELECT ${value} AS value, ${sql.join(keys, sql`, `)} ${from}))`;
}

/** `value` is one of a list, which travels as one parameter. A list of one compares, so an index gives the order too. */
export function among(value: SQL, list: readonly unknown[]): SQL {
  if (list.length === 1) return sql`${value} = ${list[0]}`;
  return sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(list)}))`;
}
