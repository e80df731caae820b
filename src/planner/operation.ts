/** A whole operation, planned before any of it is executed: a statement for each of its root fields. */
import { collectFields } from '@graphql-tools/utils';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import { Plan, type Selected } from './plan.ts';
import { Price } from './price.ts';
import { ServedPlaces } from './served.ts';
import type { Statistics } from './statistics.ts';

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

export interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface PlannedOperation {
  /** By the response key of a root field: what to ask. */
  statements: ReadonlyMap<string, PlannedStatement>;
  /** By the response key of another: why it cannot be asked. */
  problems: ReadonlyMap<string, GraphQLError>;
  /** In rows of the database. */
  price: number;
  /** Why none of it is asked. */
  refusal: GraphQLError | null;
  /** Whether what the database answers is the data, letter for letter but for what is `served`; else resolvers have a part in it. */
  isText: boolean;
  served: ServedPlaces;
}

export interface PlannedStatement {
  text: string;
  params: readonly unknown[];
  /** Its part of the operation's price. */
  price: number;
}

/** The root fields that are asked of the database, by response key. */
interface Roots extends Selected {
  query: GraphQLObjectType;
  asked: [key: string, nodes: FieldNode[]][];
  /** Whether others stand beside them, about the schema. */
  hasOthers: boolean;
}

/** Null where nothing is asked of the database, or the variables are no values of their types. */
export function rootsOf({ schema, document, operationName, variableValues: given }: Question): Roots | null {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (!operation || !query) return null;
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {});
  if (!variableValues) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const { fields } = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  const known = query.getFields();
  const asked = [...fields].filter(([, nodes]) => known[nodes[0]?.name.value ?? '']?.extensions.read);
  if (!asked.length) return null;
  return { schema, fragments, variableValues, query, asked, hasOthers: asked.length < fields.size };
}

export function planOperation(roots: Roots, statistics: Statistics): PlannedOperation {
  const planned = planAs(true, roots, statistics);
  return planned.needsResolvers ? planAs(false, roots, statistics) : planned;
}

function planAs(isText: boolean, roots: Roots, statistics: Statistics) {
  const price = new Price();
  const statements = new Map<string, PlannedStatement>();
  const problems = new Map<string, GraphQLError>();
  let tooLarge: GraphQLError | null = null;
  let needsResolvers = roots.hasOthers;
  const served = new ServedPlaces();
  for (const [key, nodes] of roots.asked) {
    const plan = new Plan({ ...roots, price, statistics, served, isText });
    const before = price.rows;
    try {
      const statement = statementOf(plan.root(roots.query, key, nodes), nodes[0] as FieldNode);
      statements.set(key, { ...statement, price: price.rows - before });
    } catch (problem) {
      if (!(problem instanceof GraphQLError)) throw problem;
      if (problem.extensions.code === 'OPERATION_TOO_LARGE') tooLarge ??= problem;
      problems.set(key, problem);
    }
    needsResolvers ||= plan.needsResolvers || problems.size > 0;
  }
  const refusal = tooLarge ?? price.refusal();
  return { statements, problems, price: price.rows, refusal, isText, served, needsResolvers };
}

function statementOf(value: SQL, node: FieldNode): Omit<PlannedStatement, 'price'> {
  const asked = sql`SELECT json(${value}) AS answer`;
  const plain = dialect.sqlToQuery(asked);
  const isLong = plain.params.length > limits.maxStatementParameters;
  const { sql: text, params } = isLong ? boundOnce(asked) : plain;
  if (text.length > limits.maxStatementBytes || params.length > limits.maxStatementParameters) {
    throw operationTooLarge(
      `This operation needs a statement of ${text.length} bytes with ${params.length} values, and ${limits.maxStatementBytes} bytes with ${limits.maxStatementParameters} values are allowed: ask for less of it at once`,
      node,
    );
  }
  return { text, params };
}

/** Each value once, however often it is asked of. */
function boundOnce(asked: SQL): { sql: string; params: unknown[] } {
  const places = new Map<unknown, number>();
  const numbered = new SQLiteSyncDialect({ casing: 'snake_case' });
  numbered.escapeParam = (_index: number, value?: unknown) => {
    const place = places.get(value) ?? places.size + 1;
    places.set(value, place);
    return `?${place}`;
  };
  const { sql: text } = numbered.sqlToQuery(asked);
  return { sql: text, params: [...places.keys()] };
}
