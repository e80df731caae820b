/** A whole operation, planned before any of it is executed: a statement for each of its root fields. */
import { collectFields } from '@graphql-tools/utils';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  Kind,
} from 'graphql';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Statistics } from '../sql/statistics.ts';
import { Plan } from './plan.ts';
import { Price } from './price.ts';

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' });

export interface PlannedStatement {
  text: string;
  params: readonly unknown[];
  /** The field that it answers, for an error to point at. */
  node: FieldNode;
}

export interface PlannedOperation {
  /** By response key: what to ask, or why it cannot be asked. */
  fields: ReadonlyMap<string, PlannedStatement | { error: GraphQLError }>;
  price: Price;
  /** Whether what the database answers is the data, letter for letter. */
  isText: boolean;
}

export interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Null where nothing is asked of the database, or its variables are no values of their types. */
export function planOperation(question: Question, statistics: Statistics): PlannedOperation | null {
  const { schema, document, operationName } = question;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variableValues ?? {});
  if (!variableValues) return null;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  ) as Record<string, FragmentDefinitionNode>;
  const query = schema.getQueryType();
  if (!query) return null;
  const selected = collectFields(schema, fragments, variableValues, query, operation.selectionSet).fields;
  const asked = [...selected].filter(([, nodes]) => !nodes[0]?.name.value.startsWith('__'));
  if (!asked.length) return null;

  const plan = (isText: boolean): PlannedOperation => {
    const price = new Price();
    let needsResolvers = asked.length < selected.size;
    const fields = new Map(
      asked.map(([key, nodes]) => {
        const field = new Plan({ schema, fragments, variableValues, price, statistics, isText });
        try {
          const value = field.root(query, key, [...nodes]);
          needsResolvers ||= field.needsResolvers;
          return [key, statementOf(value, nodes[0] as FieldNode)] as const;
        } catch (error) {
          needsResolvers = true;
          return [key, { error: error as GraphQLError }] as const;
        }
      }),
    );
    return isText && needsResolvers ? plan(false) : { fields, price, isText };
  };
  return plan(true);
}

function statementOf(value: SQL, node: FieldNode): PlannedStatement {
  const { sql: text, params } = dialect.sqlToQuery(sql`SELECT json(${value}) AS answer`);
  if (text.length > limits.maxStatementBytes || params.length > limits.maxStatementParameters) {
    throw operationTooLarge(
      `This operation needs a statement of ${text.length} bytes with ${params.length} values, and ${limits.maxStatementBytes} bytes with ${limits.maxStatementParameters} values are allowed: ask for less of it at once`,
      node,
    );
  }
  return { text, params, node };
}
