/**
 * How the first rows of an order are found, where no index of their table gives in that order all that a condition
 * leaves.
 */
import { SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Row, whereAll } from './rows.ts';

/** One of several conditions that exclude each other: the first rows are the first among the first of each. */
export class EitherOf extends SQL {
  readonly alternatives: readonly SQL[];
  /** Asks the same in one condition, for rows that other conditions find. */
  readonly plain: SQL;

  constructor(alternatives: readonly SQL[], plain: SQL) {
    super(sql`(${sql.join([...alternatives], sql` OR `)})`.queryChunks);
    this.alternatives = alternatives;
    this.plain = plain;
  }
}

/** Rows that a table of its own lists, with their sort keys: for what so many rows have that they are not all to be read. */
export class ListedIn extends SQL {
  /** Holds for the rows of the list. */
  readonly condition: SQL;
  /** The column of the list that leads to the row. */
  readonly id: SQLiteColumn;
  readonly keys: readonly SQLiteColumn[];

  constructor(row: SQLiteColumn, id: SQLiteColumn, keys: readonly SQLiteColumn[], condition: SQL) {
    super(sql`${row} IN (SELECT ${id} FROM ${id.table} WHERE ${condition})`.queryChunks);
    this.condition = condition;
    this.id = id;
    this.keys = keys;
  }

  get plain(): SQL {
    return sql`${this}`;
  }
}

/**
 * The conditions as they are to be asked together. Without statistics SQLite cannot tell which of them leaves fewer
 * rows, so that these ways are kept where nothing else is asked.
 */
export function together(conditions: readonly SQL[]): SQL[] {
  if (conditions.length === 1) return [...conditions];
  return conditions.map((condition) =>
    condition instanceof EitherOf || condition instanceof ListedIn ? condition.plain : condition,
  );
}

/** A condition on the sort keys, wherever these are read. */
export type Bound = (keys: readonly SQL[]) => SQL;

interface Rows {
  row: Row;
  where: readonly SQL[];
  keys: readonly SQL[];
  bounds: readonly Bound[];
}

interface FirstRows extends Rows {
  /** Of all keys: nothing, or ` DESC`. */
  direction: SQL;
  limit: SQL;
}

/** `FROM` and what follows, for the first rows by their keys. */
export function firstRows({ row, where, keys, bounds, direction, limit }: FirstRows): SQL {
  const sorted = sql`ORDER BY ${inDirection(keys, direction)} LIMIT ${limit}`;
  const listed = where.find((condition) => condition instanceof ListedIn);
  if (listed) {
    const { rows, keys: own } = rowsOfList(listed, bounds);
    const ids = sql`SELECT ${listed.id} ${rows} ORDER BY ${inDirection(own, direction)} LIMIT ${limit}`;
    return sql`FROM ${row.from} WHERE ${row.name}.rowid IN (${ids}) ${sorted}`;
  }
  const either = where.find((condition) => condition instanceof EitherOf);
  const within = bounds.map((bound) => bound(keys));
  if (!either) return sql`FROM ${row.from}${whereAll([...where, ...within])} ${sorted}`;

  const others = [...where.filter((condition) => condition !== either), ...within];
  const named = keys.map((key, index) => sql`${key} AS ${keyName(index)}`);
  const firsts = either.alternatives.map(
    (alternative) =>
      sql`SELECT * FROM (SELECT ${row.name}.rowid AS id, ${sql.join(named, sql`, `)} FROM ${row.from}${whereAll([...others, alternative])} ${sorted})`,
  );
  const names = keys.map((_, index) => keyName(index));
  const ids = sql`SELECT id FROM (${sql.join(firsts, sql` UNION ALL `)} ORDER BY ${inDirection(names, direction)} LIMIT ${limit})`;
  return sql`FROM ${row.from} WHERE ${row.name}.rowid IN (${ids}) ${sorted}`;
}

/** Whether there is any. */
export function anyRow({ row, where, keys, bounds }: Rows): SQL {
  const listed = where.find((condition) => condition instanceof ListedIn);
  if (listed) return sql`EXISTS (SELECT 1 ${rowsOfList(listed, bounds).rows})`;
  return sql`EXISTS (SELECT 1 FROM ${row.from}${whereAll([...where, ...bounds.map((bound) => bound(keys))])})`;
}

function rowsOfList({ id, keys, condition }: ListedIn, bounds: readonly Bound[]) {
  const own = keys.map((key) => sql`${key}`);
  const where = whereAll([condition, ...bounds.map((bound) => bound(own))]);
  return { rows: sql`FROM ${id.table}${where}`, keys: own };
}

const keyName = (index: number) => sql.raw(`key_${index}`);

function inDirection(keys: readonly SQL[], direction: SQL): SQL {
  return sql.join(
    keys.map((key) => sql`${key}${direction}`),
    sql`, `,
  );
}
