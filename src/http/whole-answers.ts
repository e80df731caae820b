import type { Plugin } from 'graphql-yoga';
import { databaseUnavailable } from '../errors.ts';

/** Where the database failed for one field, it failed for the operation: no data with holes leaves as an answer. */
export function wholeAnswers(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || !('errors' in result)) return;
      const failed = result.errors?.some(({ extensions }) => extensions.code === 'DATABASE_UNAVAILABLE');
      if (failed) setResult({ errors: [databaseUnavailable()] });
    },
  };
}
