import * as tables from '../../schema/tables.ts';
import { builder, connectionOf, pageOf } from './builder.ts';
import type { RowOf } from './rows.ts';

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
