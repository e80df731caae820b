/** gql.tada: the types of an answer are worked out while the question is typed. `gql.tada generate-output` writes `tada.d.ts`. */

import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import { client } from '../../../client/ask.ts';
import type { introspection } from './__generated__/tada.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; EDTF: string; Duration: string };
}>();

const STATEMENT = graphql(`
  query Statement($slug: String!) {
    statement(slug: $slug) {
      id
      speaker { name }
      renderings { text directness source { slug } }
    }
  }
`);

/** Who said it, and in whose words each source has it. */
export const statement = (
  api: string,
  variables: VariablesOf<typeof STATEMENT>,
): Promise<ResultOf<typeof STATEMENT>> => client(api)(print(STATEMENT), variables);
