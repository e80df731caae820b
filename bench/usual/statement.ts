import * as tables from '../../schema/tables.ts';
import { Actor, Source } from './actor.ts';
import { builder } from './builder.ts';
import type { RowOf } from './rows.ts';

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
