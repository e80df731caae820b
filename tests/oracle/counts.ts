/** `eventCounts` and `statementCounts`: how many records share something. */
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

const GROUPINGS: Record<'events' | 'statements', Record<string, Grouping>> = {
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
};

export const groupsOf = (table: 'events' | 'statements', by: string, row: Row, rows: Rows): Group[] =>
  (GROUPINGS[table][by] as Grouping)(row, rows);

/** The largest first, of equals by key; months in their order. */
export function countsOf(
  table: 'events' | 'statements',
  by: string,
  found: readonly Row[],
  rows: Rows,
): Row[] {
  const groups = Map.groupBy(
    found.flatMap((row) => groupsOf(table, by, row, rows)),
    ({ key }) => key,
  );
  const counts = [...groups].map(([key, [first, ...others]]) => ({
    key,
    label: first?.label,
    count: 1 + others.length,
  }));
  return inOrder(counts, ({ key, count }) => (by === 'MONTH' ? [key] : [-count, key])).slice(0, 1_000);
}

/** `EventGrouping.TYPE` */
export const KNOWN_GROUPINGS: readonly string[] = [
  ...Object.keys(GROUPINGS.events).map((by) => `EventGrouping.${by}`),
  ...Object.keys(GROUPINGS.statements).map((by) => `StatementGrouping.${by}`),
];
