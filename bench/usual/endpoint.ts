import { createYoga } from 'graphql-yoga';
import { Loaders } from './loaders.ts';
import { schema } from './schema.ts';

export const usual = createYoga<{ DB: D1Database }, { loaders: Loaders }>({
  schema,
  graphiql: false,
  landingPage: false,
  context: ({ DB }) => ({ loaders: new Loaders(DB) }),
});
