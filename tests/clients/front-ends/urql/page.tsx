/** urql: Graphcache puts the pages of a party's answers together, by what `client/` says, and the page follows. */
import { createRoot } from 'react-dom/client';
import { Provider, useClient, useQuery } from 'urql';
import { urqlClient } from '../../urql.ts';
import { type AnswersOfParty, EVENT_PAGE, type EventPage, FIRST, MORE_ANSWERS } from '../event.ts';
import { Page, PartyList } from '../list.tsx';

function Party({ id, party, responses }: AnswersOfParty) {
  const client = useClient();
  const more = () =>
    client.query(MORE_ANSWERS, { id, first: FIRST, after: responses.pageInfo.endCursor }).toPromise();
  return <PartyList party={party.name} {...responses} onMore={more} />;
}

function Answers({ slug }: { slug: string }) {
  const [{ data, error }] = useQuery<EventPage>({ query: EVENT_PAGE, variables: { slug, first: FIRST } });
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
    <Provider value={urqlClient(api, fetch)}>
      <Answers slug={slug} />
    </Provider>,
  );
}
