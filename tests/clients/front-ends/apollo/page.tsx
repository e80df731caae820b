/** Apollo Client: its cache puts the pages of a party's answers together, by what `client/` says, and the page follows. */
import { gql } from '@apollo/client/core';
import { ApolloProvider, useApolloClient, useQuery } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { apolloClient } from '../../apollo.ts';
import { type AnswersOfParty, EVENT_PAGE, type EventPage, FIRST, MORE_ANSWERS } from '../event.ts';
import { Page, PartyList } from '../list.tsx';

const eventPage = gql(EVENT_PAGE);
const moreAnswers = gql(MORE_ANSWERS);

function Party({ id, party, responses }: AnswersOfParty) {
  const client = useApolloClient();
  const more = () =>
    client.query({
      query: moreAnswers,
      variables: { id, first: FIRST, after: responses.pageInfo.endCursor },
      fetchPolicy: 'network-only',
    });
  return <PartyList party={party.name} {...responses} onMore={more} />;
}

function Answers({ slug }: { slug: string }) {
  const { data, error } = useQuery<EventPage>(eventPage, { variables: { slug, first: FIRST } });
  if (error) throw error;
  if (!data?.event) return null;
  const { title, responsesByParty } = data.event;
  return (
    <Page title={title}>
      {responsesByParty.map((each) => (
        <Party key={each.id} {...each} />
      ))}
    </Page>
  );
}

export function mount(root: Element, api: string, slug: string): void {
  createRoot(root).render(
    <ApolloProvider client={apolloClient(api, fetch)}>
      <Answers slug={slug} />
    </ApolloProvider>,
  );
}
