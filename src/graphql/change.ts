/** The log of what was published, for whoever follows the data. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { changesets, recordChangeParts, recordChanges } from '../../schema/changesets.ts';
import { KINDS } from '../../schema/kinds.ts';
import type { CLAIM_PROPERTIES } from '../../schema/vocabulary.ts';
import { column, fieldRead } from '../planner/field-reads.ts';
import { jsonOf, jsonOfOne } from '../planner/json.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { type FieldChange as AnyFieldChange, fieldsOfRows } from './change-fields.ts';
import { ChangeKind, changeFilter, RecordType, TYPES } from './change-filter.ts';
import { Changeset } from './changeset.ts';
import { ClaimProperty } from './claim.ts';
import { connectionOf, rootConnection } from './connection.ts';
import { idOfPart } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';

const FieldChange = builder.objectRef<AnyFieldChange>('FieldChange').implement({
  description: 'One field of a record, or of a part of it, before and after a change.',
  fields: (t) => ({
    type: t.exposeString('type', {
      description: 'The type that has the field: that of the record, or of a part such as `Claim`.',
    }),
    slug: t.exposeString('slug', {
      description: 'Which record or part it is; that of a part begins with the slug of its record.',
    }),
    field: t.exposeString('field', {
      description: 'The field, as this schema names it, e.g. `title`, `occurred.edtf`, `quantity.low`.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'Its value before; of a record that it leads to, the slug. Null where there was none.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'Its value after; null where there is none.',
    }),
  }),
});

type ChangeRow = Row<typeof recordChanges>;

/** Of what follows from other changes. */
function dataOf<Value extends string = string>(part: string) {
  return fieldRead(
    (_field, { columns: { data } }: ChangeRow) => sql<Value | null>`${data} ->> ${sql.raw(`'$.${part}'`)}`,
  );
}

const Change = rowType('Change', recordChanges);
export const ChangeConnection = connectionOf(Change, 'Change', 'changes');

Change.implement({
  description: 'What one changeset has made of one record, or what follows from it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(
      idOfPart('Change', {
        parts: 1,
        key: (_field, { columns: { id } }: ChangeRow) => sql<string>`${id}`,
        find: ({ plan }, key) => {
          const row = plan.row(recordChanges, getTableName(recordChanges));
          const rows = sql`FROM ${row.from} WHERE ${row.columns.id} = ${key.text(0)}`;
          return { from: row, rows, cost: 1 };
        },
      }),
    ),
    kind: t.field({
      type: ChangeKind,
      description: 'What became of the record.',
      ...column(recordChanges.change),
    }),
    recordType: t.field({
      type: RecordType,
      description: 'What kind of record it is.',
      ...fieldRead((_field, { columns: { kind } }: ChangeRow) => {
        const names = TYPES.map(([of, name]) => sql.raw(` WHEN '${of}' THEN '${name}'`));
        return sql<(typeof TYPES)[number][1]>`CASE ${kind}${sql.join(names)} END`;
      }),
    }),
    slug: t.string({
      description: 'What the record was called after the change. `record` knows what it is called now.',
      ...column(recordChanges.slug),
    }),
    formerSlug: t.string({
      nullable: true,
      description: 'What it was called before, where it was renamed.',
      ...column(recordChanges.former),
    }),
    record: t.field({
      type: Node,
      nullable: true,
      description: 'The record as it is now; null where it is gone.',
      ...fieldRead((field, { columns: { kind, slugNow } }: ChangeRow) => {
        field.charge(1);
        const cases = field.plan.price.either(
          TYPES.map(([of, , type]) => (): SQL => {
            const { table } = KINDS[of];
            const row = field.plan.row(table, getTableName(table));
            const found = sql`FROM ${row.from} WHERE ${row.columns.slug} = ${slugNow}`;
            return sql` WHEN ${sql.raw(`'${of}'`)} THEN ${jsonOf(field.select(row, { type }), found)}`;
          }),
        );
        return sql<object | null>`CASE ${kind}${sql.join(cases)} END`;
      }),
    }),
    fields: t.field({
      type: [FieldChange],
      description:
        'What of it was changed, or what it was before it was removed; empty where it is new or renamed. Some of them, where `fieldsCut`.',
      ...fieldRead(
        (_field, { columns: { change, rows } }: ChangeRow) =>
          sql<string | null>`iif(${change} = 'RENAMED', NULL, ${rows})`,
        (rows, { schema }) => fieldsOfRows(rows, schema),
      ),
    }),
    fieldsCut: t.boolean({
      description: 'Whether so many fields were changed that `fields` has not all.',
      ...fieldRead((field, { columns: { id } }: ChangeRow) => {
        field.charge(1);
        return sql<boolean>`EXISTS (SELECT 1 FROM ${recordChangeParts} WHERE ${recordChangeParts.changeId} = ${id})`;
      }),
    }),
    property: t.field({
      type: ClaimProperty,
      nullable: true,
      description: 'Of an account or a figure that changed: the property of the event.',
      ...dataOf<(typeof CLAIM_PROPERTIES)[number]>('property'),
    }),
    before: t.string({
      nullable: true,
      description: 'Of what follows from other changes: what it was, e.g. `COMPATIBLE`, `at least 78`.',
      ...dataOf('before'),
    }),
    after: t.string({
      nullable: true,
      description: 'The same as it is now, e.g. `CONTRADICTORY`, `at least 84`.',
      ...dataOf('after'),
    }),
    sentence: t.string({
      description: 'What became of the record, or what follows, in plain words.',
      ...fieldRead((field, { columns: { data, kind, slug, slugNow, change } }: ChangeRow) => {
        field.charge(1);
        const names = TYPES.map(([of]) => sql.raw(` WHEN '${of}' THEN '${KINDS[of].name}'`));
        const labels = TYPES.map(([of]) => {
          const { label, table } = KINDS[of];
          return sql`${sql.raw(` WHEN '${of}' THEN `)}(SELECT ${label} FROM ${table} WHERE ${table.slug} = ${slugNow})`;
        });
        const became = sql.raw(
          " WHEN 'ADDED' THEN 'is new' WHEN 'REMOVED' THEN 'was taken out' ELSE 'has changed'",
        );
        return sql<string>`coalesce(${data} ->> '$.sentence', 'The ' || CASE ${kind}${sql.join(names)} END || ' “' || coalesce(CASE ${kind}${sql.join(labels)} END, ${slug}) || '” ' || CASE ${change}${became} END || '.')`;
      }),
    }),
    changeset: t.field({
      type: Changeset,
      description: 'Who changed it, when and why, together with what else.',
      ...fieldRead((field, { columns: { revision } }: ChangeRow) => {
        field.charge(2);
        const row = field.plan.row(changesets, getTableName(changesets));
        return jsonOfOne(
          field.select(row),
          sql`FROM ${row.from} WHERE ${row.columns.revision} = ${revision}`,
        );
      }),
    }),
  }),
});

builder.queryField('changes', (t) =>
  t.field(
    rootConnection(recordChanges, {
      type: ChangeConnection,
      description:
        'The log of all that was published, the oldest first. To follow it, keep `pageInfo.endCursor` and go on `after` it: a cursor stays good for ever. `last: 20` gives the newest.',
      key: [recordChanges.id],
      filter: changeFilter,
    }),
  ),
);
