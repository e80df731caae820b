import type { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { howToAsk } from './how-to-ask.ts';

/** Requests that are no question, and variables that do not fit, get a code and a status as every other error does. */
export function requestErrors(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return;
      for (const name of ['variables', 'extensions']) {
        const text = url.searchParams.get(name);
        if (text && !isJson(text)) {
          throw createGraphQLError(`The parameter "${name}" is no JSON: write it as an object, URL-encoded`, {
            extensions: { code: 'BAD_USER_INPUT', argument: name, http: { status: 400 } },
          });
        }
      }
    },
    onParams({ params }) {
      const name: unknown = params?.operationName;
      if (name == null || typeof name === 'string') return;
      throw createGraphQLError('The parameter "operationName" is no string', {
        extensions: { code: 'BAD_REQUEST', argument: 'operationName' },
      });
    },
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const isAnswer = 'data' in result && result.data !== undefined;
      const errors = result.errors.map((error) => {
        const { message, nodes, source, positions, path } = error;
        const extensions = isAnswer ? codeOf(error) : { ...codeOf(error), http: httpOf(error) };
        if (message === 'Must provide query string.') {
          const { message, ...help } = howToAsk(request.url);
          return createGraphQLError(message, { extensions: { ...extensions, ...help } });
        }
        return createGraphQLError(message, { nodes, source, positions, path, extensions });
      });
      setResult({ ...result, errors });
    },
  };
}

/** GraphQL.js gives the errors of variables no code; Yoga shows the reason of a body that it cannot read. */
function codeOf({ extensions: { originalError: _reason, ...extensions } }: GraphQLError) {
  return { ...extensions, code: extensions.code ?? 'BAD_USER_INPUT' };
}

/**
 * GraphQL over HTTP, Status Codes: a request that is no question has its status in any media type; a question that
 * cannot be answered (`spec`) is 400 as application/graphql-response+json alone, and 200 as application/json.
 */
function httpOf({ extensions: { code, http, unexpected } }: GraphQLError) {
  if (unexpected) return http;
  const isQuestion = http?.spec ?? (!http || code === 'OPERATION_RESOLUTION_FAILURE');
  return { status: 400, ...http, spec: isQuestion && code !== 'BAD_REQUEST' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
