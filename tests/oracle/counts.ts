/** `eventCounts` and its like: how many records share something, or two things. */
import { wordsOf } from '../../schema/labels.ts';
import { partiesOfEvent, partyOfStatement, sourcesOfEvent, sourcesOfStatement } from './facts.ts';
import { inOrder } from './filters.ts';
import type { Row, Rows, Table } from './rows.ts';

interface Group {
  key: string;
  label: string;
}
/** The groups of a record; none where it is in none. */
type Grouping = (row: Row, rows: Rows) => Group[];

const records =
  (table: Table, label: string, idsOf: (row: Row, rows: Rows) => Iterable<unknown>): Grouping =>
  (row, rows) =>
    [...idsOf(row, rows)].flatMap((id) => {
      const record = rows.byId(table, id);
      return record ? [{ key: record.slug, label: record[label] }] : [];
    });

const value = (type: string, key: string): Group => ({ key, label: wordsOf(type, key)?.label ?? '' });

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const month =
  (date: string): Grouping =>
  (row) => {
    const [first, last] = [row[`${date}_earliest`], row[`${date}_latest`]].map((time) => time?.slice(0, 7));
    return first === last ? [{ key: first, label: MONTH.format(new Date(`${first}-01`)) }] : [];
  };

export type Counted = 'events' | 'statements' | 'responses' | 'claims';

const GROUPINGS: Record<Counted, Record<string, Grouping>> = {
  events: {
    TYPE: ({ type }) => [value('EventType', type)],
    MONTH: month('occurred'),
    PLACE: records('places', 'name', ({ place_id }) => [place_id]),
    PARTY: records('parties', 'name', partiesOfEvent),
    SOURCE: records('sources', 'title', sourcesOfEvent),
  },
  statements: {
    ACT: ({ id }, rows) =>
      rows.having('statement_acts', 'statement_id', id).map(({ act }) => value('SpeechAct', act)),
    MONTH: month('said'),
    SPEAKER: records('actors', 'name', ({ speaker_id }) => [speaker_id]),
    PARTY: records('parties', 'name', (row, rows) => [partyOfStatement(row, rows)]),
    SOURCE: records('sources', 'title', sourcesOfStatement),
  },
  responses: {
    KIND: (row) => [value('ResponseKind', row.reaction_statement_id === null ? 'ACTION' : 'STATEMENT')],
    ACT: ({ reaction_statement_id }, rows) =>
      rows
        .having('statement_acts', 'statement_id', reaction_statement_id)
        .map(({ act }) => value('SpeechAct', act)),
    MONTH: month('responded'),
    ACTOR: records('actors', 'name', ({ id }, rows) =>
      rows.having('response_actors', 'response_id', id).map(({ actor_id }) => actor_id),
    ),
    PARTY: records('parties', 'name', ({ party_id }) => [party_id]),
    EVENT: records('events', 'title', ({ subject_event_id }) => [subject_event_id]),
  },
  claims: {
    PROPERTY: ({ property }) => [value('ClaimProperty', property)],
    EVENT: records('events', 'title', ({ event_id }) => [event_id]),
    SOURCE: records('sources', 'title', ({ source_id }) => [source_id]),
    CLAIMANT: records('actors', 'name', ({ claimant_id }) => [claimant_id]),
  },
};

export const groupsOf = (table: Counted, by: string, row: Row, rows: Rows): Group[] =>
  (GROUPINGS[table][by] as Grouping)(row, rows);

/** The largest first, of equals by key, then by the other key; months in their order. */
export function countsOf(
  table: Counted,
  { by, and }: { by: string; and?: string | null },
  found: readonly Row[],
  rows: Rows,
): Row[] {
  const shared = found.flatMap((row) =>
    groupsOf(table, by, row, rows).flatMap((one) =>
      (and ? groupsOf(table, and, row, rows) : [null]).map((other) => ({ ...one, and: other })),
    ),
  );
  const groups = Map.groupBy(shared, ({ key, and }) => JSON.stringify([key, and?.key]));
  const counts = [...groups.values()].map((alike) => ({ ...alike[0], count: alike.length }) as Row);
  return inOrder(counts, ({ key, count, and }) => [
    ...(by === 'MONTH' ? [key, -count] : [-count, key]),
    and?.key,
  ]).slice(0, 1_000);
}

const NAMES: Record<Counted, string> = {
  events: 'Event',
  statements: 'Statement',
  responses: 'Response',
  claims: 'Claim',
};

/** `EventGrouping.TYPE` */
export const KNOWN_GROUPINGS: readonly string[] = Object.entries(GROUPINGS).flatMap(([table, groupings]) =>
  Object.keys(groupings).map((by) => `${NAMES[table as Counted]}Grouping.${by}`),
);
