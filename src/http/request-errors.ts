import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createGraphQLError } from 'graphql-yoga';

/** Requests that are no question, and variables that do not fit, get a code as every other error does. */
export function requestErrors(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return;
      for (const name of ['variables', 'extensions']) {
        const text = url.searchParams.get(name);
        if (text !== null && !isJson(text)) {
          throw createGraphQLError(`The parameter "${name}" is no JSON: write it as an object, URL-encoded`, {
            extensions: { code: 'BAD_USER_INPUT', argument: name, http: { status: 400 } },
          });
        }
      }
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const errors = result.errors.map(withCode);
      // What is too large is refused as a whole, and once, however many of its root fields say so.
      const refusal = errors.find(({ extensions }) => extensions.code === 'OPERATION_TOO_LARGE');
      setResult(refusal ? { errors: [refusal] } : { ...result, errors });
    },
  };
}

/** GraphQL.js gives the errors of variables no code; Yoga shows the reason of a body that it cannot read. */
function withCode(error: GraphQLError): GraphQLError {
  const { originalError: _reason, ...extensions } = error.extensions;
  const { message, nodes, source, positions, path } = error;
  const code = extensions.code ?? 'BAD_USER_INPUT';
  return createGraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
