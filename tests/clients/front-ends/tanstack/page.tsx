/** TanStack Query: it keeps what any function answers, here the client of `client/`, and puts pages together itself. */
import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from '../../../../client/ask.ts';
import {
  type AnswersOfParty,
  EVENT_PAGE,
  type EventPage,
  FIRST,
  MORE_ANSWERS,
  type MoreAnswers,
} from '../event.ts';
import { Page, PartyList } from '../list.tsx';

const Ask = createContext(client('/graphql'));

function Party({ id, party, responses }: AnswersOfParty) {
  const ask = useContext(Ask);
  const { data, fetchNextPage } = useInfiniteQuery({
    queryKey: ['answers', id],
    queryFn: async ({ pageParam: after, signal }) => {
      const { node } = await ask<MoreAnswers>(MORE_ANSWERS, { id, first: FIRST, after }, { signal });
      if (!node) throw new Error(`${party.name} has no answers any more`);
      return node.responses;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    // What the page has asked for already.
    initialData: { pages: [responses], pageParams: [null] },
    staleTime: Infinity,
  });
  const edges = data.pages.flatMap((page) => page.edges);
  const { pageInfo } = data.pages.at(-1) ?? responses;
  const more = () => void fetchNextPage();
  return <PartyList party={party.name} edges={edges} pageInfo={pageInfo} onMore={more} />;
}

function Answers({ slug }: { slug: string }) {
  const ask = useContext(Ask);
  const { data, error } = useQuery({
    queryKey: ['event', slug],
    queryFn: ({ signal }) => ask<EventPage>(EVENT_PAGE, { slug, first: FIRST }, { signal }),
  });
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
    <Ask value={client(api)}>
      <QueryClientProvider client={new QueryClient()}>
        <Answers slug={slug} />
      </QueryClientProvider>
    </Ask>,
  );
}
