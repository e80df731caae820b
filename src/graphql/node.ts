/** Global ids after the GraphQL Global Object Identification Specification: made of slugs, so they outlive a reseeding. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { fieldRead, rootRead, typeOf } from '../planner/field-reads.ts';
import { givenSlug, READ_FOR_SLUG, slugNow } from '../planner/former-slugs.ts';
import { jsonArray, jsonOf } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { readOpaque, writeOpaque } from './opaque.ts';
import { type RowType, rowType } from './row-type.ts';

export type RecordTable = SQLiteTable & { slug: SQLiteColumn };

const records = new Map<string, RecordTable>();
export const recordTypes = new Map<string, RowType<never>>();

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Any record that has a global id.',
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

/** A type whose records have a global id. */
export function record<Table extends RecordTable>(name: string, table: Table): RowType<Table> {
  records.set(name, table);
  const type: RowType<Table> = rowType(name, table);
  recordTypes.set(name, type as unknown as RowType<never>);
  return type;
}

/** The field `id` of such a type. */
export function globalId(name: string) {
  return {
    description: 'Global id, for `node(id:)`: opaque, and the same after a reseeding.',
    ...fieldRead(
      (_field, row: Row<RecordTable>) => sql<string>`${row.columns.slug}`,
      (slug) => writeOpaque(`${name}:${slug}`),
    ),
  };
}

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
    ...rootRead((field: PlannedField<{ slug: string }>) => {
      const row = field.plan.row(table, getTableName(table));
      field.charge(1 + READ_FOR_SLUG);
      const slug = givenSlug(table, field.args.slug);
      return jsonOf(field.select(row), sql`FROM ${row.from} WHERE ${row.columns.slug} = ${slug}`);
    }),
  };
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The record with a global id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id of this API.' }) },
    ...rootRead((field: PlannedField<{ id: string }>) => {
      const { type, table, slug } = readId(field.args.id, 'id', field);
      const row = field.plan.row(table, getTableName(table));
      field.charge(1 + READ_FOR_SLUG);
      const asked = givenSlug(table, slug);
      return jsonOf(field.select(row, { type }), sql`FROM ${row.from} WHERE ${row.columns.slug} = ${asked}`);
    }),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `The records with these global ids, at most ${limits.maxIds}, in the same order; null in the place of an id that leads to none.`,
    args: { ids: t.arg.idList({ required: true, description: 'Global ids of this API.' }) },
    ...rootRead((field: PlannedField<{ ids: string[] }>) => nodesOf(field)),
  }),
}));

function nodesOf(field: PlannedField<{ ids: string[] }>) {
  const { args, plan } = field;
  if (args.ids.length > limits.maxIds) {
    throw badUserInput('ids', `has ${args.ids.length} ids: give at most ${limits.maxIds}`, field);
  }
  const wanted = args.ids.map(idParts);
  // Each id is read, and leads to its record.
  field.charge((2 + READ_FOR_SLUG) * wanted.length + 1);
  const found = [...new Set(wanted.map(({ type }) => type))].flatMap((type) => {
    const table = records.get(type);
    if (!table) return [];
    const row = plan.row(table, getTableName(table));
    const count = wanted.filter((id) => id.type === type).length;
    const answer = field.select(row, { type, records: count });
    const slug = slugNow(table, sql`wanted.value ->> 1`);
    const record = jsonOf(answer, sql`FROM ${row.from} WHERE ${row.columns.slug} = ${slug}`);
    return sql` WHEN ${sql.raw(`'${type}'`)} THEN ${record}`;
  });
  const answer: SQL<object | null> = found.length
    ? sql`CASE wanted.value ->> 0${sql.join(found)} END`
    : sql`NULL`;
  const ids = JSON.stringify(wanted.map(({ type, slug }) => [type, slug]));
  return jsonArray(answer, sql`FROM json_each(${ids}) wanted`);
}

function idParts(id: string) {
  const [, type = '', slug = ''] = /^(\w+):(.+)$/.exec(readOpaque(id)) ?? [];
  return { type, slug };
}

export function readId(id: string, argument: string, site: ArgumentSite) {
  const { type, slug } = idParts(id);
  const table = records.get(type);
  if (!table) throw badUserInput(argument, `is no id: pass an "id" that this API gave out, unchanged`, site);
  return { type, table, slug };
}
