/** The GraphQL server, built once: a Worker serves many requests, and building the schema takes longer than any. */
import { createYoga, useExecutionCancellation as executionCancellation } from 'graphql-yoga';
import { schema } from '../graphql/schema.ts';
import { limits } from '../limits.ts';
import { contextOf, type Env, type OperationContext } from './context.ts';
import { yogaLogger } from './log.ts';
import { operationLog } from './operation-log.ts';
import { requestErrors } from './request-errors.ts';
import { tokenLimit } from './token-limit.ts';
import { wholeAnswers } from './whole-answers.ts';

export const GRAPHQL_PATH = '/graphql';

export const pipeline = createYoga<Env, OperationContext>({
  schema,
  graphqlEndpoint: GRAPHQL_PATH,
  context: contextOf,
  // GraphiQL is a static page of our own (page.ts).
  graphiql: false,
  landingPage: false,
  // Any site may read; nothing is kept in cookies, so none are sent.
  cors: {
    origin: '*',
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: ['Content-Type', 'X-Aftermath-Stats'],
    credentials: false,
    maxAge: 86_400,
  },
  batching: false,
  multipart: false,
  maxRequestBodySize: limits.maxRequestBytes,
  // The log comes last: it tells how the others left the answer.
  plugins: [tokenLimit(), executionCancellation(), wholeAnswers(), requestErrors(), operationLog()],
  logging: yogaLogger,
  maskedErrors: { errorMessage: 'Something went wrong on our side.', isDev: false },
});
