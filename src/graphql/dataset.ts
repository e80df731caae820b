import { getTableName, sql } from 'drizzle-orm';
import { revisions } from '../../schema/tables.ts';
import { column, fieldRead, rootRead } from '../planner/field-reads.ts';
import { jsonOfOne } from '../planner/json.ts';
import { builder } from './builder.ts';
import { rowType } from './row-type.ts';

const Dataset = rowType('Dataset', revisions).implement({
  description: 'What is served: how much, how fresh, under what licence.',
  fields: (t) => ({
    version: t.string({
      description:
        'A hash of all records, 64 hex digits: another whenever the data are others, and the same again where they are. Made of slugs, so it outlives a reseeding. `unknown` where rows were changed otherwise than by applying dossiers.',
      ...column(revisions.version),
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When the data last changed here.',
      ...column(revisions.updatedAt),
    }),
    licence: t.string({
      description: 'SPDX identifier of the licence of the data: https://spdx.org/licenses/.',
      ...fieldRead(() => sql<string>`'CC-BY-4.0'`),
    }),
    events: t.int({ description: 'How many events there are.', ...column(revisions.events) }),
    actors: t.int({ description: 'How many actors there are.', ...column(revisions.actors) }),
    statements: t.int({ description: 'How many statements there are.', ...column(revisions.statements) }),
    sources: t.int({ description: 'How many sources there are.', ...column(revisions.sources) }),
    claims: t.int({ description: 'How many claims there are.', ...column(revisions.claims) }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'What is served: how much, how fresh, under what licence.',
    ...rootRead((field) => {
      const row = field.plan.row(revisions, getTableName(revisions));
      field.charge(1);
      return jsonOfOne(field.select(row), sql`FROM ${row.from} ORDER BY ${row.columns.id} DESC LIMIT 1`);
    }),
  }),
);
