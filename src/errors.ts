import { type ASTNode, GraphQLError } from 'graphql';

/** The public error codes, in `extensions.code`. Whatever else goes wrong is masked as INTERNAL_SERVER_ERROR. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument has a value that cannot be served; the message names it and the fix.',
  OPERATION_TOO_LARGE: 'The operation could reach more than one request may; the message says how much.',
} as const;

/** Where an argument stands: on which field of the schema, and where in the document. */
export interface Place {
  coordinate: string;
  node: ASTNode;
}

/** `argument` is the path of the argument, e.g. `filter.during`. */
export function badUserInput(argument: string, problem: string, { coordinate, node }: Place): GraphQLError {
  return new GraphQLError(`Argument "${argument}" of ${coordinate} ${problem}`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', argument, field: coordinate },
  });
}

export function operationTooLarge(problem: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(problem, { nodes: node, extensions: { code: 'OPERATION_TOO_LARGE' } });
}
