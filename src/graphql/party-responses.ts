/** The answers to one event, grouped by the party that gave them. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { eventRelations } from '../../schema/relations.ts';
import { type events, parties, responses } from '../../schema/tables.ts';
import { type Condition, finding, related } from '../planner/condition.ts';
import { fieldRead, groupOf } from '../planner/field-reads.ts';
import { asked, costOfAll, costOfFirst, rowsFound } from '../planner/first-rows.ts';
import { jsonList, jsonOfOne } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { connection } from './connection.ts';
import { FuzzyDate, KNOWN_OF_DATE } from './fuzzy-date.ts';
import { Party } from './party.ts';
import { ResponseConnection, type ResponseFilterInput, responseFilter, responseKey } from './response.ts';
import { countOfUtterances, UtteranceResponsesConnection, utterancesOfGroup } from './utterance-responses.ts';

/** One party's share of the answers to an event. */
export interface Group {
  event: Row<typeof events>;
  party: Row<typeof parties>;
  /** How many answers it gave. */
  count: SQL<number>;
  /** Holds for the answers of the group, the filter of `responsesByParty` included. */
  within: (response: Row<typeof responses>) => Condition[];
}

/** One `after` serves all groups of an event, so a cursor is bound to the event alone. */
const answersOfGroup = {
  table: responses,
  within: ({ within }: Group, row: Row<typeof responses>) => within(row),
  parent: ({ event }: Group) => sql`${event.columns.slug}`,
};

export const PartyResponses = builder.objectRef<AnswerOf<Group>>('PartyResponses').implement({
  description: 'What one party said and did in response to an event.',
  fields: (t) => ({
    party: t.field({
      type: Party,
      description: 'Who answered.',
      ...fieldRead((field, { party }: Group) => field.select(party)),
    }),
    count: t.int({
      description: 'How many answers it gave, as far as the filter leaves them.',
      ...fieldRead((_field, { count }: Group) => count),
    }),
    utteranceCount: t.int({
      description:
        'How many utterances its answers in words are: those that are points of one post, call or briefing count once. Answers in deeds are not counted.',
      ...fieldRead((field, { within }: Group) => {
        const row = field.plan.row(responses, getTableName(responses));
        return countOfUtterances(field, { row, where: together(within(row), field.plan.statistics) });
      }),
    }),
    first: t.field({
      type: FuzzyDate,
      description: 'When it first answered.',
      ...fieldRead((field, group: Group) => dateOfEnd(field, group, 'first')),
    }),
    last: t.field({
      type: FuzzyDate,
      description: 'When it last answered.',
      ...fieldRead((field, group: Group) => dateOfEnd(field, group, 'last')),
    }),
    responses: t.field(
      connection(answersOfGroup, {
        type: ResponseConnection,
        description: 'Its answers, as far as the filter leaves them.',
        key: responseKey,
        orderBy: 'EARLIEST_FIRST',
      }),
    ),
    utterances: t.field(
      connection(utterancesOfGroup, {
        type: UtteranceResponsesConnection,
        description:
          'Its answers in words, each utterance with the answers in it, as far as the filter leaves them. What it did is among `responses` alone.',
        key: responseKey,
        orderBy: 'EARLIEST_FIRST',
      }),
    ),
  }),
});

const isOf = (partyId: SQLiteColumn, { columns }: Row<typeof parties>) =>
  finding(
    sql`${partyId} = ${columns.id}`,
    (statistics) => ({ rows: statistics.sharing(partyId), once: 0, each: 0 }),
    [partyId],
  );

function dateOfEnd(field: PlannedField, { within }: Group, end: 'first' | 'last') {
  const { statistics } = field.plan;
  const row = field.plan.row(responses, getTableName(responses));
  const where = together(within(row), statistics);
  const { respondedEdtf, respondedEarliest, respondedLatest, respondedNote, slug } = row.columns;
  const columns = {
    edtf: respondedEdtf,
    earliest: respondedEarliest,
    latest: respondedLatest,
    note: respondedNote,
  };
  const date = groupOf(field, row, columns, KNOWN_OF_DATE);
  field.charge(costOfFirst({ row, where, keys: [respondedEarliest, slug] }, statistics, 1));
  const direction = sql.raw(end === 'first' ? '' : ' DESC');
  // A group has an answer.
  return jsonOfOne(
    date,
    sql`FROM ${row.from}${whereAll(asked(where))} ORDER BY ${respondedEarliest}${direction}, ${slug}${direction} LIMIT 1`,
  );
}

/** The field `Event.responsesByParty`. */
export const responsesByParty = {
  args: builder.args((t) => ({
    filter: t.field({ type: responseFilter.type, description: 'Leaves the responses for which it holds.' }),
  })),
  ...fieldRead((field: PlannedField<{ filter?: ResponseFilterInput | null }>, event: Row<typeof events>) => {
    const { filter } = field.args;
    const left = (row: Row<typeof responses>) =>
      filter ? responseFilter.conditions(filter, row, field) : [];
    const answersTo = (row: Row<typeof responses>) => [
      related(eventRelations.responses, event, row),
      ...left(row),
    ];
    const party = field.plan.row(parties, 'parties');
    const answer = field.plan.row(responses, 'responses');
    const { partyId, respondedEarliest } = answer.columns;
    const { statistics } = field.plan;
    const found = { row: answer, where: together(answersTo(answer), statistics), keys: [] };
    const groups = sql`SELECT ${partyId}, count(*) AS count, min(${respondedEarliest}) AS first FROM ${answer.from}${whereAll(asked(found.where))} GROUP BY ${partyId}`;
    const group: Group = {
      event,
      party,
      count: sql`${answer.name}.count`,
      within: (row) => [...answersTo(row), isOf(row.columns.partyId, party)],
    };
    const records = Math.min(rowsFound(found, statistics), statistics.rows(parties));
    // The rows are sorted to be grouped; each group is read, joined to its party, and sorted.
    field.charge(costOfAll(found, statistics) + rowsFound(found, statistics) + 3 * records);
    const element = field.select(group, { records });
    const from = sql`FROM (${groups}) ${answer.name} JOIN ${party.from} ON ${party.columns.id} = ${partyId}`;
    return jsonList(element, from, [{ by: sql`${answer.name}.first` }, { by: sql`${party.columns.slug}` }]);
  }),
};
