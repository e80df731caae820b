/** The ways in which a field is read. Each returns field options: the plan, and the resolver that finds its value. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Relation } from '../../schema/relations.ts';
import { listing } from '../sql/condition.ts';
import { jsonList, jsonObject, jsonOf } from '../sql/json.ts';
import { columnOf, type Row, relatedRows } from '../sql/rows.ts';
import type { Context } from './context.ts';
import { Plan, type Read, TYPE_KEY } from './plan.ts';

/** A record of the answer: what the plan selected, by response key. */
export type Answer = { [key: string]: unknown };

/** Which of the types of a union or an interface it is. */
export const typeOf = <Name extends string>(answer: object) => (answer as Answer)[TYPE_KEY] as Name;

export const plannedValue = (parent: object, info: GraphQLResolveInfo): unknown =>
  (parent as Answer)[info.path.key];

/** A field of a planned type. */
export function reads<From, Args>(read: Read<From, Args>) {
  return {
    extensions: { read },
    resolve: (parent: object, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      plannedValue(parent, info) as never,
  };
}

/** A field of `Query`: plans everything below it, and asks the database once, if all of it is affordable. */
export function answers<Args>(read: Read<undefined, Args>) {
  return {
    resolve: async (
      _root: object,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<never> => {
      const { database, price } = context;
      const answer = new Plan(info, price, await context.statistics()).root(read, args);
      // The other root fields are planned in this turn, too: none is asked where all together are too much.
      await undefined;
      price.assertAffordable();
      return database.answer(answer, info.fieldNodes[0]) as Promise<never>;
    },
  };
}

export function column(of: SQLiteColumn) {
  return reads((_field, row: Row) => sql`${columnOf(row, of)}`);
}

/** The one record that a relation leads to, or null. */
export function one(relation: Relation) {
  return reads((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(1);
    return jsonOf(field.select(row), sql`FROM ${row.from} WHERE ${relatedRows(relation, from, row)}`);
  });
}

/** All records that a relation leads to, in the order of a column: for lists that are short by nature. */
export function many(relation: Relation, orderedBy: SQLiteColumn) {
  return reads((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    const records = field.plan.statistics.sharing(relation.to);
    field.charge(listing(records));
    const element = field.select(row, { records });
    return listOf(element, row, relatedRows(relation, from, row), orderedBy);
  });
}

/** All records that a relation leads to by way of another, in the order of a column of that one. */
export function manyThrough(relation: Relation, orderedBy: SQLiteColumn, onward: Relation) {
  return reads((field, from: Row) => {
    const link = field.plan.row(relation.table, getTableName(relation.table));
    const row = field.plan.row(onward.table, getTableName(onward.table));
    const records = field.plan.statistics.sharing(relation.to);
    field.charge(listing(records) + records);
    const element = field.select(row, { records });
    const rows = sql`FROM ${link.from} JOIN ${row.from} ON ${relatedRows(onward, link, row)} WHERE ${relatedRows(relation, from, link)}`;
    return jsonList(element, rows, [{ by: sql`${columnOf(link, orderedBy)}` }]);
  });
}

/** The values of one column of all records that a relation leads to. */
export function values(relation: Relation, of: SQLiteColumn, orderedBy: SQLiteColumn) {
  return reads((field, from: Row) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(listing(field.plan.statistics.sharing(relation.to)));
    return listOf(sql`${columnOf(row, of)}`, row, relatedRows(relation, from, row), orderedBy);
  });
}

function listOf(element: SQL, row: Row, condition: SQL, orderedBy: SQLiteColumn): SQL {
  return jsonList(element, sql`FROM ${row.from} WHERE ${condition}`, [
    { by: sql`${columnOf(row, orderedBy)}` },
  ]);
}

/** Several columns as one object of plain values, null where the first of them is. */
export function group(columns: { [key: string]: SQLiteColumn }) {
  return reads((_field, row: Row) => groupOf(row, columns));
}

export function groupOf(row: Row, columns: { [key: string]: SQLiteColumn }): SQL {
  const own = Object.entries(columns).map(([key, of]) => [key, columnOf(row, of)] as const);
  const object = jsonObject(own.map(([key, of]) => [key, sql`${of}`]));
  const [, decisive] = own[0] as (typeof own)[number];
  return decisive.notNull ? object : jsonOf(sql`CASE WHEN ${decisive} IS NOT NULL THEN ${object} END`, sql``);
}
