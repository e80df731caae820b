import { sql } from 'drizzle-orm';
import { elapsedBetween } from '../../schema/dates.ts';
import * as tables from '../../schema/tables.ts';
import { Actor, Party, Place } from './actor.ts';
import { builder, connectionOf, pageOf } from './builder.ts';
import { Account, ClaimConnection, ClaimFilter } from './claim.ts';
import { FuzzyDate } from './date.ts';
import { among } from './loaders.ts';
import type { RowOf } from './rows.ts';
import { Statement } from './statement.ts';

const Agreement = builder.enumType('Agreement', { values: tables.accounts.agreement.enumValues });
const Participation = builder.objectRef<RowOf<'participations'>>('Participation').implement({
  fields: (t) => ({
    role: t.exposeString('role'),
    actor: t.field({
      type: Actor,
      resolve: ({ actorId }, _, { loaders: db }) => db.one(tables.actors, actorId),
    }),
  }),
});
const ParticipationConnection = connectionOf('Participation', Participation);

export const Event = builder.objectRef<RowOf<'events'>>('Event');
const Reaction = builder.unionType('Reaction', { types: [Statement, Event] });
const Response = builder.objectRef<RowOf<'responses'>>('Response').implement({
  fields: (t) => ({
    respondedAt: t.field({
      type: FuzzyDate,
      resolve: ({ respondedEdtf: edtf, respondedEarliest: earliest, respondedLatest: latest }) => ({
        edtf,
        earliest,
        latest,
      }),
    }),
    elapsed: t.string({
      resolve: async ({ subjectEventId, respondedEdtf }, _, { loaders: db }) => {
        const subject = await db.one(tables.events, subjectEventId);
        return subject && elapsedBetween(subject.occurredEdtf, respondedEdtf);
      },
    }),
    reaction: t.field({
      type: Reaction,
      resolve: ({ reactionStatementId, reactionEventId }, _, { loaders: db }) =>
        reactionStatementId === null
          ? db.one(tables.events, reactionEventId)
          : db.one(tables.statements, reactionStatementId),
    }),
  }),
});
const ResponseConnection = connectionOf('Response', Response);
const PartyResponses = builder
  .objectRef<{ partyId: number; responses: RowOf<'responses'>[] }>('PartyResponses')
  .implement({
    fields: (t) => ({
      party: t.field({
        type: Party,
        resolve: ({ partyId }, _, { loaders: db }) => db.one(tables.parties, partyId),
      }),
      count: t.int({ resolve: ({ responses }) => responses.length }),
      responses: t.field({
        type: ResponseConnection,
        args: { first: t.arg.int({ required: true }) },
        resolve: ({ responses }, { first }) => pageOf(responses, first),
      }),
    }),
  });

Event.implement({
  isTypeOf: (row) => 'occurredEdtf' in (row as object),
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    type: t.exposeString('type'),
    occurred: t.field({
      type: FuzzyDate,
      resolve: ({ occurredEdtf: edtf, occurredEarliest: earliest, occurredLatest: latest }) => ({
        edtf,
        earliest,
        latest,
      }),
    }),
    place: t.field({
      type: Place,
      resolve: ({ placeId }, _, { loaders: db }) => db.one(tables.places, placeId),
    }),
    participants: t.field({
      type: ParticipationConnection,
      args: { first: t.arg.int({ required: true }) },
      resolve: async ({ id }, { first }, { loaders: db }) => {
        const { participations: table } = tables;
        return pageOf(
          await db.many({ table, key: table.eventId, order: [table.slug], limit: first }, id),
          first,
        );
      },
    }),
    claims: t.field({
      type: ClaimConnection,
      args: { first: t.arg.int({ required: true }), filter: t.arg({ type: ClaimFilter }) },
      resolve: async ({ id }, { first, filter }, { loaders: db }) => {
        const { claims: table } = tables;
        const where = filter?.property && {
          name: `of ${filter.property}`,
          condition: among(table.property, filter.property),
        };
        const options = {
          table,
          key: table.eventId,
          order: [table.slug],
          limit: first,
          ...(where && { where }),
        };
        return pageOf(await db.many(options, id), first);
      },
    }),
    accounts: t.field({
      type: [Account],
      args: { agreement: t.arg({ type: [Agreement] }) },
      resolve: async ({ id }, { agreement }, { loaders: db }) => {
        const { accounts: table } = tables;
        const rows = await db.many({ table, key: table.eventId, order: [table.position] }, id);
        return rows.filter((account) => agreement?.includes(account.agreement) ?? true);
      },
    }),
    responsesByParty: t.field({
      type: [PartyResponses],
      resolve: async ({ id }, _, { loaders: db }) => {
        const { responses: table, parties } = tables;
        const rows = await db.many(
          {
            table,
            key: table.subjectEventId,
            order: [table.respondedEarliest, table.slug],
            where: { name: 'of a party', condition: sql`${table.partyId} IS NOT NULL` },
          },
          id,
        );
        const groups = [...Map.groupBy(rows, ({ partyId }) => partyId as number)];
        const named = await Promise.all(
          groups.map(async ([partyId, responses]) => ({
            partyId,
            responses,
            party: await db.one(parties, partyId),
          })),
        );
        const first = ({ responses, party }: (typeof named)[number]) =>
          `${responses[0]?.respondedEarliest} ${party?.slug}`;
        return named.sort((a, b) => (first(a) < first(b) ? -1 : 1));
      },
    }),
  }),
});
