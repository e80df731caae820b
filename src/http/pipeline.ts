/** The GraphQL server, built once: a Worker serves many requests, and building the schema takes longer than any. */
import { createYoga } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import { limits } from '../limits.ts';
import { caching } from './caching.ts';
import { contextOf, type Env } from './context.ts';
import { persistedDocuments } from './persisted-documents.ts';
import { requestErrors } from './request-errors.ts';
import { tokenLimit } from './token-limit.ts';

export const GRAPHQL_PATH = '/graphql';

export const pipeline = createYoga<Env, Context>({
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
    allowedHeaders: ['Content-Type'],
    credentials: false,
    maxAge: 86_400,
  },
  batching: false,
  multipart: false,
  maxRequestBodySize: limits.maxRequestBytes,
  plugins: [persistedDocuments(), tokenLimit(), requestErrors(), caching()],
  maskedErrors: { errorMessage: 'Something went wrong on our side.', isDev: false },
});
