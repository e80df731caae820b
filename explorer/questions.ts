/** What the page at an address asks, so that all of it can be asked at once before it is rendered. */
import type { AnyVariables } from 'urql';
import { ActorPage } from './actor/documents.ts';
import type { PageDocument } from './api/document.ts';
import { correctionsIn } from './changes/asked-of.ts';
import { Corrections } from './changes/documents.ts';
import { CORRECTIONS_PATH } from './changes/names.ts';
import { chosenIn } from './compare/chosen.ts';
import { Comparison } from './compare/documents.ts';
import { COMPARE_PATH } from './compare/names.ts';
import { DataPage } from './data/documents.ts';
import { DATA_PATH } from './data/names.ts';
import { EventPage } from './event/documents.ts';
import { Home, HomeOverview } from './home/documents.ts';
import { viewOf } from './home/view.ts';
import { ActorList, EventList, PartyList, PlaceList, QuestionList, SourceList } from './lists/documents.ts';
import { actorsIn, eventsIn, sourcesIn } from './lists/filtered.ts';
import { PlacePage } from './place/documents.ts';
import { SearchResults } from './search/documents.ts';
import { isSearched, soughtOf } from './search/sought.ts';
import { Shell } from './shell/documents.ts';
import { SourcePage } from './source/documents.ts';
import { StatementPage } from './statement/documents.ts';

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
  [CORRECTIONS_PATH]: (parameters) => ({ document: Corrections, variables: correctionsIn(parameters) }),
  [COMPARE_PATH]: (parameters) => ({ document: Comparison, variables: chosenIn(parameters) }),
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
