/** The GraphQL server, built once: a Worker serves many requests, and building the schema takes longer than any. */
import { createYoga } from 'graphql-yoga';
import { MASKED } from '../errors.ts';
import { schema } from '../graphql/schema.ts';
import { limits } from '../limits.ts';
import { bookmark } from './bookmark.ts';
import { caching } from './caching.ts';
import { contextOf, type Early, type Env, type OperationContext } from './context.ts';
import { documentLimits } from './document-limits.ts';
import { execution } from './execution.ts';
import { explain } from './explain.ts';
import { howToAsk } from './how-to-ask.ts';
import { yogaLogger } from './log.ts';
import { operationLog } from './operation-log.ts';
import { parsedDocuments } from './parsed-documents.ts';
import { GRAPHQL_PATH } from './paths.ts';
import { persistedDocuments } from './persisted-documents.ts';
import { requestErrors } from './request-errors.ts';
import { tokenLimit } from './token-limit.ts';
import { urlLimit } from './url-limit.ts';
import { variableLimit } from './variable-limit.ts';

type Asked = Env & { early?: Early };

const yoga = createYoga<Asked, OperationContext>({
  schema,
  graphqlEndpoint: GRAPHQL_PATH,
  context: contextOf,
  // GraphiQL is a static page of our own (graphiql.ts).
  graphiql: false,
  landingPage: false,
  // The headers of every answer are set in one place (headers.ts).
  cors: false,
  // Yoga takes any URL that ends so for its own health check; none can end in a space.
  healthCheckEndpoint: ' ',
  parserAndValidationCache: parsedDocuments,
  batching: false,
  multipart: false,
  maxRequestBodySize: limits.maxRequestBytes,
  // Limits come first, the cheap ones before the dear. The log comes last: it tells how the others left the answer.
  plugins: [
    urlLimit(),
    persistedDocuments(),
    tokenLimit(),
    documentLimits(),
    variableLimit(),
    execution(),
    bookmark(),
    requestErrors({
      howToAsk,
      tooLarge: `The body has more than ${limits.maxRequestBytes} bytes: ask for less at once`,
    }),
    explain(),
    caching(),
    operationLog(),
  ],
  logging: yogaLogger,
  maskedErrors: { errorMessage: MASKED, isDev: false },
});

/** The whole way of a question, from the request to the answer. */
export const pipeline = {
  fetch: async (request: Request, asked: Asked): Promise<Response> => yoga.fetch(request, asked),
};
