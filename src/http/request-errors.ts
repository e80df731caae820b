import type { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { isJson } from '../lossless-json.ts';

/** What is said of a request, as it is meant for one API or the other. */
interface Words {
  howToAsk(url: string): { message: string; [extension: string]: unknown };
  tooLarge: string;
}

/** Requests that are no question, and variables that do not fit, get a code and a status as every other error does. */
export function requestErrors(words: Words): Plugin {
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
        extensions: { code: 'BAD_REQUEST', argument: 'operationName', http: { status: 400 } },
      });
    },
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const isAnswer = 'data' in result && result.data !== undefined;
      const errors = result.errors.map((error) => {
        const { nodes, source, positions, path } = error;
        const { message, ...extensions } = told(error, request.url, words);
        if (!isAnswer) extensions.http = httpOf(error);
        return createGraphQLError(message, { nodes, source, positions, path, extensions });
      });
      setResult({ ...result, errors });
    },
  };
}

/** What clients ask of other servers and not of this one, as GraphQL.js and Yoga refuse it, and what serves in its place. */
const INSTEAD = [
  {
    asked: /^Batching is not supported/,
    words:
      'A request carries one question: send each by itself, or ask for several fields in one document, which is answered in one go',
  },
  {
    asked: /^Unknown directive "@(defer|stream)"/,
    words:
      'There is no @defer and no @stream: an answer is read in one go and comes whole. Leave the directive out, and ask for what is slow in a question of its own',
  },
  {
    asked: /^The subscription operation is not supported/,
    words:
      'There are no subscriptions: GET /changes tells as server-sent events of all that is published, and the field "changes" answers what was, since when you like',
  },
];

/** In words that help whoever asked, and with a code. */
function told({ message, extensions }: GraphQLError, url: string, { howToAsk, tooLarge }: Words) {
  // Yoga shows the reason of a body that it cannot read.
  const { originalError: _reason, ...rest } = extensions;
  if (message === 'Must provide query string.') return { ...rest, ...howToAsk(url) };
  if (rest.http?.status === 405) {
    return { ...rest, code: 'METHOD_NOT_ALLOWED', message: 'This API only reads: it has no mutations' };
  }
  const instead = INSTEAD.find(({ asked }) => asked.test(message));
  if (instead) return { ...rest, message: instead.words };
  if (message === 'Request body too large') return { ...rest, message: tooLarge };
  if (rest.code === 'OPERATION_RESOLUTION_FAILURE') {
    const problem =
      'The document has no operation of that name, or several and none is named: send "operationName" with the name of one';
    return { ...rest, message: problem };
  }
  // GraphQL.js gives the errors of variables no code.
  return { ...rest, code: rest.code ?? 'BAD_USER_INPUT', message };
}

/**
 * GraphQL over HTTP, Status Codes: a request that is no question has its status in any media type; a question that
 * cannot be answered (`spec`) is 400 as application/graphql-response+json alone, and 200 as application/json.
 */
function httpOf({ extensions: { code, http, unexpected } }: GraphQLError) {
  if (unexpected || http?.status === 405) return http;
  if (code === 'BAD_REQUEST') return { status: http?.status ?? 400 };
  const isQuestion = http?.spec ?? (!http || !code || code === 'OPERATION_RESOLUTION_FAILURE');
  return { status: 400, ...http, spec: isQuestion };
}
