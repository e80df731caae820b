import { sql } from 'drizzle-orm';
import * as tables from '../../schema/tables.ts';
import { Actor } from './actor.ts';
import { builder, connectionOf, pageOf } from './builder.ts';
import { FuzzyDate } from './date.ts';
import type { RowOf } from './rows.ts';
import { Statement } from './statement.ts';

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
