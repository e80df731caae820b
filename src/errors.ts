import { type ASTNode, GraphQLError, Kind, type ValueNode } from 'graphql';
import { limits } from './limits.ts';

/** The error codes in `extensions.code`. Whatever else goes wrong is masked as INTERNAL_SERVER_ERROR. */
export const ERROR_CODES = {
  BAD_USER_INPUT:
    'An argument or a variable has a value that cannot be served; the message names it and the fix.',
  OPERATION_TOO_LARGE: 'The operation could reach more than one request may; the message says how much.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL; the message says where.',
  GRAPHQL_VALIDATION_FAILED:
    'The document asks for what the schema does not have, or writes a value of another type.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations, and `operationName` names none of them.',
  BAD_REQUEST: 'The HTTP request carries no question.',
  REQUEST_ENTITY_TOO_LARGE: 'The body is larger than a question may be.',
  NOT_FOUND: 'Nothing is at this path; the message says what is where.',
  GONE: 'What was at this path was taken out of the data; the message says when and why.',
  METHOD_NOT_ALLOWED: 'The path has no such HTTP method; the header `Allow` says which it has.',
  NOT_ACCEPTABLE: 'The client takes no media type that there is.',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not said to be JSON.',
  RATE_LIMITED: 'Too many requests from one address; the header `Retry-After` says how long to wait.',
  DATABASE_UNAVAILABLE: 'The database does not answer; the header `Retry-After` says how long to wait.',
  URI_TOO_LONG: 'The address is longer than a question may be.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is persisted under this `documentId`.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'No document is persisted under this hash of `extensions.persistedQuery`, and none is added by asking: send the text.',
  PERSISTED_QUERY_ONLY: 'Only persisted documents are answered here: send `documentId` in place of `query`.',
  UNAUTHORIZED: 'A purge of the cache needs the token of this deployment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side; nothing more is said.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** Of what nobody foresaw. */
export const MASKED = 'Something went wrong on our side.';

const extensions = (code: ErrorCode, more = {}) => ({ code, ...more });

/** Where an argument stands: on which field of the schema, and where in the document. */
export interface ArgumentSite {
  coordinate: string;
  node: ASTNode;
}

/** `argument` is the path of the argument, e.g. `filter.during`. */
export function badUserInput(
  argument: string,
  problem: string,
  { coordinate, node }: ArgumentSite,
): GraphQLError {
  return new GraphQLError(`Argument "${argument}" of ${coordinate} ${problem}`, {
    nodes: placeOf(argument, node),
    extensions: extensions('BAD_USER_INPUT', { argument, field: coordinate }),
  });
}

/** Where `filter.near.latitude` or `ids[1]` is written in the document, as far as it is: a variable holds the rest. */
function placeOf(argument: string, site: ASTNode): ASTNode {
  const [name, ...path] = argument.split(/\.|(?=\[)/);
  const given = site.kind === Kind.FIELD && site.arguments?.find((each) => each.name.value === name);
  return given ? path.reduce(within, given.value) : site;
}

function within(value: ValueNode, step: string): ValueNode {
  if (value.kind === Kind.OBJECT) return value.fields.find(({ name }) => name.value === step)?.value ?? value;
  if (value.kind === Kind.LIST) return value.values[Number.parseInt(step.slice(1), 10)] ?? value;
  return value;
}

export function operationTooLarge(problem: string, node?: ASTNode, more = {}): GraphQLError {
  return new GraphQLError(problem, { nodes: node, extensions: extensions('OPERATION_TOO_LARGE', more) });
}

/** Also the HTTP answer, for both media types: nothing of the operation can be told. */
export function databaseUnavailable(): GraphQLError {
  const seconds = limits.retryAfterSeconds;
  return new GraphQLError(`The database does not answer for now: ask again in ${seconds} seconds`, {
    extensions: extensions('DATABASE_UNAVAILABLE', {
      http: { status: 503, headers: { 'retry-after': String(seconds), 'cache-control': 'no-store' } },
    }),
  });
}
