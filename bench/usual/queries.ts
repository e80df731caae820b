import { and, eq, sql } from 'drizzle-orm';
import { eventParties, events, parties, topics } from '../../schema/tables.ts';
import { builder, connectionOf, keysIn, pageOf } from './builder.ts';
import { Event } from './event.ts';
import { Topic } from './topic.ts';

const EventConnection = connectionOf('Event', Event);
const EventFilter = builder.inputType('EventFilter', {
  fields: (t) => ({ party: t.stringList(), disputed: t.boolean() }),
});
const TimeOrder = builder.enumType('TimeOrder', { values: ['EARLIEST_FIRST'] });

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    args: { slug: t.arg.string({ required: true }) },
    resolve: async (_, { slug }, { loaders: { database } }) =>
      (await database.select().from(events).where(eq(events.slug, slug)).limit(1))[0],
  }),
  topic: t.field({
    type: Topic,
    args: { slug: t.arg.string({ required: true }) },
    resolve: async (_, { slug }, { loaders: { database } }) =>
      (await database.select().from(topics).where(eq(topics.slug, slug)).limit(1))[0],
  }),
  events: t.field({
    type: EventConnection,
    args: {
      first: t.arg.int({ required: true }),
      after: t.arg.string(),
      filter: t.arg({ type: EventFilter }),
      orderBy: t.arg({ type: TimeOrder }),
    },
    resolve: async (_, { first, after, filter }, { loaders: { database } }) => {
      const [party] = filter?.party ?? [];
      const keys = keysIn(after);
      const rows = party
        ? await database
            .select({ event: events })
            .from(eventParties)
            .innerJoin(events, eq(events.id, eventParties.eventId))
            .where(
              sql`${eventParties.partyId} = (SELECT ${parties.id} FROM ${parties} WHERE ${parties.slug} = ${party})`,
            )
            .orderBy(eventParties.occurredEarliest, eventParties.eventSlug)
            .limit(first + 1)
            .then((found) => found.map(({ event }) => event))
        : await database
            .select()
            .from(events)
            .where(
              and(
                keys
                  ? sql`(${events.occurredEarliest}, ${events.slug}) > (${keys[0]}, ${keys[1]})`
                  : undefined,
                filter?.disputed == null ? undefined : eq(events.disputed, filter.disputed),
              ),
            )
            .orderBy(events.occurredEarliest, events.slug)
            .limit(first + 1);
      return pageOf(rows, first, ({ occurredEarliest, slug }) => [
        'Query.events EARLIEST_FIRST',
        '',
        occurredEarliest,
        slug,
      ]);
    },
  }),
}));
