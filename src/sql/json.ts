/** Rows as JSON: one value holds a whole branch of the answer. */
import { type SQL, sql } from 'drizzle-orm';
import { limits } from '../limits.ts';

const FIRST_PAIRS = Math.floor(limits.maxFunctionArguments / 2);
const MORE_PAIRS = Math.floor((limits.maxFunctionArguments - 1) / 2);

/** Keys are GraphQL names, so they need no escape. */
export function jsonObject(entries: [key: string, value: SQL][]): SQL {
  const pairs = entries.slice(0, FIRST_PAIRS).map(([key, value]) => sql`${sql.raw(`'${key}'`)}, ${value}`);
  let object = sql`json_object(${sql.join(pairs, sql`, `)})`;
  for (let at = FIRST_PAIRS; at < entries.length; at += MORE_PAIRS) {
    const more = entries
      .slice(at, at + MORE_PAIRS)
      .map(([key, value]) => sql`${sql.raw(`'$.${key}'`)}, ${value}`);
    object = sql`json_insert(${object}, ${sql.join(more, sql`, `)})`;
  }
  return object;
}

/** Membership in a list of values that travels as one parameter, whatever its length. */
export function among(value: SQL, list: readonly unknown[]): SQL {
  return sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(list)}))`;
}
