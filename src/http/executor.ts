/** In the place of @graphql-tools/executor in the public script (wrangler.toml, alias): execution.ts executes by GraphQL.js. */
export { execute as normalizedExecutor } from 'graphql';
