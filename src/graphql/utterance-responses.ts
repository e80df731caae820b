/** Answers in words, put together into the utterances that they are points of. */
import { getTableName, sql } from 'drizzle-orm';
import { responses, statements, utterances } from '../../schema/tables.ts';
import { type Condition, finding, test } from '../planner/condition.ts';
import { fieldRead } from '../planner/field-reads.ts';
import { asked, costOfAll, type Found } from '../planner/first-rows.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import { jsonOf, jsonOfOne } from '../planner/json.ts';
import type { Page } from '../planner/page.ts';
import type { PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { connection, connectionOf } from './connection.ts';
import { date, FuzzyDate } from './fuzzy-date.ts';
import { idOfPart, keyOf } from './identity.ts';
import { Node } from './node.ts';
import { type Group, groupNamed } from './party-responses.ts';
import { ResponseConnection, responseKey } from './response.ts';
import { rowType } from './row-type.ts';
import { Utterance } from './utterance.ts';

type Answer = Row<typeof responses>;

/** The first of a group's answers in one utterance. */
interface FirstAnswer extends Answer {
  group: Group;
}

const UtteranceResponses = rowType('UtteranceResponses', responses);
export const UtteranceResponsesConnection = connectionOf(
  UtteranceResponses,
  'UtteranceResponses',
  'utterances that answer',
);

/** What is an answer in the same utterance. */
function isOfUtterance({ columns: { utteranceKey } }: Answer, { columns: first }: Answer): Condition {
  return finding(
    sql`${utteranceKey} = ${first.utteranceKey}`,
    (statistics) => ({ rows: statistics.sharing(utteranceKey), once: 0, each: 0 }),
    [utteranceKey],
  );
}

/** Of the answers of a group that are in one utterance, the first takes the place of all. */
export const utterancesOfGroup = {
  table: responses,
  within: (group: Group, row: Answer, { plan }: PlannedField) => {
    const other = plan.row(responses, getTableName(responses));
    const alike = together([...group.within(other), isOfUtterance(other, row)], plan.statistics);
    const [own, others] = [row, other].map(
      ({ columns }) => sql`(${columns.respondedEarliest}, ${columns.slug})`,
    );
    const before = sql`SELECT 1 FROM ${other.from}${whereAll([...asked(alike), sql`${others} < ${own}`])}`;
    const isFirst = test(// In a FROM, where the depth of an expression begins anew (see json.ts).
    sql`NOT EXISTS (SELECT 1 FROM (${before}))`, (statistics) =>
      costOfAll({ row: other, where: alike, keys: [] }, statistics));
    return [...group.within(row), test(sql`${row.columns.utteranceKey} IS NOT NULL`), isFirst];
  },
  recordOf: (group: Group, row: Answer): FirstAnswer => ({ ...row, group }),
  parent: ({ event }: Group) => sql`${event.columns.slug}`,
};

const groupOf = (first: Answer) => (first as FirstAnswer).group;

const answersOfUtterance = {
  table: responses,
  within: (first: Answer, row: Answer) => [...groupOf(first).within(row), isOfUtterance(row, first)],
  parent: (first: Answer) => sql`${first.columns.slug}`,
};

/** A statement that is an utterance of its own is named by itself. */
const idOfUtterance = idOfPart('UtteranceResponses', {
  parts: 5,
  isPlannedByLast: true,
  key: (_field, first: Answer) => {
    const { event, party, filter } = groupOf(first);
    const { utteranceKey } = first.columns;
    const utterance = sql`iif(instr(${utteranceKey}, ':'), ${utteranceKey}, 'utterance:' || ${utteranceKey})`;
    return keyOf(event.columns.slug, party.columns.slug, utterance, sql`${filter}`);
  },
  find: (field, key) => {
    const found = groupNamed(field, key);
    if (!found) return null;
    const { group, from, named, cost } = found;
    const { plan } = field;
    const row = plan.row(responses, getTableName(responses));
    const other = plan.row(responses, getTableName(responses));
    const { id, utteranceKey, respondedEarliest, slug } = other.columns;
    const utterance = sql`CASE ${key.text(2)} WHEN 'utterance' THEN ${key.slug(utterances, 3)} WHEN 'statement' THEN 'statement:' || ${key.slug(statements, 3)} END`;
    const within = whereAll([
      ...asked(together(group.within(other), plan.statistics)),
      sql`(${utteranceKey} = ${utterance}) IS TRUE`,
    ]);
    const first = sql`SELECT ${id} FROM ${other.from}${within} ORDER BY ${respondedEarliest}, ${slug} LIMIT 1`;
    const rows = sql`${from} JOIN ${row.from} WHERE ${named} AND ${row.columns.id} = (${first})`;
    return { from: { ...row, group } satisfies FirstAnswer, rows, cost: 2 * cost + 2 * READ_FOR_SLUG + 1 };
  },
});

UtteranceResponses.implement({
  description:
    'The answers to an event that are points of one utterance, or a statement that is one by itself.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(idOfUtterance),
    utterance: t.field({
      type: Utterance,
      nullable: true,
      description:
        'Where they were said; null where the answer is a statement that is an utterance of its own.',
      ...fieldRead((field, { columns: first }: Answer) => {
        const row = field.plan.row(utterances, getTableName(utterances));
        field.charge(1);
        const found = sql`FROM ${row.from} WHERE ${row.columns.slug} = ${first.utteranceKey}`;
        return jsonOf(field.select(row), found);
      }),
    }),
    count: t.int({
      description: 'How many answers are in it, as far as the filter leaves them.',
      ...fieldRead((field, first: Answer) => {
        const row = field.plan.row(responses, getTableName(responses));
        const { statistics } = field.plan;
        const found = { row, where: together(answersOfUtterance.within(first, row), statistics), keys: [] };
        field.charge(costOfAll(found, statistics));
        return jsonOfOne(sql<number>`count(*)`, sql`FROM ${row.from}${whereAll(asked(found.where))}`);
      }),
    }),
    respondedAt: t.field({
      type: FuzzyDate,
      description: 'When it was said.',
      ...date({
        edtf: responses.respondedEdtf,
        earliest: responses.respondedEarliest,
        latest: responses.respondedLatest,
        note: responses.respondedNote,
      }),
    }),
    responses: t.field(
      connection(answersOfUtterance, {
        type: ResponseConnection,
        description: 'The answers in it, as far as the filter leaves them.',
        key: responseKey,
        orderBy: 'EARLIEST_FIRST',
      }),
    ),
  }),
});

export function countOfUtterances(
  field: PlannedField,
  { row, where }: Omit<Found, 'keys'> & { row: Answer },
) {
  field.charge(costOfAll({ row, where, keys: [] }, field.plan.statistics));
  const { utteranceKey } = row.columns;
  return jsonOfOne(
    sql<number>`count(DISTINCT ${utteranceKey})`,
    sql`FROM ${row.from}${whereAll(asked(where))}`,
  );
}

builder.objectField(ResponseConnection, 'utteranceCount', (t) =>
  t.int({
    description:
      'How many utterances the answers in words on all pages are: those that are points of one post, call or briefing count once. Answers in deeds are not counted.',
    ...fieldRead((field, page: Page<typeof responses>) => countOfUtterances(field, page)),
  }),
);
