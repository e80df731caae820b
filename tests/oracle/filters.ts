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

/** By the name of the input. */
const FILTERS: Record<string, Record<string, Test>> = {
  EventFilter: {
    type: is('type'),
    place: (row, asked: string[], rows) =>
      scopesOf(rows.byId('places', row.place_id), rows).some(({ slug }) => asked.includes(slug)),
    participant: takesPart,
    party: isOfParty,
    during: during('occurred'),
    source: (row, asked: string[], rows) => anyOf(sourcesOfEvent(row, rows), 'sources', asked, rows),
    partOf: (row, asked: string, rows) => rows.byId('events', row.part_of_id)?.slug === asked,
    disputed: (row, asked: boolean, rows) => isDisputed(row, rows) === asked,
    near: (row, { latitude, longitude, kilometres }, rows) => {
      const place = rows.byId('places', row.place_id);
      if (place?.latitude == null) return false;
      return kilometresBetween([place.latitude, place.longitude], [latitude, longitude]) <= kilometres;
    },
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
  },
  UtteranceFilter: {
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
  },
  ActorFilter: {
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
  SourceFilter: {
    publisher: leadsTo('publisher_id', 'actors'),
    kind: is('kind'),
    during: during('published'),
  },
  ClaimFilter: {
    property: is('property'),
    source: leadsTo('source_id', 'sources'),
    claimant: leadsTo('claimant_id', 'actors'),
    place: (row, asked: string[], rows) =>
      scopesOf(rows.byId('places', row.place_id), rows).some(({ slug }) => asked.includes(slug)),
  },
  ResponseFilter: {
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
  const tests = [
    ...testsOf(ARGUMENTS[coordinate], args),
    ...testsOf(input === undefined ? undefined : FILTERS[input], args.filter ?? {}),
  ];
  return (row) => tests.every(([test, asked]) => test(row, asked, rows));
}

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
  ...Object.entries(ARGUMENTS).flatMap(([field, tests]) =>
    Object.keys(tests).map((name) => `${field}(${name}:)`),
  ),
];
