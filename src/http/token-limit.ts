import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';

/**
 * Checking whether fields can be merged takes time with the square of their number (GraphQL.js,
 * OverlappingFieldsCanBeMerged), so their number is bounded before, by the document's tokens.
 */
export function tokenLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: limits.maxTokens });
        } catch (error) {
          if (!isTokenLimit(error)) throw error;
          throw operationTooLarge(
            `The document has more than ${limits.maxTokens} tokens: ask for less at once`,
          );
        }
      });
    },
  };
}

const isTokenLimit = (error: unknown) =>
  error instanceof GraphQLError && error.message.startsWith('Syntax Error: Document contains more than');
