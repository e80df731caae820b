/** Which records each connection has, and what they sort by. */
import { KINDS } from '../../schema/kinds.ts';
import {
  contradictionsOf,
  isOmittedClaim,
  isOmittedStatement,
  partyOfStatement,
  scopesOf,
  sourcesOfEvent,
  sourcesOfStatement,
  sourcesOfUtterance,
} from './facts.ts';
import { inOrder } from './filters.ts';
import type { Row, Rows, Table } from './rows.ts';

interface Connection {
  members: (parent: Row, rows: Rows) => readonly Row[];
  key: (row: Row) => unknown[];
  /** The name of the type of its argument `filter`. */
  filter?: string;
  orderBy?: 'EARLIEST_FIRST' | 'LATEST_FIRST' | 'A_TO_Z';
}

const by =
  (...columns: string[]) =>
  (row: Row) =>
    columns.map((column) => row[column]);

const bySlug = by('slug');
const byName = { key: by('sort_name', 'slug'), orderBy: 'A_TO_Z' } as const;
export const byResponse = by('responded_earliest', 'slug');
const byPosition = by('taken_earliest', 'slug');
const byDate = (row: Row) => [row.occurred_earliest ?? row.said_earliest, row.slug];

const all = (table: Table) => (_parent: Row, rows: Rows) => rows.all(table);

/** Those of a table whose column leads to the parent. */
const of = (table: Table, column: string) => (parent: Row, rows: Rows) =>
  rows.having(table, column, parent.id);

const where =
  (table: Table, holds: (row: Row, parent: Row, rows: Rows) => boolean) => (parent: Row, rows: Rows) =>
    rows.all(table).filter((row) => holds(row, parent, rows));

/** Through `statement_about`. */
const about = (table: Table, from: string, to: string) => (parent: Row, rows: Rows) =>
  rows.having('statement_about', from, parent.id).map((link) => rows.byId(table, link[to]) as Row);

const citations = (column: string): Connection => ({ members: of('citations', column), key: bySlug });
const responses = (column: string): Connection => ({
  members: of('responses', column),
  key: byResponse,
  orderBy: 'EARLIEST_FIRST',
  filter: 'ResponseFilter',
});
const claims = (members: Connection['members']): Connection => ({
  members,
  key: bySlug,
  filter: 'ClaimFilter',
});
const statements = (members: Connection['members']): Connection => ({
  members,
  key: byDate,
  orderBy: 'LATEST_FIRST',
  filter: 'StatementFilter',
});

/** The first of the answers in each utterance, with all of them as `inIt`; a statement without one is one by itself. */
export function inUtterances(answers: readonly Row[], rows: Rows): Row[] {
  const said = answers.filter((answer) => answer.reaction_statement_id !== null);
  const utterances = Map.groupBy(said, ({ reaction_statement_id: id }) => {
    const { utterance_id } = rows.byId('statements', id) as Row;
    return utterance_id === null ? `alone ${id}` : `in ${utterance_id}`;
  });
  return [...utterances.values()].map((together): Row => {
    const inIt = inOrder(together, byResponse);
    return { ...inIt[0], inIt };
  });
}

export const changesOf = ({ slug }: Row, kind: string, rows: Rows): Row[] =>
  rows.having('record_changes', 'slug_now', slug).filter((change) => change.kind === kind);

export const CONNECTIONS: Readonly<Record<string, Connection>> = {
  'Query.events': { members: all('events'), key: byDate, orderBy: 'LATEST_FIRST', filter: 'EventFilter' },
  'Query.statements': statements(all('statements')),
  'Query.utterances': {
    members: all('utterances'),
    key: byDate,
    orderBy: 'LATEST_FIRST',
    filter: 'UtteranceFilter',
  },
  'Query.changes': { members: all('record_changes'), key: by('id'), filter: 'ChangeFilter' },
  'Query.actors': { members: all('actors'), ...byName, filter: 'ActorFilter' },
  'Query.parties': { members: all('parties'), ...byName, filter: 'PartyFilter' },
  'Query.places': { members: all('places'), ...byName, filter: 'PlaceFilter' },
  'Query.topics': { members: all('topics'), key: by('question', 'slug'), filter: 'TopicFilter' },
  'Query.sources': {
    members: all('sources'),
    key: by('published_earliest', 'slug'),
    orderBy: 'LATEST_FIRST',
    filter: 'SourceFilter',
  },
  'Query.timeline': {
    members: (_parent, rows) => [...rows.all('events'), ...rows.all('statements')],
    // Of one instant the events come first.
    key: (row) => [byDate(row)[0], row.table === 'events' ? 'EVENT' : 'STATEMENT', row.slug],
    orderBy: 'EARLIEST_FIRST',
    filter: 'TimelineFilter',
  },
  'Event.parts': { members: of('events', 'part_of_id'), key: byDate },
  'Event.participants': { members: of('participations', 'event_id'), key: bySlug },
  'Event.statements': {
    ...statements(about('statements', 'event_id', 'statement_id')),
    orderBy: 'EARLIEST_FIRST',
  },
  'Event.responses': responses('subject_event_id'),
  'Event.respondsTo': { members: of('responses', 'reaction_event_id'), key: bySlug },
  'Event.claims': claims(of('claims', 'event_id')),
  'Event.citations': citations('event_id'),
  'EventLink.citations': {
    members: ({ link }, rows) => rows.having('citations', 'link_id', link.id),
    key: bySlug,
  },
  'Participation.citations': citations('participation_id'),
  'Affiliation.citations': citations('affiliation_id'),
  'Response.citations': citations('response_id'),
  'Actor.affiliations': { members: of('affiliations', 'actor_id'), key: bySlug },
  'Actor.affiliates': { members: of('affiliations', 'with_id'), key: bySlug },
  'Actor.statements': statements(of('statements', 'speaker_id')),
  'Actor.positions': { members: of('positions', 'actor_id'), key: byPosition },
  'Actor.participations': { members: of('participations', 'actor_id'), key: bySlug },
  'Actor.citations': citations('actor_id'),
  'Party.actors': { members: of('actors', 'party_id'), ...byName, filter: 'ActorFilter' },
  'Party.statements': statements(
    where('statements', (row, party, rows) => partyOfStatement(row, rows) === party.id),
  ),
  'PartyResponses.responses': { members: ({ given }) => given, key: byResponse, orderBy: 'EARLIEST_FIRST' },
  'PartyResponses.utterances': {
    members: (group, rows) => inUtterances(group.given, rows).map((first) => ({ ...first, group })),
    key: byResponse,
    orderBy: 'EARLIEST_FIRST',
  },
  'Place.places': { members: of('places', 'part_of_id'), ...byName },
  'Place.events': {
    members: where('events', (row, place, rows) =>
      scopesOf(rows.byId('places', row.place_id), rows).includes(place),
    ),
    key: byDate,
    orderBy: 'LATEST_FIRST',
    filter: 'EventFilter',
  },
  'Account.valuesPage': { members: of('account_values', 'account_id'), key: by('position') },
  'AccountValue.claimsPage': {
    members: (value, rows) =>
      rows
        .having('account_value_claims', 'value_id', value.id)
        .map(({ claim_id }) => rows.byId('claims', claim_id) as Row),
    key: bySlug,
  },
  'Claim.contradictedBy': claims((claim, rows) => contradictionsOf(claim, rows).map(({ other }) => other)),
  'Source.events': {
    members: where('events', (row, source, rows) => sourcesOfEvent(row, rows).has(source.id)),
    key: byDate,
  },
  'Source.statements': {
    members: where('statements', (row, source, rows) => sourcesOfStatement(row, rows).has(source.id)),
    key: byDate,
  },
  'Source.claims': claims(of('claims', 'source_id')),
  'Source.omittedStatements': {
    members: where('statements', (row, source, rows) => isOmittedStatement(source, row, rows)),
    key: byDate,
    filter: 'StatementFilter',
  },
  'Source.omittedClaims': claims(where('claims', (row, source, rows) => isOmittedClaim(source, row, rows))),
  'Statement.about': { members: about('events', 'statement_id', 'event_id'), key: byDate },
  'Statement.responses': responses('subject_statement_id'),
  'Statement.respondsTo': { members: of('responses', 'reaction_statement_id'), key: bySlug },
  'Statement.claims': claims(of('claims', 'statement_id')),
  'Statement.citations': citations('statement_id'),
  'Utterance.citations': citations('utterance_id'),
  'Utterance.sources': {
    members: where('sources', (row, utterance, rows) => sourcesOfUtterance(utterance, rows).has(row.id)),
    key: by('published_earliest', 'slug'),
  },
  'Utterance.statements': { ...statements(of('statements', 'utterance_id')), orderBy: 'EARLIEST_FIRST' },
  'UtteranceResponses.responses': {
    members: ({ inIt }) => inIt,
    key: byResponse,
    orderBy: 'EARLIEST_FIRST',
  },
  ...Object.fromEntries(
    Object.entries(KINDS).map(([kind, { type }]): [string, Connection] => [
      `${type}.changes`,
      { members: (record, rows) => changesOf(record, kind, rows), key: by('id') },
    ]),
  ),
  'Topic.positions': { members: of('positions', 'topic_id'), key: byPosition },
};
