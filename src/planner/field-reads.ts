/** The ways in which a field is read. Each returns field options: the plan, and the resolver that finds its value. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Relation } from '../../schema/relations.ts';
import { listing } from './condition.ts';
import { jsonList, jsonOf } from './json.ts';
import { asRead, type PlannedField, type Read, TYPE_KEY } from './plan.ts';
import { columnOf, type Row, relatedRows } from './row.ts';

/** What a resolver gets: made anew for each request. */
export interface Context {
  /** By the response key of a root field: what the database answered, or the `Error` that keeps it from being asked. */
  answers: ReadonlyMap<string, unknown>;
}

/** A record of the answer: what the plan selected, by response key. */
export type Answer = { [key: string]: unknown };

/** Which of the types of a union or an interface it is. */
export const typeOf = <Name extends string>(answer: object) => (answer as Answer)[TYPE_KEY] as Name;

export const plannedValue = (parent: object, info: GraphQLResolveInfo): unknown =>
  (parent as Answer)[info.path.key];

/** A field of a planned type. */
export function fieldRead<From, Args>(read: Read<From, Args>) {
  return {
    extensions: { read },
    resolve: asRead,
  };
}

/** A field of `Query`: by now its operation was planned (operation.ts), and the database asked. */
export function rootRead<Args>(read: Read<undefined, Args>) {
  return {
    extensions: { read, isServedAsRead: true },
    resolve: (_root: object, _args: Args, { answers }: Context, info: GraphQLResolveInfo) => {
      const answer = answers.get(String(info.path.key));
      if (answer instanceof Error) throw answer;
      return answer as never;
    },
  };
}

export function column(of: SQLiteColumn) {
  return fieldRead((_field, row: Row) => sql`${columnOf(row, of)}`);
}

/** The one record that a relation leads to, or null. */
export function one(relation: Relation) {
  return fieldRead((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(1);
    return jsonOf(field.select(row), sql`FROM ${row.from} WHERE ${relatedRows(relation, from, row)}`);
  });
}

/** All records that a relation leads to, in the order of a column: for lists that are short by nature. */
export function many(relation: Relation, orderedBy: SQLiteColumn) {
  return fieldRead((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    const records = field.plan.statistics.sharing(relation.to);
    field.charge(records + 1);
    const element = field.select(row, { records });
    return listOf(element, row, relatedRows(relation, from, row), orderedBy);
  });
}

/** All records that a relation leads to by way of another, in the order of a column of that one. */
export function manyThrough(relation: Relation, orderedBy: SQLiteColumn, onward: Relation) {
  return fieldRead((field, from: Row) => {
    const link = field.plan.row(relation.table, getTableName(relation.table));
    const row = field.plan.row(onward.table, getTableName(onward.table));
    const records = field.plan.statistics.sharing(relation.to);
    field.charge(listing(records));
    const element = field.select(row, { records });
    const joined = sql`FROM ${link.from} JOIN ${row.from} ON ${relatedRows(onward, link, row)} WHERE ${relatedRows(relation, from, link)}`;
    return jsonList(element, joined, [{ by: sql`${columnOf(link, orderedBy)}` }]);
  });
}

/** The values of one column of all records that a relation leads to. */
export function values(relation: Relation, of: SQLiteColumn, orderedBy: SQLiteColumn) {
  return fieldRead((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(field.plan.statistics.sharing(relation.to) + 1);
    return listOf(sql`${columnOf(row, of)}`, row, relatedRows(relation, from, row), orderedBy);
  });
}

function listOf(element: SQL, row: Row, condition: SQL, orderedBy: SQLiteColumn): SQL {
  return jsonList(element, sql`FROM ${row.from} WHERE ${condition}`, [
    { by: sql`${columnOf(row, orderedBy)}` },
  ]);
}

/** Several columns as one object, null where the first of them is. */
export function group(columns: Columns) {
  return fieldRead((field, row: Row) => groupOf(field, row, columns));
}

/** By the names that the fields of the object know them by. */
type Columns = { [name: string]: SQLiteColumn };

export function groupOf(field: PlannedField, row: Row, columns: Columns): SQL {
  const own = Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, columnOf(row, of)]));
  const object = field.select(own);
  const [decisive] = Object.values(own) as [SQLiteColumn];
  return decisive.notNull ? object : jsonOf(sql`CASE WHEN ${decisive} IS NOT NULL THEN ${object} END`, sql``);
}

/** A field of such an object; null where it has no such column. */
export function part(name: string) {
  return fieldRead((_field, group: Columns) => sql`${group[name] ?? null}`);
}
