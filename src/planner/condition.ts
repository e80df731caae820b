/** What is asked of the rows of a table, and how many rows at most are read for it. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Relation } from '../../schema/relations.ts';
import { SLUG_RANGES } from '../../schema/slug-ranges.ts';
import type { Begins } from './during.ts';
import { isSlugOf, READ_FOR_SLUG } from './former-slugs.ts';
import { among } from './json.ts';
import { hasOrder } from './order.ts';
import { columnOf, type Row, relatedRows, slugBelow, slugOf } from './row.ts';
import type { Statistics } from './statistics.ts';

export interface Condition {
  sql: SQL;
  /** The same, where the rows are found by another condition: SQLite is not to find them by this one. */
  beside: SQL;
  cost: (statistics: Statistics) => Cost;
  /** The columns of which it asks one value each, so that an index may give its rows in an order. */
  columns: readonly SQLiteColumn[];
  /** The column of which it asks a range, in whose order an index gives its rows. */
  range?: SQLiteColumn;
  /** For how many rows at most it does not hold, where these are few: beside it, a page's rows are soon found. */
  missed?: (statistics: Statistics) => number;
  /** The same asked of one row at a time, by an index that leads on from it: nothing is listed before. */
  oneByOne?: OneByOne;
  /** Of dates in a span: how those are found that an index has in the order of their first instants (during.ts). */
  begins?: Begins;
}

interface OneByOne {
  sql: SQL;
  /** `usual` is what it takes for each on average. */
  cost: (statistics: Statistics) => Pick<Cost, 'once' | 'each'> & { usual: number };
}

interface Cost {
  /** Of how many rows it holds, at most. */
  rows: number;
  /** How many rows of other tables are read before the first is asked. */
  once: number;
  /** And how many for each that is asked. */
  each: number;
  /** The same beside another condition, for a list that hangs on an outer row: SQLite makes it anew each time. */
  eachBeside?: number;
  /** With it, how many are read once. */
  onceBeside?: number;
}

/** Asked of rows that another condition finds: alone it would be asked of all. `each` is how many rows it reads for one. */
export function test(asked: SQL, each: (statistics: Statistics) => number = () => 0): Condition {
  const cost = (statistics: Statistics) => ({
    rows: Number.POSITIVE_INFINITY,
    once: 0,
    each: each(statistics),
  });
  return { sql: asked, beside: asked, cost, columns: [] };
}

/** One that finds rows by an index. SQLite uses none for what stands before IS TRUE. */
export function finding(
  asked: SQL,
  cost: Condition['cost'],
  columns: readonly SQLiteColumn[] = [],
): Condition {
  return { sql: asked, beside: sql`(${asked}) IS TRUE`, cost, columns };
}

/** Beside another condition it asks nothing. */
export const EVERY: Condition = { ...test(sql`TRUE`), missed: () => 0 };

/** One of an empty list: SQLite looks no further than at the ends of what it would have read. */
export const NONE: Condition = {
  sql: sql`FALSE`,
  beside: sql`FALSE`,
  cost: () => ({ rows: 0, once: 2, each: 0 }),
  columns: [],
};

export function isOneOf(column: SQLiteColumn, list: readonly unknown[]): Condition {
  if (!list.length) return NONE;
  if (!hasOrder([column])) {
    const asked = test(among(sql`${column}`, list), () => 1);
    return { ...asked, cost: (statistics) => ({ ...asked.cost(statistics), once: list.length }) };
  }
  const cost = (statistics: Statistics) => ({
    rows: list.length * statistics.sharing(column),
    once: list.length,
    each: list.length > 1 ? 1 : 0,
  });
  return finding(among(sql`${column}`, list), cost, list.length === 1 ? [column] : []);
}

type Slugged = SQLiteTable & { id: SQLiteColumn; slug: SQLiteColumn };

/** It is one of the records with these slugs. */
export function isCalled(table: SQLiteTable, slug: SQLiteColumn, slugs: readonly unknown[]): Condition {
  if (!slugs.length) return NONE;
  const cost = () => ({
    rows: slugs.length,
    once: (2 + READ_FOR_SLUG) * slugs.length,
    each: slugs.length > 1 ? 1 : 0,
  });
  return finding(isSlugOf(table, sql`${slug}`, slugs), cost, slugs.length === 1 ? [slug] : []);
}

/** `reference` leads to a record with one of these slugs. An unknown slug is the slug of none. */
export function refersTo(reference: SQLiteColumn, table: Slugged, slugs: readonly unknown[]): Condition {
  if (!slugs.length) return NONE;
  const ids = sql`(SELECT ${table.id} FROM ${table} WHERE ${isSlugOf(table, sql`${table.slug}`, slugs)})`;
  const cost = (statistics: Statistics) => ({
    // What nothing refers to is looked for all the same.
    rows: slugs.length * Math.max(1, statistics.sharing(reference)),
    once: (3 + READ_FOR_SLUG) * slugs.length,
    each: slugs.length > 1 ? 1 : 0,
  });
  return slugs.length === 1
    ? finding(sql`${reference} = ${ids}`, cost, [reference])
    : finding(sql`${reference} IN ${ids}`, cost);
}

/** `column` is found in the column `from` of a linking table's rows for which the condition holds. */
export function linkedTo(column: SQLiteColumn, from: SQLiteColumn, condition: Condition): Condition {
  if (condition === NONE) return NONE;
  const cost = (statistics: Statistics) => {
    const { rows, once } = condition.cost(statistics);
    return { rows: rows * statistics.sharing(column), once: once + listing(rows), each: 1 };
  };
  const found = finding(sql`${column} IN (SELECT ${from} FROM ${from.table} WHERE ${condition.sql})`, cost);
  return from.primary || hasOrder([from]) || SLUG_RANGES.has(from)
    ? { ...found, oneByOne: linkedOneByOne(column, from, condition) }
    : found;
}

/** From the row to its links, and asked of these. */
function linkedOneByOne(column: SQLiteColumn, from: SQLiteColumn, condition: Condition): OneByOne {
  const { columns, oneByOne, beside, cost } = condition;
  const isIndexed = columns.length > 0 && (hasOrder([from, ...columns]) || hasOrder([...columns, from]));
  const asked = isIndexed ? condition.sql : (oneByOne?.sql ?? beside);
  return {
    sql: sql`EXISTS (SELECT 1 FROM ${from.table} WHERE ${leadsFrom(column, from)} AND ${asked})`,
    cost: (statistics) => {
      const { once, each, usual } = {
        usual: cost(statistics).each,
        ...(oneByOne ?? condition).cost(statistics),
      };
      if (isIndexed) return { once, each: 2, usual: 2 };
      const links =
        statistics.rows(from.table as SQLiteTable) /
        Math.max(1, statistics.rows(column.table as SQLiteTable));
      return { once, each: 1 + statistics.sharing(from) * (2 + each), usual: 1 + links * (2 + usual) };
    },
  };
}

/** `from` refers to the row that has `column`, where need be by what its slug begins with. */
function leadsFrom(column: SQLiteColumn, from: SQLiteColumn): SQL {
  const range = SLUG_RANGES.get(from);
  if (!range) return sql`${from} = ${column}`;
  const [own, above] = [from, column].map(({ table }) => (table as unknown as Slugged).slug) as [
    SQLiteColumn,
    SQLiteColumn,
  ];
  const below = slugBelow(own, above, range.word);
  return range.isMixed ? sql`${below} AND ${from} = ${column}` : below;
}

/** The rows to which a relation leads from a row. */
export function related(relation: Relation, from: Row, to: Row): Condition {
  const { link } = relation;
  const range = SLUG_RANGES.get(relation.to);
  const cost = (statistics: Statistics) => {
    const each = statistics.sharing(relation.to);
    // Rows of others are read past.
    if (!link) return { rows: each, once: range?.isMixed ? each : 0, each: 0 };
    const links = statistics.sharing(link.from);
    return { rows: links * each, once: listing(links), each: 1, eachBeside: listing(links) };
  };
  const asked = relatedRows(relation, from, to);
  if (range) return { ...finding(asked, cost), range: slugOf(to) };
  return finding(asked, cost, link ? [] : [columnOf(to, relation.to)]);
}

/** What it takes to make a list of so many rows and walk through it: one more is looked at to see its end. */
export const listing = (rows: number) => 2 * rows + 1;

/** One of two holds, each found by an index of its own. */
export function either(one: Condition, other: Condition): Condition {
  const cost = (statistics: Statistics) => {
    const [a, b] = [one.cost(statistics), other.cost(statistics)];
    return { rows: a.rows + b.rows, once: a.once + b.once, each: 1 + a.each + b.each };
  };
  return finding(sql`(${one.sql} OR ${other.sql})`, cost);
}

/** Several conditions that exclude each other: the first rows are the first among the first of each. */
export interface EitherOf extends Condition {
  alternatives: readonly Alternative[];
  /** Whether each alternative finds no row but those for which it holds, by the index alone. */
  isExact?: boolean;
}

/** An index gives its rows in order, from one first key to another; null where it has no such end. */
export interface Alternative {
  sql: SQL;
  /** Given where the index is that of a list: what is asked of the list, and what of the row that it leads to. */
  listed?: { list: ListedIn; range: SQL; asked: SQL };
  from: string | null;
  to: string | null;
  cost: (statistics: Statistics) => {
    rows: number;
    /** How many rows for which it does not hold are read before one is found, at most. */
    missed: number;
  };
}

export function eitherOf(alternatives: readonly Alternative[], beside: SQL): EitherOf {
  const cost = (statistics: Statistics) => {
    const costs = alternatives.map((alternative) => alternative.cost(statistics));
    return {
      rows: costs.reduce((sum, { rows, missed }) => sum + rows + missed, 0),
      once: alternatives.length,
      each: 1,
    };
  };
  const either = sql`(${sql.join(
    alternatives.map((alternative) => alternative.sql),
    sql` OR `,
  )})`;
  return { sql: either, beside, cost, columns: [], alternatives };
}

export const isEitherOf = (condition: Condition | undefined): condition is EitherOf =>
  condition !== undefined && 'alternatives' in condition;

/** Rows that a table of its own lists, with their sort keys: for what so many rows have that they are not all to be read. */
export interface ListedIn extends Condition {
  /** Holds for the rows of the list. */
  condition: Condition;
  /** The column of the list that leads to the row. */
  id: SQLiteColumn;
  keys: readonly SQLiteColumn[];
  /** It is in that part of the list for which this holds, too. */
  within: (asked: SQL) => SQL;
}

export function listedIn(
  column: SQLiteColumn,
  id: SQLiteColumn,
  keys: readonly SQLiteColumn[],
  condition: Condition,
): ListedIn {
  const within = (asked: SQL) =>
    sql`${column} IN (SELECT ${id} FROM ${id.table} WHERE ${condition.sql} AND ${asked})`;
  return { ...linkedTo(column, id, condition), condition, id, keys, within };
}

export const isListedIn = (condition: Condition | undefined): condition is ListedIn =>
  condition !== undefined && 'keys' in condition;
