/** What has a global id, and what a dossier defines under a slug. */
import { getTableName, sql } from 'drizzle-orm';
import { rootRead, typeOf } from '../planner/field-reads.ts';
import { givenSlug, READ_FOR_SLUG } from '../planner/former-slugs.ts';
import { jsonOf } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import { builder } from './builder.ts';
import type { RecordTable } from './identity.ts';

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Whatever has a global id: a record, or a part of one that has an identity of its own.',
  resolveType: typeOf<string>,
  fields: (t) => ({
    id: t.id({ description: 'Global id, for `node(id:)`: opaque, and the same after a reseeding.' }),
  }),
});

export const PublishedRecord = builder.interfaceRef<object>('PublishedRecord').implement({
  description:
    'What a dossier defines under a slug: in a timeline, a search or a list of answers all of them are asked alike, `... on PublishedRecord { slug label resourcePath }`.',
  interfaces: [Node],
  resolveType: typeOf<string>,
  fields: (t) => ({
    slug: t.string({ description: 'Stable public name; never reused.' }),
    label: t.string({
      description: 'What a reader is shown in its place: its name, title, question or summary.',
    }),
    resourcePath: t.string({
      nullable: true,
      description:
        'The path of its page in the explorer, `/event/…`; null for a kind that has no pages. `Source.url` is the address of the document itself.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was first published here; null where that was before there was a log.',
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it last changed, with all that is part of it; null where that was before there was a log.',
    }),
  }),
});

const bindingSlug = <Read extends { extensions: object }>(read: Read): Read => ({
  ...read,
  extensions: { ...read.extensions, bindsSlug: true },
});

/** The field of `Query` that finds a record by its slug. */
export function bySlug<Table extends RecordTable>(table: Table) {
  return {
    args: builder.args((t) => ({
      slug: t.string({
        required: true,
        description: "The record's stable public name, or one that it had before.",
      }),
    })),
    nullable: true as const,
    ...bindingSlug(
      rootRead((field: PlannedField<{ slug: string }>) => {
        const row = field.plan.row(table, getTableName(table));
        field.charge(1 + READ_FOR_SLUG);
        const slug = givenSlug(table, field.args.slug);
        return jsonOf(field.select(row), sql`FROM ${row.from} WHERE ${row.columns.slug} = ${slug}`);
      }),
    ),
  };
}
