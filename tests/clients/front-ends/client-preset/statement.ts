/** client-preset: `graphql` gives each question the types that were made of it, and its hash. */
import { client } from '../../../../client/ask.ts';
import { graphql } from './__generated__/gql.ts';
import type { StatementQuery, StatementQueryVariables } from './__generated__/graphql.ts';

const STATEMENT = graphql(`
  query Statement($slug: String!) {
    statement(slug: $slug) {
      id
      speaker {
        name
      }
      renderings {
        text
        directness
        source {
          slug
        }
      }
    }
  }
`);

/** Who said it, and in whose words each source has it. */
export const statement = (api: string, variables: StatementQueryVariables): Promise<StatementQuery> =>
  client(api)({ documentId: STATEMENT.__meta__?.hash, toString: () => String(STATEMENT) }, variables);
