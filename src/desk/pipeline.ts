/** The GraphQL server of the desk, built once. */
import { createYoga } from 'graphql-yoga';
import { MASKED } from '../errors.ts';
import { yogaLogger } from '../http/log.ts';
import { requestErrors } from '../http/request-errors.ts';
import { tokenLimit } from '../http/token-limit.ts';
import { type Asked, type Context, contextOf, type Env } from './context.ts';
import { limits } from './limits.ts';
import { operationLog } from './operation-log.ts';
import { schema } from './schema.ts';

export const ENDPOINT = '/desk/graphql';

const TOO_LARGE = `The body has more than ${limits.maxRequestBytes} bytes: propose fewer dossiers at once, or apply them on the command line`;

const howToAsk = (url: string) => ({
  message:
    'The request carries no question: send one in GraphQL as "query", in JSON by POST, as the example does. docs/desk.md has more of them',
  examples: [
    `curl ${new URL(ENDPOINT, url).href} -H 'content-type: application/json' -d '${JSON.stringify({ query: '{ viewer { name } }' })}'`,
  ],
});

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
  plugins: [tokenLimit(), requestErrors({ howToAsk, tooLarge: TOO_LARGE }), operationLog()],
  logging: yogaLogger,
  maskedErrors: { errorMessage: MASKED, isDev: false },
});
