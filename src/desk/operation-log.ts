import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { log } from '../http/log.ts';
import type { Context } from './context.ts';

/** One line for each operation: what kind it is, of which name, and how it went. No text, no variable and no person. */
export function operationLog(): Plugin<Context> {
  return {
    onExecute({ args: { document, operationName } }) {
      const operation = getOperationAST(document, operationName);
      const start = performance.now();
      return {
        onExecuteDone({ result }) {
          const outcome = 'errors' in result && result.errors?.length ? 'ERRORS' : 'OK';
          const milliseconds = Math.round(performance.now() - start);
          log('desk', {
            operation: operation?.operation,
            name: operation?.name?.value,
            outcome,
            milliseconds,
          });
        },
      };
    },
  };
}
