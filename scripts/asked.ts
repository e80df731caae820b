/** What a file asks of the database, for whoever is to be told where it is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { schema } from '../src/graphql/schema.ts';
import { rootsOf } from '../src/planner/operation.ts';
import { Refusal, reasonOf } from './refusal.ts';

export interface Asked {
  /** JSON, or a file that holds it. */
  variables?: string;
  /** The name of the operation. */
  operation?: string;
}

/** `file` is what the text is called in messages. */
export function askedIn(file: string, text: string, { variables, operation }: Asked) {
  const document = documentOf(file, text);
  const variableValues = variables === undefined ? {} : variablesOf(variables);
  assertAskable(file, document, variableValues, operation);
  const roots = rootsOf({ schema, document, operationName: operation, variableValues });
  if (!roots) throw new Refusal('This operation asks nothing of the database');
  return roots;
}

function documentOf(file: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    return assertNone(file, [error as GraphQLError]) as never;
  }
}

function assertAskable(
  file: string,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  operationName?: string,
): void {
  assertNone(file, validate(schema, document));
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Refusal(`Name one operation of ${file} with --operation`);
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
  assertNone(file, errors ?? []);
}

export function assertNone(file: string, errors: readonly GraphQLError[]): void {
  const lines = errors.map(({ message, locations }) => {
    const [at] = locations ?? [];
    return `${file}${at ? `:${at.line}:${at.column}` : ''}: error: ${message}`;
  });
  if (lines.length) throw new Refusal(lines.join('\n'));
}

function variablesOf(given: string): Record<string, unknown> {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`--variables must be JSON, or a file that holds JSON: ${reasonOf(error)}`);
  }
}
