import * as tables from '../../schema/tables.ts';
import { Actor, Source } from './actor.ts';
import { builder, connectionOf } from './builder.ts';
import type { RowOf } from './rows.ts';

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
export const Claim = builder.objectRef<RowOf<'claims'>>('Claim');
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
export const ClaimConnection = connectionOf('Claim', Claim);
const ClaimProperty = builder.enumType('ClaimProperty', { values: tables.claims.property.enumValues });
export const ClaimFilter = builder.inputType('ClaimFilter', {
  fields: (t) => ({
    property: t.field({ type: [ClaimProperty] }),
  }),
});

export const Account = builder.objectRef<RowOf<'accounts'>>('Account').implement({
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
