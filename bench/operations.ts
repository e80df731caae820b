/** The twelve operations, in GraphQL. Those that name a record name many in turn, so that no single one is always at hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfCopy, fullCopies, RARE_WORD, slugOfCopy } from './copies.ts';
import type { Corpus } from './corpus.ts';

export type Variables = Record<string, unknown>;

export interface Operation {
  /** The route of the hand-written endpoint. */
  route: string;
  title: string;
  query: string;
  variables: Variables[];
  /** Whether an index leads to all that it reads, so that it should cost the same in any number of events. */
  keyed: boolean;
}

const PAGE = 20;
/** The smallest corpus has no more of them. */
const DISPUTED_PAGE = 5;
const DEEP_PAGE = 1_000;
const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';
const PARTY = 'united-states';
const TOPIC = 'attacks-on-diplomatic-missions';
export const VARIANTS = 40;
const DAY_MS = 86_400_000;

const EVENT = `query Event($slug: String!) {
  event(slug: $slug) { slug title summary type occurred { edtf earliest latest } place { name } }
}`;
const EVENTS = `query Events($after: String, $filter: EventFilter) {
  events(first: ${PAGE}, after: $after, filter: $filter, orderBy: EARLIEST_FIRST) {
    edges { node { slug title occurred { edtf } place { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DISPUTED = EVENTS.replace(`first: ${PAGE}`, `first: ${DISPUTED_PAGE}`);
const TIMELINE = `query Timeline($after: String) {
  timeline(first: ${PAGE}, after: $after) {
    edges { at { edtf } node { __typename ... on Event { slug title } ... on Statement { slug summary speaker { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SEARCH = `query Search($text: String!) {
  search(text: $text) { edges { node { __typename ... on Event { slug title } ... on Statement { slug summary speaker { name } } } } }
}`;
const POSITIONS = `query Positions($topic: String!) {
  topic(slug: $topic) {
    question
    positions(first: ${PAGE}) { edges { node { takenAt { edtf } stance shift actor { name } statement { slug summary } } } }
  }
}`;

const tab = (name: string) =>
  readFileSync(join(import.meta.dirname, '../graphiql/tabs', `${name}.graphql`), 'utf8');
const bySlug = (query: string) =>
  query.replace(/(query \w+)/, '$1($slug: String!)').replace(/"us-embassy[^"]*"/, '$slug');
const byDays = (query: string) =>
  query.replace(/(query \w+)/, '$1($during: EDTF!)').replace(/"\d[^"]*"/, '$during');

type Ask = (
  query: string,
  variables: Variables,
) => Promise<Record<string, { pageInfo: { endCursor: string } }>>;

/** `ask` gets an answer of the API, for the cursors of deep pages. */
export async function operationsOn({ events, copies }: Corpus, ask: Ask): Promise<Operation[]> {
  const chosen = fullCopies(copies, VARIANTS);
  const attacks = chosen.map((copy) => ({ slug: slugOfCopy(ATTACK, copy) }));
  const threeDays = chosen.map((copy) => {
    const [from, to] = [-1, 1].map((days) =>
      new Date(dayOfCopy(copy).getTime() + days * DAY_MS).toISOString().slice(0, 10),
    );
    return { during: `${from}/${to}` };
  });
  // Half the way where there are not so many.
  const behind = Math.min(DEEP_PAGE - 1, Math.floor(events / PAGE / 2));
  const deepEvents = { after: await cursorBehind(behind, 'events', EVENTS, ask) };
  const deepTimeline = { after: await cursorBehind(behind, 'timeline', TIMELINE, ask) };
  const ofParty = [{ filter: { party: [PARTY] } }];
  const disputed = [{ filter: { disputed: true } }];
  const operations: [route: string, title: string, query: string, variables: Variables[]][] = [
    ['event', 'an event by its slug', EVENT, attacks],
    ['events', 'a page of events', EVENTS, [{}]],
    ['events', 'page 1,000 of events', EVENTS, [deepEvents]],
    ['events-of-party', 'a page of events of a party', EVENTS, ofParty],
    ['timeline', 'a page of the timeline', TIMELINE, [{}]],
    ['timeline', 'page 1,000 of the timeline', TIMELINE, [deepTimeline]],
    ['three-days', 'three days of the timeline', byDays(tab('6-three-days')), threeDays],
    ['disputed-events', 'a page of disputed events', DISPUTED, disputed],
    ['accounts', 'where the accounts of an event differ', bySlug(tab('3-where-accounts-differ')), attacks],
    ['search', 'a search for a rare word', SEARCH, [{ text: RARE_WORD }]],
    ['positions', 'positions on a topic', POSITIONS, [{ topic: TOPIC }]],
    [
      'attack-and-answers',
      'the flagship: an attack and its answers',
      bySlug(tab('1-attack-and-answers')),
      attacks,
    ],
  ];
  return operations.map(([route, title, query, variables]) => ({
    route,
    title,
    query,
    variables,
    keyed: route !== 'search',
  }));
}

async function cursorBehind(pages: number, field: string, query: string, ask: Ask): Promise<string | null> {
  const walk = query.replace(`first: ${PAGE}`, 'first: 100').replace(/edges \{.*\}\n/, '');
  let after: string | null = null;
  for (let left = pages * PAGE; left > 0; left -= 100) {
    const size = Math.min(left, 100);
    const answer = await ask(walk.replace('first: 100', `first: ${size}`), { after });
    after = answer[field]?.pageInfo.endCursor ?? null;
  }
  return after;
}
