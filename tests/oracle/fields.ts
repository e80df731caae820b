/** What each field of each type is, given the row that its parent was read from. */
import { isEnumType } from 'graphql';
import { codesOf } from '../../schema/codebooks.ts';
import { parseDate } from '../../schema/dates.ts';
import { KINDS as KINDS_OF_RECORDS } from '../../schema/kinds.ts';
import { LABELLED, LANGUAGE, wordsOf } from '../../schema/labels.ts';
import { PLOVER } from '../../schema/plover.ts';
import type { EventType } from '../../schema/vocabulary.ts';
import { schema } from '../../src/graphql/schema.ts';
import { byResponse, changesOf, inUtterances } from './connections.ts';
import { type Counted, countsOf } from './counts.ts';
import { contradictionsOf, partyOfStatement, sourcesOfSameOrigin } from './facts.ts';
import { type Asked, inOrder, leaves } from './filters.ts';
import { idOf, readId } from './opaque.ts';
import { type Part, partsOf } from './parts.ts';
import type { Row, Rows, Table } from './rows.ts';

export type Field = (row: Row, args: Record<string, Asked>, rows: Rows) => unknown;
type Fields = Record<string, Field>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns of the same names. */
const columns = (...names: string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, (row) => row[snake(name)]]));

const summary: Field = (row) => row.summary ?? '';

const one =
  (table: Table, column: string): Field =>
  (row, _args, rows) =>
    rows.byId(table, row[column]);

const many =
  (table: Table, column: string, order: string): Field =>
  (row, _args, rows) =>
    inOrder(rows.having(table, column, row.id), (child) => [child[order]]);

/** Children in their order, each of which leads to the record that is shown. */
const through =
  (table: Table, column: string, to: Table, toColumn: string): Field =>
  (row, _args, rows) =>
    inOrder(rows.having(table, column, row.id), ({ position }) => [position]).map((child) =>
      rows.byId(to, child[toColumn]),
    );

const date =
  (name: string, note = `${name}_note`): Field =>
  (row) => {
    const [edtf, earliest, latest] = ['edtf', 'earliest', 'latest'].map((part) => row[`${name}_${part}`]);
    return edtf === null ? null : { ...parseDate(edtf), edtf, earliest, latest, note: row[note] ?? null };
  };

const point: Field = ({ latitude, longitude, precision }) =>
  latitude === null ? null : { latitude, longitude, precision };

const quantity =
  (prefix = ''): Field =>
  (row) => {
    const parts = ['qualifier', 'low', 'best', 'high', 'unit'].map((part) => [part, row[`${prefix}${part}`]]);
    return row[`${prefix}qualifier`] === null ? null : Object.fromEntries(parts);
  };

/** Parts of records that have an id of their own. */
const PARTS = {
  affiliations: 'Affiliation',
  citations: 'Citation',
  claims: 'Claim',
  participations: 'Participation',
  positions: 'Position',
  responses: 'Response',
} as const satisfies Partial<Record<Table, string>>;
const RECORDS = Object.fromEntries(
  Object.entries(KINDS_OF_RECORDS).map(([kind, { type }]) => [kind, type]),
) as { [Name in keyof typeof KINDS_OF_RECORDS]: (typeof KINDS_OF_RECORDS)[Name]['type'] };
export const TYPES = { ...RECORDS, ...PARTS };
type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as Kind[];

const id: Fields = { id: ({ table, slug }) => idOf(TYPES[table as Kind], slug) };

const record = (asked: string, rows: Rows) => {
  const { type, slug } = readId(asked);
  const part = PARTS_BY_KEY[type];
  if (part) {
    const found = [...part.among(rows, slug)].find((row) => part.key(row, rows) === slug);
    return found ? { ...found, ofType: type } : null;
  }
  const kind = KINDS.find((table) => TYPES[table] === type);
  return kind ? rows.bySlug(kind, slug) : null;
};

const bySlug =
  (table: Table): Field =>
  (_row, { slug }, rows) =>
    rows.bySlug(table, slug);

const counts =
  (table: Counted, input: string): Field =>
  (_row, args, rows) =>
    countsOf(
      table,
      { by: args.by, and: args.and },
      rows.all(table).filter(leaves('', input, args, rows)),
      rows,
    );

const eventOrStatement =
  (end: 'subject' | 'reaction'): Field =>
  (row, _args, rows) =>
    rows.byId('events', row[`${end}_event_id`]) ?? rows.byId('statements', row[`${end}_statement_id`]);

const linksOf: Field = (event, args, rows) => {
  const ends = (direction: string, near: string, far: string): Row[] =>
    inOrder(
      rows.having('event_links', near, event.id).map((link) => ({
        ...{ direction, link, slug: link.slug },
        other: rows.byId('events', link[far]) as Row,
      })),
      ({ other, link }) => [other.occurred_earliest, other.slug, link.slug],
    );
  return [...ends('OUTGOING', 'from_id', 'to_id'), ...ends('INCOMING', 'to_id', 'from_id')].filter(
    leaves('Event.links', undefined, args, rows),
  );
};

/** Without what is null, and the names in their order, however deep. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value;
  const names = Object.keys(value).sort() as (keyof typeof value)[];
  return Object.fromEntries(
    names.flatMap((name) => (value[name] == null ? [] : [[name, sorted(value[name])]])),
  );
};

/** The groups of an event's answers that a filter leaves, each with what it was asked with. */
function groupsOf(event: Row, filter: object | null, rows: Rows): Row[] {
  const found = rows
    .having('responses', 'subject_event_id', event.id)
    .filter(leaves('', 'ResponseFilter', { filter }, rows));
  const asked = filter && Object.keys(sorted(filter) as object).length ? JSON.stringify(sorted(filter)) : '';
  const groups = [...Map.groupBy(found, ({ party_id }) => party_id)].flatMap(([party, answers]): Row[] => {
    const given = inOrder(answers, byResponse);
    return party === null
      ? []
      : [{ event, asked, party: rows.byId('parties', party), given, slug: event.slug }];
  });
  return inOrder(groups, ({ party, given }) => [given[0].responded_earliest, party.slug]);
}

const responsesByParty: Field = (event, { filter = null }, rows) => groupsOf(event, filter, rows);

const PARTS_BY_KEY = partsOf(groupsOf) as Record<string, Part>;
const partId = (type: string): Fields => ({
  id: (row, _args, rows) => idOf(type, (PARTS_BY_KEY[type] as Part).key(row, rows)),
});

const responded = date('responded');

const countsIn = (account: Row, unit: string | null | undefined, rows: Rows) =>
  rows
    .having('account_counts', 'account_id', account.id)
    .filter((count) => unit == null || count.unit === unit);

const figureOf: Field = ({ id }, { policy }, rows) => {
  const figure = rows
    .having('account_figures', 'count_id', id)
    .find((row) => [policy, 'EVERY'].includes(row.policy));
  return figure ? quantity()(rows.byId('account_values', figure.value_id) as Row, {}, rows) : null;
};

const modes = Object.entries(PLOVER).flatMap(([type, { modes }]) =>
  Object.entries(modes).map(([value, [, description]]) => ({
    enum: 'EventMode',
    value,
    description,
    event_type: type,
    ...wordsOf('EventMode', `${type} ${value}`),
  })),
);

/** The values of the schema's enums, or of some of them, in the words of the table. */
const labelsOf = (names: readonly string[] | null = null): Row[] =>
  [...new Set(names ?? LABELLED)].flatMap((name): Row[] => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues() : [];
    const labelled = values.map(({ name: value, description }) => ({
      ...wordsOf(name, value),
      enum: name,
      value,
      description,
      event_type: null,
    }));
    return (name === 'EventMode' ? modes : labelled).map((row) => ({ ...row, language: LANGUAGE }));
  });

/** When its first change was published, or its last. */
const changedAt =
  (end: 0 | -1): Field =>
  (row, _args, rows) => {
    const change = inOrder(changesOf(row, row.table, rows), ({ id }) => [id]).at(end);
    return change ? rows.having('changesets', 'revision', change.revision)[0]?.decided_at : null;
  };

const PAGES = {
  actors: 'actor',
  events: 'event',
  places: 'place',
  sources: 'source',
  statements: 'statement',
};

/** What all that a dossier defines under a slug has alike. */
const published: Fields = {
  createdAt: changedAt(0),
  updatedAt: changedAt(-1),
  label: (row) => row[KINDS_OF_RECORDS[row.table as keyof typeof KINDS_OF_RECORDS].label.name] ?? row.slug,
  resourcePath: ({ table, slug }) =>
    table in PAGES ? `/${PAGES[table as keyof typeof PAGES]}/${slug}` : null,
};

/** All but connections. */
export const FIELDS: Readonly<Record<string, Fields>> = {
  Query: {
    actor: bySlug('actors'),
    claim: bySlug('claims'),
    event: bySlug('events'),
    party: bySlug('parties'),
    place: bySlug('places'),
    source: bySlug('sources'),
    statement: bySlug('statements'),
    topic: bySlug('topics'),
    utterance: bySlug('utterances'),
    node: (_row, args, rows) => record(args.id, rows),
    nodes: (_row, args, rows) => args.ids.map((asked: string) => record(asked, rows)),
    dataset: (_row, _args, rows) => rows.all('revisions').at(-1),
    enumLabels: (_row, args) => labelsOf(args.enum),
    eventCounts: counts('events', 'EventFilter'),
    statementCounts: counts('statements', 'StatementFilter'),
    responseCounts: counts('responses', 'ResponseFilter'),
    claimCounts: counts('claims', 'ClaimFilter'),
  },
  Account: {
    ...partId('Account'),
    ...columns('agreement', 'independentSourceCount', 'property', 'sourceCount'),
    event: one('events', 'event_id'),
    range: quantity('range_'),
    values: many('account_values', 'account_id', 'position'),
    counts: many('account_counts', 'account_id', 'position'),
    origins: many('account_origins', 'account_id', 'position'),
    claims: ({ event_id, property }, _args, rows) =>
      inOrder(
        rows.having('claims', 'event_id', event_id).filter((claim) => claim.property === property),
        ({ slug }) => [slug],
      ),
    figure: (account, { policy, unit }, rows) => {
      const [count, ...others] = countsIn(account, unit, rows);
      return count && !others.length ? figureOf(count, { policy }, rows) : null;
    },
    noFigure: (account, { unit }, rows) => {
      const counts = countsIn(account, unit, rows);
      if (counts.length < 2) return counts.length ? null : 'NO_NUMBER';
      return new Set(counts.map((count) => count.unit)).size > 1 ? 'SEVERAL_UNITS' : 'SEVERAL_COUNTS';
    },
  },
  AccountCount: {
    ...columns('agreement', 'basis', 'independentSourceCount', 'sourceCount', 'unit'),
    actor: one('actors', 'actor_id'),
    figure: figureOf,
    period: date('period'),
    range: quantity('range_'),
    values: many('account_values', 'count_id', 'position'),
  },
  AccountOrigin: {
    joins: many('account_origin_joins', 'origin_id', 'position'),
    sources: through('account_origin_sources', 'origin_id', 'sources', 'source_id'),
  },
  AccountValue: {
    ...partId('AccountValue'),
    ...columns('independentSourceCount', 'sourceCount', 'text'),
    actor: one('actors', 'actor_id'),
    asOf: date('as_of'),
    count: one('account_counts', 'count_id'),
    place: one('places', 'place_id'),
    point,
    superseded: ({ superseded }) => superseded === 1,
    quantity: quantity(),
    claims: through('account_value_claims', 'value_id', 'claims', 'claim_id'),
  },
  Actor: {
    ...published,
    ...id,
    ...columns('country', 'kind', 'name', 'slug'),
    summary,
    names: many('actor_names', 'actor_id', 'position'),
    party: one('parties', 'party_id'),
  },
  ActorName: {
    ...partId('ActorName'),
    ...columns('language', 'locator', 'name'),
    source: one('sources', 'source_id'),
  },
  Affiliation: {
    ...id,
    ...columns('kind', 'role'),
    actor: one('actors', 'actor_id'),
    with: one('actors', 'with_id'),
    during: date('during'),
  },
  Citation: { ...id, ...columns('excerpt', 'locator'), source: one('sources', 'source_id') },
  Claim: {
    ...id,
    ...columns('basis', 'excerpt', 'locator', 'property', 'slug', 'text'),
    actor: one('actors', 'actor_id'),
    asOf: date('as_of'),
    period: date('period'),
    relays: through('claim_relays', 'claim_id', 'actors', 'actor_id'),
    superseded: ({ superseded }) => superseded === 1,
    supersededBy: (claim, _args, rows) =>
      inOrder(
        rows
          .having('claim_supersedes', 'other_id', claim.id)
          .map(({ claim_id }) => rows.byId('claims', claim_id) as Row),
        ({ slug }) => [slug],
      ),
    supersedes: through('claim_supersedes', 'claim_id', 'claims', 'other_id'),
    claimant: one('actors', 'claimant_id'),
    contradicts: (claim, { first }, rows) =>
      inOrder(contradictionsOf(claim, rows), ({ reason, other }) => [
        reason === null ? 1 : 0,
        other.slug,
      ]).slice(0, first ?? 100),
    event: one('events', 'event_id'),
    place: one('places', 'place_id'),
    point,
    quantity: quantity(),
    source: one('sources', 'source_id'),
    statement: one('statements', 'statement_id'),
  },
  Change: {
    ...columns('slug'),
    id: ({ id }) => idOf('Change', String(id)),
    kind: ({ change }) => change,
    recordType: ({ kind }) => TYPES[kind as Kind].toUpperCase(),
    formerSlug: ({ former }) => former,
    record: ({ kind, slug_now }, _args, rows) => rows.bySlug(kind, slug_now),
    // The world is new: tests/graphql/changes.test.ts changes one.
    fields: () => [],
    fieldsCut: () => false,
    ...Object.fromEntries(['property', 'before', 'after'].map((name): [string, Field] => [name, () => null])),
    sentence: ({ kind, slug, slug_now, data }, _args, rows) => {
      if (data) return JSON.parse(data).sentence;
      const { label } = KINDS_OF_RECORDS[kind as keyof typeof KINDS_OF_RECORDS];
      const name = rows.bySlug(kind as Kind, slug_now)?.[label.name] ?? slug;
      return `The ${TYPES[kind as Kind].toLowerCase()} “${name}” is new.`;
    },
    changeset: ({ revision }, _args, rows) => rows.having('changesets', 'revision', revision)[0],
  },
  Changeset: {
    ...columns('number', 'kind', 'comment', 'author', 'reverts'),
    publishedAt: ({ decided_at }) => decided_at,
  },
  FieldChange: columns('type', 'slug', 'field', 'before', 'after'),
  Contradiction: { ...columns('reason'), claim: ({ other }) => other },
  Count: columns('and', 'count', 'key', 'label'),
  CountKey: columns('key', 'label'),
  Dataset: {
    ...columns('version', 'updatedAt'),
    licence: () => 'CC-BY-4.0',
    ...Object.fromEntries(
      (['actors', 'claims', 'events', 'sources', 'statements'] as const).map((table): [string, Field] => [
        table,
        (_row, _args, rows) => rows.all(table).length,
      ]),
    ),
  },
  Event: {
    ...published,
    ...id,
    ...columns('mode', 'slug', 'title', 'type'),
    summary,
    accounts: (event, args, rows) =>
      inOrder(rows.having('accounts', 'event_id', event.id), ({ position }) => [position]).filter(
        leaves('Event.accounts', undefined, args, rows),
      ),
    codes: (event) => event,
    links: linksOf,
    occurred: date('occurred'),
    partOf: one('events', 'part_of_id'),
    place: one('places', 'place_id'),
    responsesByParty,
  },
  EnumLabel: columns('enum', 'value', 'label', 'phrase', 'inverse', 'description', 'eventType', 'language'),
  EventCodes: {
    ploverType: ({ type }) => type,
    ploverMode: ({ mode }) => mode,
    ...Object.fromEntries(
      (['acledEventType', 'acledSubEventType', 'cameo'] as const).map((code): [string, Field] => [
        code,
        ({ type, mode }) => codesOf(type as EventType, mode)[code],
      ]),
    ),
  },
  EventLink: {
    ...partId('EventLink'),
    assertedBy: ({ link }, _args, rows) => rows.byId('actors', link.asserted_by_id),
    direction: ({ direction }) => direction,
    event: ({ other }) => other,
    kind: ({ link }) => link.kind,
  },
  FuzzyDate: columns('approximate', 'earliest', 'edtf', 'latest', 'note', 'precision', 'uncertain'),
  OriginJoin: {
    ...columns('reason'),
    actor: one('actors', 'actor_id'),
    other: one('sources', 'other_id'),
    source: one('sources', 'source_id'),
    statement: one('statements', 'statement_id'),
  },
  Participation: {
    ...id,
    ...columns('role'),
    actor: one('actors', 'actor_id'),
    assertedBy: one('actors', 'asserted_by_id'),
    event: one('events', 'event_id'),
  },
  Party: { ...published, ...id, ...columns('name', 'slug'), summary },
  PartyResponses: {
    ...partId('PartyResponses'),
    party: ({ party }) => party,
    count: ({ given }) => given.length,
    utteranceCount: ({ given }, _args, rows) => inUtterances(given, rows).length,
    first: ({ given }, args, rows) => responded(given[0], args, rows),
    last: ({ given }, args, rows) => responded(given.at(-1), args, rows),
  },
  Place: {
    ...published,
    ...id,
    ...columns('country', 'kind', 'latitude', 'longitude', 'name', 'precision', 'slug'),
    partOf: one('places', 'part_of_id'),
  },
  Position: {
    ...id,
    ...columns('note', 'stance'),
    actor: one('actors', 'actor_id'),
    shift: ({ shift }) => shift === 1,
    statement: one('statements', 'statement_id'),
    takenAt: date('taken'),
    topic: one('topics', 'topic_id'),
  },
  Quantity: columns('best', 'high', 'low', 'qualifier', 'unit'),
  Point: columns('latitude', 'longitude', 'precision'),
  Rendering: {
    ...partId('Rendering'),
    ...columns('channel', 'directness', 'language', 'locator', 'text'),
    source: one('sources', 'source_id'),
  },
  Response: {
    ...id,
    ...columns('elapsed'),
    party: one('parties', 'party_id'),
    reaction: eventOrStatement('reaction'),
    respondedAt: responded,
    subject: eventOrStatement('subject'),
  },
  Source: {
    ...published,
    ...id,
    ...columns('author', 'dateNote', 'kind', 'language', 'sha256', 'slug', 'title', 'url', 'urlNote'),
    completeFor: (source, _args, rows) =>
      inOrder(rows.having('source_coding', 'source_id', source.id), ({ position }) => [position]).map(
        ({ property }) => property,
      ),
    publishedAt: date('published', 'date_note'),
    publisher: one('actors', 'publisher_id'),
    voice: one('actors', 'voice_id'),
    sharesOriginWith: (source, _args, rows) =>
      inOrder(sourcesOfSameOrigin(source, rows), (other) => [other.published_earliest, other.slug]).slice(
        0,
        100,
      ),
    via: through('source_via', 'source_id', 'actors', 'actor_id'),
  },
  Statement: {
    ...published,
    ...id,
    ...columns('channel', 'note', 'role', 'slug', 'summary'),
    acts: (statement, args, rows) =>
      (many('statement_acts', 'statement_id', 'position')(statement, args, rows) as Row[]).map(
        ({ act }) => act,
      ),
    onBehalfOf: one('actors', 'on_behalf_of_id'),
    party: (statement, _args, rows) => rows.byId('parties', partyOfStatement(statement, rows)),
    positions: many('positions', 'statement_id', 'slug'),
    renderings: many('renderings', 'statement_id', 'position'),
    saidAt: date('said'),
    speaker: one('actors', 'speaker_id'),
    targets: many('statement_targets', 'statement_id', 'position'),
    utterance: one('utterances', 'utterance_id'),
  },
  StatementTarget: { ...columns('role'), actor: one('actors', 'actor_id') },
  Topic: { ...published, ...id, ...columns('question', 'slug') },
  Utterance: {
    ...published,
    ...id,
    ...columns('channel', 'role', 'slug', 'title'),
    audience: through('utterance_audience', 'utterance_id', 'actors', 'actor_id'),
    onBehalfOf: one('actors', 'on_behalf_of_id'),
    party: (utterance, _args, rows) => rows.byId('parties', partyOfStatement(utterance, rows)),
    saidAt: date('said'),
    speaker: one('actors', 'speaker_id'),
  },
  UtteranceResponses: {
    ...partId('UtteranceResponses'),
    count: ({ inIt }) => inIt.length,
    respondedAt: responded,
    utterance: ({ reaction_statement_id }, _args, rows) =>
      rows.byId('utterances', rows.byId('statements', reaction_statement_id)?.utterance_id ?? null),
  },
};
