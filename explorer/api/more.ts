import { useMemo, useState } from 'react';
import { type AnyVariables, type CombinedError, useClient } from 'urql';
import type { Connection } from '../panel/cuts.ts';
import type { PageDocument } from './document.ts';

interface Page<Edge> extends Connection {
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Paging<Data, Variables, Edge> {
  /** Asks for the page behind `$after`. */
  document: PageDocument<Data, Variables>;
  /** Of that document all but `after`. */
  variables: Omit<Variables, 'after'>;
  pageOf(data: Data): Page<Edge>;
  /** The page that is there already. */
  first: Page<Edge>;
}

interface Pages<Edge> {
  pages: [Page<Edge>, ...Page<Edge>[]];
  isAsking?: boolean;
  error?: CombinedError;
}

export type More = ReturnType<typeof useMore>;

/** A list of which one page is there: what else there is comes when it is asked for. */
export function useMore<Data, Variables extends AnyVariables, Edge>({
  document,
  variables,
  pageOf,
  first,
}: Paging<Data, Variables, Edge>) {
  const client = useClient();
  const [state, setState] = useState<Pages<Edge>>({ pages: [first] });
  // Where another list has begun, the pages of the one before are of no use.
  const { pages, isAsking = false, error } = state.pages[0] === first ? state : { pages: [first] };
  const { pageInfo } = pages.at(-1) ?? first;
  const { hasNextPage, endCursor } = pageInfo;

  const more = async () => {
    setState({ pages: [first, ...pages.slice(1)], isAsking: true });
    const answer = await client
      .query<Data, AnyVariables>(document, { ...variables, after: endCursor })
      .toPromise();
    setState((now) => {
      if (now.pages[0] !== first) return now;
      const next = answer.data ? [pageOf(answer.data)] : [];
      return { pages: [...now.pages, ...next], error: answer.error };
    });
  };
  const edges = useMemo(() => pages.flatMap((page) => page.edges), [pages]);
  const { totalCount } = first;
  const list = useMemo<Page<Edge>>(() => ({ edges, pageInfo, totalCount }), [edges, pageInfo, totalCount]);
  return { edges, list, pages: pages.length, hasMore: hasNextPage, more, isAsking, error };
}
