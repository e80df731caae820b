import { sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { labelsIn } from '../../schema/labels.ts';
import {
  eventParties,
  eventSources,
  events,
  statementActs,
  statementSources,
  statements,
} from '../../schema/tables.ts';
import { limits } from '../limits.ts';
import { fieldRead, rootRead } from '../planner/field-reads.ts';
import { asked, costOfAll, type Found, rowsFound } from '../planner/first-rows.ts';
import {
  COUNT,
  countsOf,
  type Grouping,
  MONTH_OF_KEY,
  monthOf,
  sizeOfCounts,
  wordsOfKey,
} from '../planner/grouping.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import type { Statistics } from '../planner/statistics.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import type { Filter } from './connection.ts';
import { eventFilter } from './event.ts';
import { statementFilter } from './statement.ts';

const MONTH = {
  description:
    'The month in which it lies, as `2023-12`. A record whose date may lie in several months is in none: a date is not made more exact than its source.',
};

const EventGrouping = builder.enumType('EventGrouping', {
  description: 'What events are counted by.',
  values: {
    TYPE: { description: 'PLOVER event type.' },
    MONTH,
    PLACE: { description: 'The place where it happened, without the places around it.' },
    PARTY: { description: 'Each party of whom an actor takes part, in any role.' },
    SOURCE: { description: 'Each source that reports it.' },
  },
});

const StatementGrouping = builder.enumType('StatementGrouping', {
  description: 'What statements are counted by.',
  values: {
    ACT: { description: 'Each thing that the speaker does by saying it.' },
    MONTH,
    SPEAKER: { description: 'The actor who says it.' },
    PARTY: { description: 'The party of whom the speaker speaks for, or else of the speaker.' },
    SOURCE: { description: 'Each source that carries it.' },
  },
});

const Count = builder.objectRef<AnswerOf<typeof COUNT>>('Count').implement({
  description: 'How many records share something.',
  fields: (t) => ({
    key: t.string({
      description: 'What they share: a slug, an enum value or a month as `2023-12`.',
      ...fieldRead((_field, count: typeof COUNT) => count.key),
    }),
    label: t.string({
      description:
        'The same for a reader: a name, a title, or the label of the value as `enumLabels` has it.',
      ...fieldRead((_field, count: typeof COUNT) => count.label),
    }),
    count: t.int({
      description: 'How many there are.',
      ...fieldRead((_field, count: typeof COUNT) => count.count),
    }),
  }),
});

/** The records of one table, as far as a filter leaves them. */
type Counted<Table extends SQLiteTable & { id: SQLiteColumn }> = Found & { row: Row<Table> };

/** By what the records hold themselves. */
function own<Table extends SQLiteTable & { id: SQLiteColumn }>(counted: Counted<Table>) {
  return {
    from: sql`FROM ${counted.row.from}`,
    where: asked(counted.where),
    cost: (statistics: Statistics) => ({
      read: costOfAll(counted, statistics),
      rows: rowsFound(counted, statistics),
    }),
  };
}

/** By what a linking table says of them; `record` is its column that leads to them. */
function linked<Table extends SQLiteTable & { id: SQLiteColumn }>(
  counted: Counted<Table>,
  record: SQLiteColumn,
) {
  const { row, where } = counted;
  const kept = sql`${record} IN (SELECT ${row.columns.id} FROM ${row.from}${whereAll(asked(where))})`;
  return {
    from: sql`FROM ${record.table}`,
    where: where.length ? [kept] : [],
    cost: (statistics: Statistics) => {
      const rows = statistics.rows(record.table as SQLiteTable);
      const records = where.length ? costOfAll(counted, statistics) + rowsFound(counted, statistics) : 0;
      return { read: records + 2 * rows + 1, rows };
    },
  };
}

const BY_MONTH = { label: MONTH_OF_KEY, sorted: 'by key' } as const;
const byValueOf = (name: string) => ({ label: wordsOfKey(labelsIn(name)), sorted: 'by count' }) as const;
const BY_TYPE = byValueOf('EventType');
const BY_ACT = byValueOf('SpeechAct');
const byRecord = (kind: Kind) => ({ of: KINDS[kind], sorted: 'by count' }) as const;

type Groupings<Table extends SQLiteTable & { id: SQLiteColumn }, By extends string> = Record<
  By,
  (counted: Counted<Table>) => Grouping
>;

const EVENT_GROUPINGS: Groupings<typeof events, typeof EventGrouping.$inferType> = {
  TYPE: (counted) => ({ ...own(counted), by: sql`${counted.row.columns.type}`, ...BY_TYPE }),
  MONTH: (counted) => {
    const { occurredEdtf: edtf, occurredEarliest: earliest, occurredLatest: latest } = counted.row.columns;
    return { ...own(counted), by: monthOf({ edtf, earliest, latest }), ...BY_MONTH };
  },
  PLACE: (counted) => ({
    ...own(counted),
    by: sql`${counted.row.columns.placeId}`,
    ...byRecord('places'),
  }),
  PARTY: (counted) => ({
    ...linked(counted, eventParties.eventId),
    by: sql`${eventParties.partyId}`,
    ...byRecord('parties'),
  }),
  SOURCE: (counted) => ({
    ...linked(counted, eventSources.eventId),
    by: sql`${eventSources.sourceId}`,
    ...byRecord('sources'),
  }),
};

const STATEMENT_GROUPINGS: Groupings<typeof statements, typeof StatementGrouping.$inferType> = {
  ACT: (counted) => ({
    ...linked(counted, statementActs.statementId),
    by: sql`${statementActs.act}`,
    ...BY_ACT,
  }),
  MONTH: (counted) => {
    const { saidEdtf: edtf, saidEarliest: earliest, saidLatest: latest } = counted.row.columns;
    return { ...own(counted), by: monthOf({ edtf, earliest, latest }), ...BY_MONTH };
  },
  SPEAKER: (counted) => ({
    ...own(counted),
    by: sql`${counted.row.columns.speakerId}`,
    ...byRecord('actors'),
  }),
  PARTY: (counted) => ({
    ...own(counted),
    by: sql`${counted.row.columns.partyId}`,
    ...byRecord('parties'),
  }),
  SOURCE: (counted) => ({
    ...linked(counted, statementSources.statementId),
    by: sql`${statementSources.sourceId}`,
    ...byRecord('sources'),
  }),
};

function counts<Table extends SQLiteTable & { id: SQLiteColumn }, Value, By extends string>(
  table: Table,
  name: string,
  filter: Filter<Table, Value>,
  groupings: Groupings<Table, By>,
) {
  return rootRead((field: PlannedField<{ by: By; filter?: Value | null }>) => {
    const { args } = field;
    const { statistics } = field.plan;
    const row = field.plan.row(table, name);
    const where = together(args.filter ? filter.conditions(args.filter, row, field) : [], statistics);
    const grouping = groupings[args.by]({ row, where, keys: [] });
    const { cost, groups } = sizeOfCounts(grouping, statistics, limits.maxCounts);
    field.charge(cost);
    return countsOf(grouping, field.select(COUNT, { records: groups }), limits.maxCounts);
  });
}

const order = `The largest come first, of equals by key; months in their order. At most ${limits.maxCounts} groups, those that come first.`;

builder.queryFields((t) => ({
  eventCounts: t.field({
    type: [Count],
    description: `How many events there are in each group; an event counts once in each of its groups. ${order}`,
    args: {
      by: t.arg({ type: EventGrouping, required: true, description: 'What a group shares.' }),
      filter: t.arg({ type: eventFilter.type, description: 'Counts the events for which it holds.' }),
    },
    ...counts(events, 'events', eventFilter, EVENT_GROUPINGS),
  }),
  statementCounts: t.field({
    type: [Count],
    description: `How many statements there are in each group; a statement counts once in each of its groups. ${order}`,
    args: {
      by: t.arg({ type: StatementGrouping, required: true, description: 'What a group shares.' }),
      filter: t.arg({
        type: statementFilter.type,
        description: 'Counts the statements for which it holds.',
      }),
    },
    ...counts(statements, 'statements', statementFilter, STATEMENT_GROUPINGS),
  }),
}));
