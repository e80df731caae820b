/** Relay: each party's answers are a list of their own, which pages itself, as `PartyResponses` is a `Node`. */
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { FIRST } from '../event.ts';
import { Page, PartyList } from '../list.tsx';
import type { pageEventQuery } from './__generated__/pageEventQuery.graphql.ts';
import type { pageParty$key } from './__generated__/pageParty.graphql.ts';
import { environment } from './environment.ts';

function Party({ answers }: { answers: pageParty$key }) {
  const { data, loadNext } = usePaginationFragment(
    graphql`
      fragment pageParty on PartyResponses
      @refetchable(queryName: "pagePartyQuery")
      @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) {
        party {
          name
        }
        responses(first: $first, after: $after) @connection(key: "pageParty_responses") {
          totalCount
          edges {
            node {
              id
              reaction {
                ... on PublishedRecord {
                  label
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    answers,
  );
  const more = () => void loadNext(FIRST);
  return <PartyList party={data.party.name} {...data.responses} onMore={more} />;
}

function Answers({ slug }: { slug: string }) {
  const { event } = useLazyLoadQuery<pageEventQuery>(
    graphql`
      query pageEventQuery($slug: String!, $first: Int!) {
        event(slug: $slug) {
          title
          responsesByParty {
            id
            ...pageParty @arguments(first: $first)
          }
        }
      }
    `,
    { slug, first: FIRST },
  );
  return (
    event && (
      <Page title={event.title}>
        {event.responsesByParty.map((answers) => (
          <Party key={answers.id} answers={answers} />
        ))}
      </Page>
    )
  );
}

export function mount(root: Element, api: string, slug: string): void {
  createRoot(root).render(
    <RelayEnvironmentProvider environment={environment(api)}>
      <Suspense>
        <Answers slug={slug} />
      </Suspense>
    </RelayEnvironmentProvider>,
  );
}
