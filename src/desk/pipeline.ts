/** The GraphQL server of the desk, built once. */
import { createYoga } from 'graphql-yoga';
import { MASKED } from '../errors.ts';
import { yogaLogger } from '../http/log.ts';
import { tokenLimit } from '../http/token-limit.ts';
import { type Asked, type Context, contextOf, type Env } from './context.ts';
import { limits } from './limits.ts';
import { operationLog } from './operation-log.ts';
import { schema } from './schema.ts';

export const ENDPOINT = '/desk/graphql';

export const pipeline = createYoga<Env & Asked, Context>({
  schema,
  graphqlEndpoint: ENDPOINT,
  context: contextOf,
  graphiql: false,
  landingPage: false,
  cors: false,
  // Yoga takes any URL that ends so for its own health check; none can end in a space.
  healthCheckEndpoint: ' ',
  batching: false,
  multipart: false,
  maxRequestBodySize: limits.maxRequestBytes,
  plugins: [tokenLimit(), operationLog()],
  logging: yogaLogger,
  maskedErrors: { errorMessage: MASKED, isDev: false },
});
