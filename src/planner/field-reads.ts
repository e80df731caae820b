/** The ways in which a field is read. Each returns field options: the plan, and the resolver that finds its value. */
import { type GetColumnData, getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { ColumnOf, Relation } from '../../schema/relations.ts';
import { listing } from './condition.ts';
import { jsonList, jsonOf, jsonOfOne } from './json.ts';
import {
  type AnswerOf,
  type AnyRead,
  asRead,
  type PlannedField,
  type Read,
  type ReadsAs,
  TYPE_KEY,
} from './plan.ts';
import { columnOf, type Row, type RowWith, relatedRows } from './row.ts';
import type { Serve } from './served.ts';

/** What a resolver gets: made anew for each request. */
export interface Context {
  /** By the response key of a root field: what the database answered, or the `Error` that keeps it from being asked. */
  answers: ReadonlyMap<string, unknown>;
}

/** Which of the types of a union or an interface it is. */
export const typeOf = <Name extends string>(answer: object) => (answer as { [TYPE_KEY]: Name })[TYPE_KEY];

type Resolver<Parent, Args, Value> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Value;

/** A field of a type whose records are read from `From`. */
interface FieldRead<From, Args, Value> {
  extensions: { read: AnyRead; readsAs?: ReadsAs; serve?: Serve };
  resolve: Resolver<AnswerOf<From>, Args, Value>;
}

/** `serve` makes of what is read what is served; without it, the one is the other. */
export function fieldRead<From, Args, Value>(read: Read<From, Args, Value>): FieldRead<From, Args, Value>;
export function fieldRead<From, Args, Value, Served>(
  read: Read<From, Args, Value>,
  serve: (value: Value, about: { schema: GraphQLSchema }) => Served,
): FieldRead<From, Args, Served>;
export function fieldRead<From, Args, Value, Served>(
  read: Read<From, Args, Value>,
  serve?: (value: Value, about: { schema: GraphQLSchema }) => Served,
) {
  if (!serve) return { extensions: { read }, resolve: asRead };
  const resolve: Resolver<object, Args, Served> = (parent, args, context, info) =>
    serve(asRead(parent, args, context, info), info);
  return { extensions: { read, serve }, resolve };
}

/** A field of `Query`: by now its operation was planned (operation.ts), and the database asked. */
export function rootRead<Args, Value>(read: Read<undefined, Args, Value>) {
  return {
    extensions: { read: read as AnyRead, isServedAsRead: true },
    resolve: (_root: object, _args: Args, { answers }: Context, info: GraphQLResolveInfo) => {
      const answer = answers.get(String(info.path.key));
      if (answer instanceof Error) throw answer;
      return answer as Value;
    },
  };
}

function readsAs<From, Args, Value>(readsAs: ReadsAs, read: Read<From, Args, Value>) {
  const { resolve } = fieldRead(read);
  return { extensions: { read, readsAs }, resolve } satisfies FieldRead<From, Args, Value>;
}

export function column<Column extends SQLiteColumn>(of: Column) {
  return readsAs(
    { column: of },
    (_field, row: RowWith<Column>) => sql<GetColumnData<Column>>`${columnOf(row, of)}`,
  );
}

/** A text that may be missing, as one that is empty then: so that members of a union have it as one type. */
export function textOrEmpty<Column extends SQLiteColumn>(of: Column) {
  return fieldRead((_field, row: RowWith<Column>) => sql<string>`coalesce(${columnOf(row, of)}, '')`);
}

type NullOf<Column extends SQLiteColumn> = Column['_']['notNull'] extends true ? never : null;
type Key = SQLiteColumn & { _: { isPrimaryKey: true } };

/** The one record that a reference leads to; null where the reference is. */
export function one<To extends SQLiteTable, From extends SQLiteColumn>(relation: Relation<To, From, Key>) {
  return readsAs({ relation, as: 'one' }, (field, from: RowWith<From>) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(1);
    const found = jsonOf(field.select(row), sql`FROM ${row.from} WHERE ${relatedRows(relation, from, row)}`);
    return found as SQL<AnswerOf<Row<To>> | NullOf<From>>;
  });
}

/** All records that a relation leads to, in the order of a column: for lists that are short by nature. */
export function many<To extends SQLiteTable, From extends SQLiteColumn>(
  relation: Relation<To, From>,
  orderedBy: ColumnOf<To>,
) {
  return readsAs({ relation, as: 'many' }, (field, from: RowWith<From>) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    const records = field.plan.statistics.sharing(relation.to);
    field.charge(records + 1);
    const element = field.select(row, { records });
    return listOf(element, row, relatedRows(relation, from, row), orderedBy);
  });
}

/** All records that a relation leads to by way of another, in the order of a column of that one. */
export function manyThrough<Link extends SQLiteTable, From extends SQLiteColumn, To extends SQLiteTable>(
  relation: Relation<Link, From>,
  orderedBy: ColumnOf<Link>,
  onward: Relation<To, ColumnOf<Link>, Key>,
) {
  return fieldRead((field, from: RowWith<From>) => {
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
export function values<To extends SQLiteTable, From extends SQLiteColumn, Column extends ColumnOf<To>>(
  relation: Relation<To, From>,
  of: Column,
  orderedBy: ColumnOf<To>,
) {
  return fieldRead((field, from: RowWith<From>) => {
    const row = field.plan.row(relation.table, getTableName(relation.table));
    field.charge(field.plan.statistics.sharing(relation.to) + 1);
    const value = sql<GetColumnData<Column>>`${columnOf(row, of)}`;
    return listOf(value, row, relatedRows(relation, from, row), orderedBy);
  });
}

function listOf<Value>(element: SQL<Value>, row: Row, condition: SQL, orderedBy: SQLiteColumn) {
  return jsonList(element, sql`FROM ${row.from} WHERE ${condition}`, [
    { by: sql`${columnOf(row, orderedBy)}` },
  ]);
}

/** Several columns, by the names that the fields of their object know them by. */
type Columns = { [name: string]: SQLiteColumn };

/** What the fields of such an object are read from. Those of `Known` are null together, and then there is no object. */
export type PartsOf<Of extends Columns, Known extends keyof Of> = {
  [Name in keyof Of]: SQL<
    Name extends Known ? NonNullable<GetColumnData<Of[Name]>> : GetColumnData<Of[Name]>
  >;
};

/** Several columns as one object, null where the first of `known` is, and with it all of `known`. */
export function group<Of extends Columns, First extends keyof Of, Known extends keyof Of = never>(
  columns: Of,
  known: readonly [First, ...Known[]],
) {
  return readsAs(
    { group: Object.values(columns), names: Object.keys(columns) },
    (field, row: RowWith<Of[First]>) => groupOf(field, row, columns, known),
  );
}

export function groupOf<Of extends Columns, First extends keyof Of, Known extends keyof Of = never>(
  field: PlannedField,
  row: Row,
  columns: Of,
  [first]: readonly [First, ...Known[]],
): SQL<AnswerOf<PartsOf<Of, First | Known>> | NullOf<Of[First]>> {
  const parts = Object.fromEntries(
    Object.entries(columns).map(([name, of]) => [name, sql`${columnOf(row, of)}`]),
  );
  const object = field.select(parts as PartsOf<Of, First | Known>);
  const deciding = columnOf(row, columns[first] as Of[First]);
  const found = deciding.notNull
    ? object
    : jsonOfOne(sql`CASE WHEN ${deciding} IS NOT NULL THEN ${object} END`);
  return found as SQL<AnswerOf<PartsOf<Of, First | Known>> | NullOf<Of[First]>>;
}

type PartValue<Part> = Part extends SQL<infer Value> ? Value : null;

/** The fields of such an object: `part('low')`, where `const part = partsOf<QuantityParts>()`. */
export const partsOf =
  <Of extends object>() =>
  <Name extends keyof Of & string>(name: Name) =>
    fieldRead((_field, parts: Of) => sql<PartValue<Of[Name]>>`${parts[name] ?? null}`);
