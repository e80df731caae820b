/** As much of the API as the twelve operations ask for, resolved field by field. */
import { sql } from 'drizzle-orm';
import { elapsedBetween, parseDate } from '../../schema/dates.ts';
import * as tables from '../../schema/tables.ts';
import { builder, connectionOf, pageOf } from './builder.ts';
import { among } from './loaders.ts';

type RowOf<Name extends TableName> = (typeof tables)[Name]['$inferSelect'];
type TableName = {
  [Name in keyof typeof tables]: (typeof tables)[Name] extends { $inferSelect: object } ? Name : never;
}[keyof typeof tables];

const FuzzyDate = builder
  .objectRef<{ edtf: string; earliest: string; latest: string | null }>('FuzzyDate')
  .implement({
    fields: (t) => ({
      edtf: t.exposeString('edtf'),
      earliest: t.exposeString('earliest'),
      latest: t.exposeString('latest'),
      precision: t.string({ resolve: ({ edtf }) => parseDate(edtf).precision }),
    }),
  });

export { FuzzyDate };

export const Place = builder.objectRef<RowOf<'places'>>('Place');
Place.implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    partOf: t.field({
      type: Place,
      resolve: ({ partOfId }, _, { loaders: db }) => db.one(tables.places, partOfId),
    }),
  }),
});

export const Party = builder.objectRef<RowOf<'parties'>>('Party').implement({
  fields: (t) => ({ slug: t.exposeString('slug'), name: t.exposeString('name') }),
});

export const Actor = builder.objectRef<RowOf<'actors'>>('Actor');
const Affiliation = builder.objectRef<RowOf<'affiliations'>>('Affiliation').implement({
  fields: (t) => ({
    kind: t.exposeString('kind'),
    with: t.field({
      type: Actor,
      resolve: ({ withId }, _, { loaders: db }) => db.one(tables.actors, withId),
    }),
  }),
});
const AffiliationConnection = connectionOf('Affiliation', Affiliation);
Actor.implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    party: t.field({
      type: Party,
      resolve: ({ partyId }, _, { loaders: db }) => db.one(tables.parties, partyId),
    }),
    affiliations: t.field({
      type: AffiliationConnection,
      args: { first: t.arg.int({ required: true }) },
      resolve: async ({ id }, { first }, { loaders: db }) => {
        const { affiliations: table } = tables;
        return pageOf(
          await db.many({ table, key: table.actorId, order: [table.slug], limit: first }, id),
          first,
        );
      },
    }),
  }),
});

export const Source = builder.objectRef<RowOf<'sources'>>('Source').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    publisher: t.field({
      type: Actor,
      resolve: ({ publisherId }, _, { loaders: db }) => db.one(tables.actors, publisherId),
    }),
  }),
});

const Rendering = builder.objectRef<RowOf<'renderings'>>('Rendering').implement({
  fields: (t) => ({
    text: t.exposeString('text'),
    directness: t.exposeString('directness'),
    source: t.field({
      type: Source,
      resolve: ({ sourceId }, _, { loaders: db }) => db.one(tables.sources, sourceId),
    }),
  }),
});
const Target = builder.objectRef<RowOf<'statementTargets'>>('StatementTarget').implement({
  fields: (t) => ({
    role: t.exposeString('role'),
    actor: t.field({
      type: Actor,
      resolve: ({ actorId }, _, { loaders: db }) => db.one(tables.actors, actorId),
    }),
  }),
});
export const Statement = builder.objectRef<RowOf<'statements'>>('Statement').implement({
  isTypeOf: (row) => 'speakerId' in (row as object),
  fields: (t) => ({
    slug: t.exposeString('slug'),
    summary: t.exposeString('summary'),
    channel: t.exposeString('channel'),
    role: t.exposeString('role'),
    speaker: t.field({
      type: Actor,
      resolve: ({ speakerId }, _, { loaders: db }) => db.one(tables.actors, speakerId),
    }),
    acts: t.stringList({
      resolve: async ({ id }, _, { loaders: db }) => {
        const { statementActs: table } = tables;
        const rows = await db.many({ table, key: table.statementId, order: [table.position] }, id);
        return rows.map(({ act }) => act);
      },
    }),
    targets: t.field({
      type: [Target],
      resolve: ({ id }, _, { loaders: db }) => {
        const { statementTargets: table } = tables;
        return db.many({ table, key: table.statementId, order: [table.position] }, id);
      },
    }),
    renderings: t.field({
      type: [Rendering],
      resolve: ({ id }, _, { loaders: db }) => {
        const { renderings: table } = tables;
        return db.many({ table, key: table.statementId, order: [table.position] }, id);
      },
    }),
  }),
});

interface Quantity {
  qualifier: string | null;
  best: number | null;
  unit: string | null;
}
const Quantity = builder.objectRef<Quantity>('Quantity').implement({
  fields: (t) => ({
    qualifier: t.exposeString('qualifier'),
    best: t.exposeFloat('best'),
    unit: t.exposeString('unit'),
  }),
});
const Claim = builder.objectRef<RowOf<'claims'>>('Claim');
const Contradiction = builder.objectRef<RowOf<'claimContradictions'>>('Contradiction').implement({
  fields: (t) => ({
    reason: t.exposeString('reason'),
    claim: t.field({
      type: Claim,
      resolve: ({ otherId }, _, { loaders: db }) => db.one(tables.claims, otherId),
    }),
  }),
});
Claim.implement({
  fields: (t) => ({
    property: t.exposeString('property'),
    text: t.exposeString('text'),
    locator: t.exposeString('locator'),
    quantity: t.field({ type: Quantity, resolve: (claim) => (claim.qualifier === null ? null : claim) }),
    claimant: t.field({
      type: Actor,
      resolve: ({ claimantId }, _, { loaders: db }) => db.one(tables.actors, claimantId),
    }),
    source: t.field({
      type: Source,
      resolve: ({ sourceId }, _, { loaders: db }) => db.one(tables.sources, sourceId),
    }),
    contradicts: t.field({
      type: [Contradiction],
      resolve: ({ id }, _, { loaders: db }) => {
        const { claimContradictions: table } = tables;
        return db.many({ table, key: table.claimId, order: [table.position] }, id);
      },
    }),
  }),
});
const ClaimConnection = connectionOf('Claim', Claim);
const ClaimFilter = builder.inputType('ClaimFilter', {
  fields: (t) => ({
    property: t.field({ type: [enumOf('ClaimProperty', tables.claims.property.enumValues)] }),
  }),
});

const Account = builder.objectRef<RowOf<'accounts'>>('Account').implement({
  fields: (t) => ({
    property: t.exposeString('property'),
    agreement: t.exposeString('agreement'),
    sourceCount: t.exposeInt('sourceCount'),
    independentSourceCount: t.exposeInt('independentSourceCount'),
    claims: t.field({
      type: [Claim],
      resolve: async ({ eventId, property }, _, { loaders: db }) => {
        const { claims: table } = tables;
        const rows = await db.many({ table, key: table.eventId, order: [table.slug] }, eventId);
        return rows.filter((claim) => claim.property === property);
      },
    }),
  }),
});

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
      args: { agreement: t.arg({ type: [enumOf('Agreement', tables.accounts.agreement.enumValues)] }) },
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

const Position = builder.objectRef<RowOf<'positions'>>('Position').implement({
  fields: (t) => ({
    takenAt: t.field({
      type: FuzzyDate,
      resolve: ({ takenEdtf: edtf, takenEarliest: earliest, takenLatest: latest }) => ({
        edtf,
        earliest,
        latest,
      }),
    }),
    stance: t.exposeString('stance'),
    shift: t.boolean({ resolve: ({ shift }) => Boolean(shift) }),
    actor: t.field({
      type: Actor,
      resolve: ({ actorId }, _, { loaders: db }) => db.one(tables.actors, actorId),
    }),
    statement: t.field({
      type: Statement,
      resolve: ({ statementId }, _, { loaders: db }) => db.one(tables.statements, statementId),
    }),
  }),
});
const PositionConnection = connectionOf('Position', Position);
export const Topic = builder.objectRef<RowOf<'topics'>>('Topic').implement({
  fields: (t) => ({
    question: t.exposeString('question'),
    positions: t.field({
      type: PositionConnection,
      args: { first: t.arg.int({ required: true }) },
      resolve: async ({ id }, { first }, { loaders: db }) => {
        const { positions: table } = tables;
        const rows = await db.database
          .select()
          .from(table)
          .where(sql`${table.topicId} = ${id}`)
          .orderBy(table.takenEarliest, table.slug)
          .limit(first);
        return pageOf(rows, first);
      },
    }),
  }),
});

function enumOf<const Values extends readonly [string, ...string[]]>(name: string, values: Values) {
  return builder.enumType(name, { values });
}
