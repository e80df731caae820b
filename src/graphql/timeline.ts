/** Events and statements in one stream. */
import type { SQL } from 'drizzle-orm';
import {
  actors,
  eventSources,
  events,
  participations,
  parties,
  placeScopes,
  places,
  positions,
  sources,
  statementAbout,
  statementSources,
  statements,
  topics,
} from '../../schema/tables.ts';
import { type Condition, either, isOneOf, linkedTo, refersTo } from '../planner/condition.ts';
import { fieldRead, groupOf, rootRead, typeOf } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import {
  costOfStream,
  costOfStreamCount,
  costOfStreamEnds,
  existsOutsideStream,
  type Lane,
  ofItsKind,
  type StreamPage,
  streamCount,
  streamCursor,
  streamKeys,
  streamOf,
  streamSize,
} from '../planner/stream.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { TimeOrder } from './connection.ts';
import { Event, EventType, ofParties } from './event.ts';
import { type DateColumns, FuzzyDate, KNOWN_OF_DATE } from './fuzzy-date.ts';
import { type PageArguments, pageArguments, readRange, writeCursor } from './page-arguments.ts';
import { pageInfoOf } from './page-info.ts';
import { Statement } from './statement.ts';

const TimelineKind = builder.enumType('TimelineKind', {
  description: 'What can stand in the timeline.',
  values: {
    EVENT: { description: 'Something that happened.' },
    STATEMENT: { description: 'Something said.' },
  },
});
type Kind = typeof TimelineKind.$inferType;

const TimelineItem = builder.unionType('TimelineItem', {
  description: 'Something that happened, or something said.',
  types: [Event, Statement],
  resolveType: typeOf<'Event' | 'Statement'>,
});

const TimelineFilter = builder.inputType('TimelineFilter', {
  description: 'Every given field must hold; a list holds where any of its members does.',
  fields: (t) => ({
    party: t.stringList({
      description: 'Slugs of parties that take part in the event, or that the statement speaks for.',
    }),
    actor: t.stringList({
      extensions: { bindsSlug: true },
      description:
        'Slugs of actors that take part in the event, make the statement, or are spoken for in it.',
    }),
    during: t.field({
      type: 'EDTF',
      description:
        'Could have happened or been said in this span: by local days, or by instants where both have a zone. A set, or a date with open digits, is the span from its first day to its last.',
    }),
    kinds: t.field({ type: [TimelineKind], description: 'Events, statements or both.' }),
    place: t.stringList({
      description:
        'Slugs of the places where the event happened, or one that the statement is about. A place includes the places inside it.',
    }),
    type: t.field({
      type: [EventType],
      description: 'PLOVER types of the event, or of one that the statement is about.',
    }),
    source: t.stringList({
      description: 'Slugs of the sources that report the event, or carry the statement.',
    }),
    topic: t.stringList({
      description: 'Slugs of the topics on which the statement takes a stance, or one about the event does.',
    }),
  }),
});
type Filter = typeof TimelineFilter.$inferInput;

type KnownDate = Required<DateColumns> & { edtf: { _: { notNull: true } } };
type DatedLane = Lane & { type: string; date: KnownDate };

const inPlaces = (slugs: readonly unknown[]) => refersTo(placeScopes.scopeId, places, slugs);
const onTopics = (slugs: readonly unknown[]) => refersTo(positions.topicId, topics, slugs);

/** It is about an event for which the condition holds. */
const isAbout = (id: typeof statements.id, event: Condition) =>
  linkedTo(id, statementAbout.statementId, linkedTo(statementAbout.eventId, events.id, event));

function laneOfEvents(
  { party, actor, during, place, type, source, topic }: Filter,
  field: PlannedField,
): DatedLane {
  const row = field.plan.row(events, 'events');
  const { id, occurredEdtf, occurredEarliest, occurredLatest, occurredNote, occurredWithin } = row.columns;
  const span = { edtf: occurredEdtf, earliest: occurredEarliest, latest: occurredLatest };
  const where = new Conditions(field, 'filter')
    .anyOf('party', party, (slugs) => ofParties(row.columns, slugs))
    .anyOf('actor', actor, (slugs) =>
      linkedTo(id, participations.eventId, refersTo(participations.actorId, actors, slugs)),
    )
    .during(during, { ...span, within: occurredWithin })
    .anyOf('place', place, (slugs) => linkedTo(row.columns.placeId, placeScopes.placeId, inPlaces(slugs)))
    .anyOf('type', type, (types) => isOneOf(row.columns.type, types))
    .anyOf('source', source, (slugs) =>
      linkedTo(id, eventSources.eventId, refersTo(eventSources.sourceId, sources, slugs)),
    )
    .anyOf('topic', topic, (slugs) =>
      linkedTo(
        id,
        statementAbout.eventId,
        linkedTo(statementAbout.statementId, positions.statementId, onTopics(slugs)),
      ),
    ).all;
  return {
    kind: 'EVENT',
    type: 'Event',
    row,
    at: occurredEarliest,
    date: { ...span, note: occurredNote },
    where: together(where, field.plan.statistics),
  };
}

function laneOfStatements(
  { party, actor, during, place, type, source, topic }: Filter,
  field: PlannedField,
): DatedLane {
  const row = field.plan.row(statements, 'statements');
  const { id, speakerId, onBehalfOfId, partyId, saidEdtf, saidEarliest, saidLatest, saidNote, saidWithin } =
    row.columns;
  const span = { edtf: saidEdtf, earliest: saidEarliest, latest: saidLatest };
  const where = new Conditions(field, 'filter')
    .anyOf('party', party, (slugs) => refersTo(partyId, parties, slugs))
    .anyOf('actor', actor, (slugs) =>
      either(refersTo(speakerId, actors, slugs), refersTo(onBehalfOfId, actors, slugs)),
    )
    .during(during, { ...span, within: saidWithin })
    .anyOf('place', place, (slugs) =>
      isAbout(id, linkedTo(events.placeId, placeScopes.placeId, inPlaces(slugs))),
    )
    .anyOf('type', type, (types) => isAbout(id, isOneOf(events.type, types)))
    .anyOf('source', source, (slugs) =>
      linkedTo(id, statementSources.statementId, refersTo(statementSources.sourceId, sources, slugs)),
    )
    .anyOf('topic', topic, (slugs) => linkedTo(id, positions.statementId, onTopics(slugs))).all;
  return {
    kind: 'STATEMENT',
    type: 'Statement',
    row,
    at: saidEarliest,
    date: { ...span, note: saidNote },
    where: together(where, field.plan.statistics),
  };
}

const LANES: Record<Kind, (filter: Filter, field: PlannedField) => DatedLane> = {
  EVENT: laneOfEvents,
  STATEMENT: laneOfStatements,
};

type Page = StreamPage<DatedLane>;
type Item = AnswerOf<Row<typeof events>> | AnswerOf<Row<typeof statements>>;

const TimelineEdge = builder.objectRef<AnswerOf<Page>>('TimelineEdge').implement({
  description: 'One event or statement on a page.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Marks the place of this edge: pass it as `after` or `before`.',
      ...fieldRead((_field, page: Page) => streamCursor(page), writeCursor),
    }),
    at: t.field({
      type: FuzzyDate,
      description: 'When it happened or was said.',
      ...fieldRead((field, page: Page) => {
        field.charge(1);
        return ofItsKind(page, ({ row, date }) => groupOf(field, row, date, KNOWN_OF_DATE));
      }),
    }),
    node: t.field({
      type: TimelineItem,
      description: 'The record itself.',
      ...fieldRead((field, page: Page) => {
        field.charge(1);
        const { lanes } = page;
        const values = field.plan.price.either(
          lanes.map(
            ({ row, type }) =>
              () =>
                field.select(row, { type }),
          ),
        );
        return ofItsKind(page, (lane) => values[lanes.indexOf(lane)] as SQL<Item>);
      }),
    }),
  }),
});

const TimelineConnection = builder.objectRef<AnswerOf<Page>>('TimelineConnection').implement({
  description: 'A page of the timeline.',
  fields: (t) => ({
    edges: t.field({
      type: [TimelineEdge],
      description: 'The events and statements on this page, in order.',
      ...fieldRead((field, page: Page) => {
        const { statistics } = field.plan;
        field.charge(costOfStream(page, statistics));
        return streamOf(page, field.select(page, { records: streamSize(page, statistics) }));
      }),
    }),
    pageInfo: t.field(pageInfoOf({ keys: streamKeys, outside: existsOutsideStream, cost: costOfStreamEnds })),
    totalCount: t.int({
      description: 'How many events and statements there are on all pages together.',
      ...fieldRead((field, page: Page) => {
        field.charge(costOfStreamCount(page, field.plan.statistics));
        return streamCount(page);
      }),
    }),
  }),
});

type Arguments = PageArguments & { filter?: Filter | null; orderBy?: typeof TimeOrder.$inferType | null };

/** When, an event or a statement, and its slug. */
const KEY = ['string', 'string', 'string'] as const;

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    description:
      'Events and statements in one chronological stream. At one instant events come first, then statements, each by slug; the latest first is all of it backwards.',
    args: {
      filter: t.arg({ type: TimelineFilter, description: 'Leaves the records for which it holds.' }),
      orderBy: t.arg({
        type: TimeOrder,
        defaultValue: 'EARLIEST_FIRST',
        description: 'Which end of time comes first.',
      }),
      ...pageArguments,
    },
    ...rootRead((field: PlannedField<Arguments>) => {
      const { args, coordinate } = field;
      const { kinds } = args.filter ?? {};
      const timeOrder = args.orderBy ?? 'EARLIEST_FIRST';
      const order = { name: `${coordinate} ${timeOrder}`, descending: timeOrder === 'LATEST_FIRST' };
      const lanes = (Object.keys(LANES) as Kind[])
        .filter((kind) => kinds?.includes(kind) ?? true)
        .map((kind) => LANES[kind](args.filter ?? {}, field));
      const { range } = readRange(args, order.name, KEY, field);
      return field.select<Page>({ lanes, order, range });
    }),
  }),
);
