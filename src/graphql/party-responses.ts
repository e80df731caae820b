/** The answers to one event, grouped by the party that gave them. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { eventRelations } from '../../schema/relations.ts';
import { events, parties, responses } from '../../schema/tables.ts';
import { type Condition, finding, related } from '../planner/condition.ts';
import { fieldRead, groupOf } from '../planner/field-reads.ts';
import { asked, costOfAll, costOfFirst, rowsFound } from '../planner/first-rows.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import { jsonList, jsonOfOne } from '../planner/json.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { connection } from './connection.ts';
import { conditionsOf } from './filter.ts';
import { FuzzyDate, KNOWN_OF_DATE } from './fuzzy-date.ts';
import { idOfPart, type Key, keyOf } from './identity.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { ResponseConnection, type ResponseFilterInput, responseFilter, responseKey } from './response.ts';
import { readFilter, writeFilter } from './response-filter-text.ts';
import { countOfUtterances, UtteranceResponsesConnection, utterancesOfGroup } from './utterance-responses.ts';

/** One party's share of the answers to an event. */
export interface Group {
  event: Row<typeof events>;
  party: Row<typeof parties>;
  /** What it was asked with, as it stands in an id. */
  filter: string;
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
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(
      idOfPart('PartyResponses', {
        parts: 3,
        isPlannedByLast: true,
        key: (_field, { event, party, filter }: Group) =>
          keyOf(event.columns.slug, party.columns.slug, sql`${filter}`),
        find: (field, key) => {
          const found = groupNamed(field, key);
          if (!found) return null;
          const { group, from, named, answers, cost } = found;
          // They are counted, and there must be one.
          return {
            from: group,
            rows: sql`${from} WHERE ${named} AND EXISTS (SELECT 1 ${answers})`,
            cost: 2 * cost,
          };
        },
      }),
    ),
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

/** The group that a key names, whether or not it has an answer. A filter in a key is as good as one that is an argument. */
export function groupNamed(field: PlannedField, key: Key) {
  const filter = readFilter(key.last, field);
  if (filter === undefined) return null;
  const event = field.plan.row(events, getTableName(events));
  const party = field.plan.row(parties, getTableName(parties));
  const within = (row: Row<typeof responses>) => [
    ...answersTo(event, filter, row, field),
    isOf(row.columns.partyId, party),
  ];
  const answer = field.plan.row(responses, getTableName(responses));
  const where = together(within(answer), field.plan.statistics);
  const answers = sql`FROM ${answer.from}${whereAll(asked(where))}`;
  const count = jsonOfOne(sql<number>`count(*)`, answers);
  return {
    group: { event, party, filter: writeFilter(filter), count, within } satisfies Group,
    from: sql`FROM ${event.from} JOIN ${party.from}`,
    named: sql`${event.columns.slug} = ${key.slug(events, 0)} AND ${party.columns.slug} = ${key.slug(parties, 1)}`,
    answers,
    /** For the two, and for all their answers. */
    cost: 2 * (1 + READ_FOR_SLUG) + costOfAll({ row: answer, where, keys: [] }, field.plan.statistics),
  };
}

function answersTo(
  event: Row<typeof events>,
  filter: ResponseFilterInput | null,
  row: Row<typeof responses>,
  field: PlannedField,
): Condition[] {
  const left = filter ? conditionsOf(responseFilter, filter, row, field) : [];
  return [related(eventRelations.responses, event, row), ...left];
}

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
    const { filter = null } = field.args;
    const answers = (row: Row<typeof responses>) => answersTo(event, filter, row, field);
    const party = field.plan.row(parties, 'parties');
    const answer = field.plan.row(responses, 'responses');
    const { partyId, respondedEarliest } = answer.columns;
    const { statistics } = field.plan;
    const found = { row: answer, where: together(answers(answer), statistics), keys: [] };
    const groups = sql`SELECT ${partyId}, count(*) AS count, min(${respondedEarliest}) AS first FROM ${answer.from}${whereAll(asked(found.where))} GROUP BY ${partyId}`;
    const group: Group = {
      event,
      party,
      filter: writeFilter(filter),
      count: sql`${answer.name}.count`,
      within: (row) => [...answers(row), isOf(row.columns.partyId, party)],
    };
    const records = Math.min(rowsFound(found, statistics), statistics.rows(parties));
    // The rows are sorted to be grouped; each group is read, joined to its party, and sorted.
    field.charge(costOfAll(found, statistics) + rowsFound(found, statistics) + 3 * records);
    const element = field.select(group, { records });
    const from = sql`FROM (${groups}) ${answer.name} JOIN ${party.from} ON ${party.columns.id} = ${partyId}`;
    return jsonList(element, from, [{ by: sql`${answer.name}.first` }, { by: sql`${party.columns.slug}` }]);
  }),
};
