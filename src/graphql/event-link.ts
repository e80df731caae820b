/** What an event is to others, by the word of somebody: read from both of its ends. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { linkRelations } from '../../schema/relations.ts';
import { citations, eventLinks, events } from '../../schema/tables.ts';
import type { EVENT_LINK_KINDS } from '../../schema/vocabulary.ts';
import { isOneOf } from '../planner/condition.ts';
import { column, fieldRead, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { asked } from '../planner/first-rows.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import { jsonList } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import { type Row, whereAll } from '../planner/row.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { CitationConnection } from './citation.ts';
import { relatedConnection } from './connection.ts';
import { Event } from './event.ts';
import { idOfPart, keyOf } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';

/** A link as one of its events sees it. */
interface LinkEnd extends Row<typeof eventLinks> {
  /** The event at its other end. */
  other: Row<typeof events>;
  direction: SQL<Direction>;
}

type Direction = 'OUTGOING' | 'INCOMING';

const EventLinkKind = builder.enumType('EventLinkKind', {
  description: 'What an event is to another, read from the one where the link starts.',
  values: {
    RETALIATES_FOR: { description: 'Is retaliation for it.' },
    PRECEDES: { description: 'Came before it and led up to it, without being called its cause.' },
    CAUSES: { description: 'Brought it about.' },
    ESCALATES: { description: 'Raises what it began.' },
    SAME_CAMPAIGN: { description: 'Belongs to the same campaign; holds both ways.' },
  } satisfies Record<(typeof EVENT_LINK_KINDS)[number], object>,
});
type Kind = typeof EventLinkKind.$inferInput;

const LinkDirection = builder.enumType('LinkDirection', {
  description: 'Which way a link goes, seen from the event that it is asked of.',
  values: {
    OUTGOING: { description: 'From this event to the other: this one retaliates for the other.' },
    INCOMING: { description: 'From the other event to this one: the other retaliates for this one.' },
  },
});

/** It is another thing from each of its ends: the direction is part of it. */
const idOfLinkEnd = idOfPart('EventLink', {
  parts: 2,
  key: (_field, { columns: { slug }, direction }: LinkEnd) => keyOf(slug, direction),
  find: ({ plan }, key) => {
    const link = plan.row(eventLinks, getTableName(eventLinks));
    const other = plan.row(events, getTableName(events));
    const direction = key.text(1) as SQL<Direction>;
    const { slug, fromId, toId } = link.columns;
    const far = sql`CASE ${direction} WHEN 'OUTGOING' THEN ${toId} WHEN 'INCOMING' THEN ${fromId} END`;
    const rows = sql`FROM ${link.from} JOIN ${other.from} ON ${other.columns.id} = ${far} WHERE ${slug} = ${key.slug(eventLinks, 0)}`;
    return { from: { ...link, other, direction } satisfies LinkEnd, rows, cost: 2 + READ_FOR_SLUG };
  },
});

export const EventLink = rowType<typeof eventLinks, LinkEnd>('EventLink', eventLinks).implement({
  description:
    'What one event is to another, as a source or somebody in it says: the editors conclude nothing.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(idOfLinkEnd),
    kind: t.field({
      type: EventLinkKind,
      description: 'What the event where it starts is to the other.',
      ...column(eventLinks.kind),
    }),
    direction: t.field({
      type: LinkDirection,
      description: 'Whether it starts at this event or at the other.',
      ...fieldRead((_field, { direction }: LinkEnd) => direction),
    }),
    event: t.field({
      type: Event,
      description: 'The other event.',
      ...fieldRead((field, { other }: LinkEnd) => field.select(other)),
    }),
    assertedBy: t.field({
      type: Actor,
      nullable: true,
      description: 'Who says so; null where the sources cited say it themselves.',
      ...one(linkRelations.assertedBy),
    }),
    citations: t.field(
      relatedConnection(linkRelations.citations, {
        type: CitationConnection,
        description: 'Where the sources say so.',
        key: [citations.slug],
      }),
    ),
  }),
});

/** The field `Event.links`. */
export const linksOfEvent = {
  args: builder.args((t) => ({
    kind: t.field({ type: [EventLinkKind], description: 'Only links of one of these kinds.' }),
  })),
  ...fieldRead((field: PlannedField<{ kind?: readonly Kind[] | null }>, event: Row<typeof events>) => {
    const ends = field.plan.row(eventLinks, 'ends');
    const link = field.plan.row(eventLinks, getTableName(eventLinks));
    const other = field.plan.row(events, getTableName(events));
    const incoming = sql`${ends.name}.incoming`;
    const direction = sql<Direction>`CASE ${incoming} WHEN 0 THEN 'OUTGOING' ELSE 'INCOMING' END`;
    const { statistics } = field.plan;
    const records = statistics.sharing(eventLinks.fromId) + statistics.sharing(eventLinks.toId);
    // Found from both ends, where the kinds are listed too; joined to the link and to the event.
    field.charge(4 * records + 2 + 2 * (field.args.kind?.length ?? 0));
    const element = field.select({ ...link, other, direction } satisfies LinkEnd, { records });
    const endsAt = (near: 'fromId' | 'toId', far: 'fromId' | 'toId') => {
      const { from, columns } = field.plan.row(eventLinks, 'end');
      const kinds = new Conditions(field).anyOf('kind', field.args.kind, (list) =>
        isOneOf(columns.kind, list),
      );
      const where = whereAll([sql`${columns[near]} = ${event.columns.id}`, ...asked(kinds.all)]);
      return sql`SELECT ${columns.id} AS id, ${columns[far]} AS other_id, ${sql.raw(near === 'fromId' ? '0' : '1')} AS incoming FROM ${from}${where}`;
    };
    const both = sql`${endsAt('fromId', 'toId')} UNION ALL ${endsAt('toId', 'fromId')}`;
    const from = sql`FROM (${both}) ${ends.name} JOIN ${link.from} ON ${link.columns.id} = ${ends.columns.id} JOIN ${other.from} ON ${other.columns.id} = ${ends.name}.other_id`;
    return jsonList(element, from, [
      { by: incoming },
      { by: sql`${other.columns.occurredEarliest}` },
      { by: sql`${other.columns.slug}` },
      { by: sql`${link.columns.slug}` },
    ]);
  }),
};
