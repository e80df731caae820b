/** What the page at an address asks, so that all of it can be asked at once before it is rendered. */
import type { AnyVariables } from 'urql';
import type { PageDocument } from './api/document.ts';
import {
  ActorPage,
  EventPage,
  Home,
  HomeOverview,
  PlacePage,
  SearchResults,
  Shell,
  SourcePage,
  StatementPage,
} from './api/documents.ts';
import { viewOf } from './home/view.ts';
import { isSearched, soughtOf } from './search/sought.ts';

interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: each document has its own answer
  document: PageDocument<any, any>;
  variables: AnyVariables;
}

const OF_RECORD: Record<string, Asked['document'] | undefined> = {
  event: EventPage,
  statement: StatementPage,
  actor: ActorPage,
  source: SourcePage,
  place: PlacePage,
};

export function questionsAt({ pathname, searchParams }: URL): Asked[] {
  return [{ document: Shell, variables: {} }, ...ofPage(pathname, searchParams)];
}

function ofPage(path: string, parameters: URLSearchParams): Asked[] {
  const [, kind = '', slug] = path.split('/');
  const document = OF_RECORD[kind];
  if (document) return [{ document, variables: { slug } }];
  if (path === '/search') {
    const sought = soughtOf(parameters);
    return isSearched(sought.text) ? [{ document: SearchResults, variables: sought }] : [];
  }
  if (path !== '/') return [];
  return [
    { document: Home, variables: viewOf(parameters) },
    { document: HomeOverview, variables: {} },
  ];
}
