import { GRAPHQL_PATH, SCHEMA_PATH } from './paths.ts';

const QUESTION = '{ events(first: 3) { edges { node { title } } } }';

/** For whoever came without a question. */
export function howToAsk(url: string) {
  const api = new URL(GRAPHQL_PATH, url).href;
  return {
    message:
      'The request carries no question: send one in GraphQL as the parameter "query", by GET or in JSON by POST, as the examples do. A browser gets GraphiQL here',
    examples: [
      `curl --get ${api} --data-urlencode 'query=${QUESTION}'`,
      `curl ${api} -H 'content-type: application/json' -d '${JSON.stringify({ query: QUESTION })}'`,
    ],
    schema: new URL(SCHEMA_PATH, url).href,
  };
}
