/**
 * Whether each field fits what it is read from: the types say so where the field is written, and this says it of the
 * schema as it is built, where the database would answer all the same: with null for a `String!`, with 1 for a text.
 */
import { getTableName } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { ReadsAs } from '../planner/plan.ts';
import { columnName } from '../planner/statistics.ts';
import { tablesOfTypes } from './row-type.ts';

/** The same schema. It takes one of the 50 milliseconds that a Worker may take to start. */
export function withReadsThatFit(schema: GraphQLSchema): GraphQLSchema {
  const problems = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap(problemsOfType);
  if (problems.length) throw new Error(problems.join('\n'));
  return schema;
}

function problemsOfType(type: GraphQLObjectType): string[] {
  const fields = Object.values(type.getFields());
  const isPlanned = fields.some(({ extensions }) => extensions.read);
  return fields.flatMap((field) => {
    const { read, readsAs, needsNoData } = field.extensions;
    const problems = readsAs ? problemsOf(readsAs, field, type) : [];
    if (isPlanned && !read && !needsNoData) problems.push('does not say how it is read');
    return problems.map((problem) => `${type.name}.${field.name} ${problem}`);
  });
}

function problemsOf(
  reads: ReadsAs,
  field: GraphQLField<unknown, unknown>,
  owner: GraphQLObjectType,
): string[] {
  const { type } = field;
  const named = getNamedType(type);
  if ('column' in reads) {
    const { column } = reads;
    const fits = isFitting(named, column) && !isList(type);
    return [
      ...ofTable([column], owner),
      ...(fits ? [] : [`is ${type}, and ${columnName(column)} holds ${column.columnType}`]),
      ...ofNullability(column, type),
    ];
  }
  if ('group' in reads) {
    const [first] = reads.group as [SQLiteColumn];
    return [...ofTable(reads.group, owner), ...ofNullability(first, type)];
  }
  const { relation, as } = reads;
  const table = tablesOfTypes.get(named.name);
  const leads = table && table !== relation.table && as !== 'page';
  return [
    ...ofTable([relation.from], owner),
    ...(leads ? [`is ${type}, and its relation leads to ${getTableName(relation.table)}`] : []),
    ...(as === 'one' ? ofNullability(relation.from, type) : []),
    ...(isList(type) === (as === 'many') ? [] : [`is ${type}, and its relation leads to ${as}`]),
  ];
}

function ofTable(columns: readonly SQLiteColumn[], { name }: GraphQLObjectType): string[] {
  const table = tablesOfTypes.get(name);
  return columns
    .filter((column) => column.table !== table)
    .map(
      (column) =>
        `is read from ${columnName(column)}, and ${name} from ${table ? getTableName(table) : 'no table'}`,
    );
}

function ofNullability(column: SQLiteColumn, type: GraphQLOutputType): string[] {
  if (column.notNull === isNonNullType(type)) return [];
  return [`is ${type}, and ${columnName(column)} ${column.notNull ? 'is never null' : 'may be null'}`];
}

const SCALARS: Record<string, readonly string[]> = {
  SQLiteBoolean: ['Boolean'],
  SQLiteInteger: ['Int'],
  SQLiteReal: ['Float'],
  SQLiteText: ['String', 'EDTF', 'DateTime', 'Duration'],
};

function isFitting(type: GraphQLNamedType, { columnType, enumValues }: SQLiteColumn): boolean {
  if (!isEnumType(type)) return SCALARS[columnType]?.includes(type.name) ?? false;
  const known = type.getValues().map(({ value }) => value);
  return Boolean(enumValues?.length) && enumValues?.every((value) => known.includes(value)) === true;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));
