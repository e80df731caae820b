/** What the page at an address asks, so that all of it can be asked at once before it is rendered. */
import type { AnyVariables } from 'urql';
import type { PageDocument } from './api/document.ts';
import {
  ActorList,
  ActorPage,
  DataPage,
  EventList,
  EventPage,
  Home,
  HomeOverview,
  PartyList,
  PlaceList,
  PlacePage,
  QuestionList,
  SearchResults,
  Shell,
  SourceList,
  SourcePage,
  StatementPage,
} from './api/documents.ts';
import { DATA_PATH } from './data/names.ts';
import { viewOf } from './home/view.ts';
import { actorsIn, eventsIn, sourcesIn } from './lists/filtered.ts';
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

const OF_LIST: Record<string, ((parameters: URLSearchParams) => Asked) | undefined> = {
  '/events': (parameters) => ({ document: EventList, variables: eventsIn(parameters) }),
  '/actors': (parameters) => ({ document: ActorList, variables: actorsIn(parameters) }),
  '/sources': (parameters) => ({ document: SourceList, variables: sourcesIn(parameters) }),
  '/parties': () => ({ document: PartyList, variables: {} }),
  '/places': () => ({ document: PlaceList, variables: {} }),
  [DATA_PATH]: () => ({ document: DataPage, variables: {} }),
  '/questions': () => ({ document: QuestionList, variables: {} }),
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
  const list = OF_LIST[path];
  if (list) return [list(parameters)];
  if (path !== '/') return [];
  return [
    { document: Home, variables: viewOf(parameters) },
    { document: HomeOverview, variables: {} },
  ];
}
