/** What each filter asks of a row. Every given field must hold; a list holds where any of its members does. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { nameWordsAsked, wordsOfName } from '../../schema/names.ts';
import {
  isDisputed,
  kilometresBetween,
  partiesOfEvent,
  partyOfStatement,
  scopesOf,
  sourcesOfEvent,
  sourcesOfStatement,
  sourcesOfUtterance,
} from './facts.ts';
import { readId } from './opaque.ts';
import type { Row, Rows, Table } from './rows.ts';
import { hasWords } from './search.ts';

// biome-ignore lint/suspicious/noExplicitAny: each argument has a type of its own
export type Asked = any;
type Test = (row: Row, asked: Asked, rows: Rows) => boolean;

const is =
  (column: string): Test =>
  (row, asked: string[]) =>
    asked.includes(row[column]);

/** The column leads to a record with one of these slugs. */
const leadsTo =
  (column: string, table: Table): Test =>
  (row, asked: string[], rows) =>
    asked.includes(rows.byId(table, row[column])?.slug);

const anyOf = (ids: Iterable<unknown>, table: Table, asked: string[], rows: Rows): boolean =>
  [...ids].some((id) => asked.includes(rows.byId(table, id)?.slug));

const during =
  (date: string): Test =>
  (row, asked: string) => {
    const edtf = row[`${date}_edtf`];
    if (edtf === null) return false;
    const [own, span] = [parseDate(edtf), parseDate(asked)];
    return !isOverBefore(own, span) && !isOverBefore(span, own);
  };

const takesPart: Test = ({ id }, asked: string[], rows) =>
  anyOf(
    rows.having('participations', 'event_id', id).map(({ actor_id }) => actor_id),
    'actors',
    asked,
    rows,
  );

/** One of these records is among those that the change concerns. */
const concerns =
  (table: Table): Test =>
  ({ id }, asked: string[], rows) =>
    rows
      .having('change_subjects', 'change_id', id)
      .some(({ kind, slug }) => kind === table && asked.includes(slug));

const hasAct = (statement: unknown, asked: string[], rows: Rows) =>
  rows.having('statement_acts', 'statement_id', statement).some(({ act }) => asked.includes(act));

const isOfParty: Test = (row, asked: string[], rows) =>
  row.table === 'events'
    ? anyOf(partiesOfEvent(row, rows), 'parties', asked, rows)
    : anyOf([partyOfStatement(row, rows)], 'parties', asked, rows);

/** The event itself, or those that a statement is about. */
const ofEvents = (row: Row, rows: Rows): Row[] =>
  row.table === 'events'
    ? [row]
    : rows
        .having('statement_about', 'statement_id', row.id)
        .map(({ event_id }) => rows.byId('events', event_id) as Row);

const inBox = (place: Row | null, { south, west, north, east }: Asked): boolean => {
  if (place?.latitude == null) return false;
  const { latitude, longitude } = place;
  const across = west > east;
  const between = across ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
  return latitude >= south && latitude <= north && between;
};

const nearTo = (place: Row | null, { latitude, longitude, kilometres }: Asked): boolean =>
  place?.latitude != null &&
  kilometresBetween([place.latitude, place.longitude], [latitude, longitude]) <= kilometres;

/** By the name of the input. */
const FILTERS: Record<string, Record<string, Test>> = {
  EventFilter: {
    slug: is('slug'),
    type: is('type'),
    place: (row, asked: string[], rows) =>
      scopesOf(rows.byId('places', row.place_id), rows).some(({ slug }) => asked.includes(slug)),
    participant: takesPart,
    party: isOfParty,
    during: during('occurred'),
    source: (row, asked: string[], rows) => anyOf(sourcesOfEvent(row, rows), 'sources', asked, rows),
    partOf: (row, asked: string, rows) => rows.byId('events', row.part_of_id)?.slug === asked,
    disputed: (row, asked: boolean, rows) => isDisputed(row, rows) === asked,
    near: (row, asked, rows) => nearTo(rows.byId('places', row.place_id), asked),
    within: (row, asked, rows) => inBox(rows.byId('places', row.place_id), asked),
    text: hasWords,
  },
  ChangeFilter: {
    kind: is('change'),
    recordType: ({ kind }, asked: string[]) => asked.includes(KINDS[kind as Kind].name.toUpperCase()),
    changesetKind: ({ correction }, asked: string[]) =>
      asked.includes(correction ? 'CORRECTION' : 'ORDINARY'),
    record: ({ kind, slug_now }, asked: string[]) =>
      asked.map(readId).some(({ type, slug }) => type === KINDS[kind as Kind].type && slug === slug_now),
    slug: ({ slug_now }, asked: string[]) => asked.includes(slug_now),
    event: concerns('events'),
    actor: concerns('actors'),
    party: concerns('parties'),
    topic: concerns('topics'),
  },
  StatementFilter: {
    slug: is('slug'),
    speaker: leadsTo('speaker_id', 'actors'),
    party: isOfParty,
    acts: ({ id }, asked: string[], rows) => hasAct(id, asked, rows),
    about: ({ id }, asked: string[], rows) =>
      anyOf(
        rows.having('statement_about', 'statement_id', id).map(({ event_id }) => event_id),
        'events',
        asked,
        rows,
      ),
    during: during('said'),
    source: (row, asked: string[], rows) => anyOf(sourcesOfStatement(row, rows), 'sources', asked, rows),
    utterance: leadsTo('utterance_id', 'utterances'),
    text: hasWords,
  },
  UtteranceFilter: {
    slug: is('slug'),
    speaker: leadsTo('speaker_id', 'actors'),
    party: isOfParty,
    channel: is('channel'),
    audience: ({ id }, asked: string[], rows) =>
      anyOf(
        rows.having('utterance_audience', 'utterance_id', id).map(({ actor_id }) => actor_id),
        'actors',
        asked,
        rows,
      ),
    during: during('said'),
    source: (row, asked: string[], rows) => anyOf(sourcesOfUtterance(row, rows), 'sources', asked, rows),
  },
  TimelineFilter: {
    party: isOfParty,
    actor: (row, asked: string[], rows) =>
      row.table === 'events'
        ? takesPart(row, asked, rows)
        : anyOf([row.speaker_id, row.on_behalf_of_id], 'actors', asked, rows),
    during: (row, asked: string, rows) =>
      during(row.table === 'events' ? 'occurred' : 'said')(row, asked, rows),
    kinds: ({ table }, asked: string[]) => asked.includes(table === 'events' ? 'EVENT' : 'STATEMENT'),
    place: (row, asked: string[], rows) =>
      ofEvents(row, rows).some((event) => FILTERS.EventFilter?.place?.(event, asked, rows)),
    type: (row, asked: string[], rows) => ofEvents(row, rows).some(({ type }) => asked.includes(type)),
    source: (row, asked: string[], rows) =>
      anyOf(
        row.table === 'events' ? sourcesOfEvent(row, rows) : sourcesOfStatement(row, rows),
        'sources',
        asked,
        rows,
      ),
    topic: (row, asked: string[], rows) => {
      const said =
        row.table === 'events'
          ? rows.having('statement_about', 'event_id', row.id).map(({ statement_id }) => statement_id)
          : [row.id];
      return said.some((id) =>
        anyOf(
          rows.having('positions', 'statement_id', id).map(({ topic_id }) => topic_id),
          'topics',
          asked,
          rows,
        ),
      );
    },
  },
  ActorFilter: {
    slug: is('slug'),
    kind: is('kind'),
    party: leadsTo('party_id', 'parties'),
    country: ({ country }, asked: string[]) => asked.some((code) => code.toUpperCase() === country),
    name: ({ id }, asked: string, rows) =>
      rows
        .having('actor_names', 'actor_id', id)
        .some(({ name }) =>
          nameWordsAsked(asked).every((begun) => wordsOfName(name).some((word) => word.startsWith(begun))),
        ),
  },
  PartyFilter: { slug: is('slug') },
  PlaceFilter: {
    slug: is('slug'),
    in: (row, asked: string[], rows) => scopesOf(row, rows).some(({ slug }) => asked.includes(slug)),
    near: (row, asked) => nearTo(row, asked),
    within: (row, asked) => inBox(row, asked),
  },
  TopicFilter: { slug: is('slug') },
  SourceFilter: {
    slug: is('slug'),
    publisher: leadsTo('publisher_id', 'actors'),
    kind: is('kind'),
    during: during('published'),
  },
  ClaimFilter: {
    event: leadsTo('event_id', 'events'),
    slug: is('slug'),
    property: is('property'),
    source: leadsTo('source_id', 'sources'),
    claimant: leadsTo('claimant_id', 'actors'),
    place: (row, asked: string[], rows) =>
      scopesOf(rows.byId('places', row.place_id), rows).some(({ slug }) => asked.includes(slug)),
  },
  ResponseFilter: {
    event: leadsTo('subject_event_id', 'events'),
    party: leadsTo('party_id', 'parties'),
    actor: ({ id }, asked: string[], rows) =>
      anyOf(
        rows.having('response_actors', 'response_id', id).map(({ actor_id }) => actor_id),
        'actors',
        asked,
        rows,
      ),
    acts: (row, asked: string[], rows) => hasAct(row.reaction_statement_id, asked, rows),
    kind: (row, asked: string) => (row.reaction_statement_id === null) === (asked === 'ACTION'),
  },
};

/** By the connection or list whose own argument it is. */
const ARGUMENTS: Record<string, Record<string, Test>> = {
  'Actor.affiliations': { kind: is('kind') },
  'Actor.affiliates': { kind: is('kind') },
  'Actor.participations': { role: is('role') },
  'Actor.positions': { topic: leadsTo('topic_id', 'topics') },
  'Event.participants': { role: is('role') },
  'Event.accounts': { property: is('property'), agreement: is('agreement') },
  'Event.links': { kind: (end, asked: string[]) => asked.includes(end.link.kind) },
  'Topic.positions': { party: leadsTo('party_id', 'parties'), asOf: isHeldAsOf },
};

/** The last stance of the actor on the topic, of those taken by the end of the date. */
function isHeldAsOf(row: Row, asked: string, rows: Rows): boolean {
  const end = parseDate(asked);
  const taken = rows
    .having('positions', 'topic_id', row.topic_id)
    .filter((other) => other.actor_id === row.actor_id && !isOverBefore(end, parseDate(other.taken_edtf)));
  return inOrder(taken, ({ taken_earliest, slug }) => [taken_earliest, slug]).at(-1) === row;
}

export function compare(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (left !== right) return (left as string) < (right as string) ? -1 : 1;
  }
  return 0;
}

export const inOrder = (rows: Iterable<Row>, key: (row: Row) => unknown[]): Row[] =>
  [...rows].sort((a, b) => compare(key(a), key(b)));

/** Whether the arguments of a field leave a row. `input` names the type of its `filter`. */
export function leaves(
  coordinate: string,
  input: string | undefined,
  args: Record<string, Asked>,
  rows: Rows,
): (row: Row) => boolean {
  const own = testsOf(ARGUMENTS[coordinate], args);
  return (row) =>
    own.every(([test, asked]) => test(row, asked, rows)) &&
    (input === undefined || holds(input, args.filter ?? {}, row, rows));
}

function holds(input: string, filter: Record<string, Asked>, row: Row, rows: Rows): boolean {
  const { not, or, ...own } = filter;
  return (
    testsOf(FILTERS[input], own).every(([test, asked]) => test(row, asked, rows)) &&
    (not == null || !holds(input, not, row, rows)) &&
    (or == null || or.some((one: Record<string, Asked>) => holds(input, one, row, rows)))
  );
}

/** Those that `not` and `or` put together. */
const COMBINED = [
  'ActorFilter',
  'ClaimFilter',
  'EventFilter',
  'PlaceFilter',
  'ResponseFilter',
  'SourceFilter',
  'StatementFilter',
  'UtteranceFilter',
];

function testsOf(tests: Record<string, Test> = {}, given: Record<string, Asked>): [Test, Asked][] {
  return Object.entries(tests).flatMap(([name, test]): [Test, Asked][] =>
    given[name] == null ? [] : [[test, given[name]]],
  );
}

/** Coordinates of what it knows: `EventFilter.type`, `Event.participants(role:)`. */
export const KNOWN_FILTERS: readonly string[] = [
  ...Object.entries(FILTERS).flatMap(([input, tests]) =>
    Object.keys(tests).map((name) => `${input}.${name}`),
  ),
  ...COMBINED.flatMap((input) => [`${input}.not`, `${input}.or`]),
  ...Object.entries(ARGUMENTS).flatMap(([field, tests]) =>
    Object.keys(tests).map((name) => `${field}(${name}:)`),
  ),
];
