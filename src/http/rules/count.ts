import { type ASTNode, Kind, type ValidationRule } from 'graphql';
import { operationTooLarge } from '../../errors.ts';

/** Bounds how many of something a document has; `of` says how many a node is. */
export function countLimit(what: string, limit: number, of: (node: ASTNode) => number): ValidationRule {
  return (context) => {
    let count = 0;
    let beyond: ASTNode | undefined;
    return {
      enter(node) {
        count += of(node);
        if (count > limit) beyond ??= node;
      },
      leave(node) {
        if (node.kind !== Kind.DOCUMENT || !beyond) return;
        context.reportError(
          operationTooLarge(
            `The document has ${count} ${what}, and ${limit} are allowed: ask for less at once`,
            beyond,
          ),
        );
      },
    };
  };
}
