/** Since when each record is there, and what became of it: the fields that all kinds of records have of the log. */
import { type SQL, sql } from 'drizzle-orm';
import { changesets, MAX_CHANGES_OF_REVISION, recordChanges } from '../../schema/changesets.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { finding } from '../planner/condition.ts';
import { fieldRead } from '../planner/field-reads.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { ChangeConnection } from './change.ts';
import { connection } from './connection.ts';
import { type RecordTable, recordTypes } from './identity.ts';

for (const [kind, { name, type }] of Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][]) {
  const of = sql.raw(`'${kind}'`);
  builder.objectFields(recordTypes.get(type) as never, (t) => ({
    createdAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When this ${name} was first published here; null where that was before there was a log.`,
      ...timeOf(of, sql``),
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When this ${name} last changed, with all that is part of it; null where that was before there was a log.`,
      ...timeOf(of, sql` DESC`),
    }),
    changes: t.field(
      connection(
        {
          table: recordChanges,
          within: (from: Row<RecordTable>, { columns: { kind: ofKind, slugNow } }) => [
            finding(
              sql`${ofKind} = ${of} AND ${slugNow} = ${from.columns.slug}`,
              (statistics) => ({ rows: statistics.sharing(recordChanges.slugNow), once: 0, each: 0 }),
              [ofKind, slugNow],
            ),
          ],
          parent: (from) => sql`${from.columns.slug}`,
        },
        {
          type: ChangeConnection,
          description: `What became of this ${name}, the oldest change first.`,
          key: [recordChanges.id],
        },
      ),
    ),
  }));
}

/** The number of a change begins with its revision, so that the index alone is read. */
function timeOf(of: SQL, direction: SQL) {
  return fieldRead((field, { columns: { slug } }: Row<RecordTable>) => {
    field.charge(3);
    const { id, kind, slugNow } = recordChanges;
    const revision = sql`SELECT ${id} / ${sql.raw(String(MAX_CHANGES_OF_REVISION))} FROM ${recordChanges} WHERE ${kind} = ${of} AND ${slugNow} = ${slug} ORDER BY ${id}${direction} LIMIT 1`;
    const { decidedAt, createdAt, revision: made } = changesets;
    return sql<
      string | null
    >`(SELECT coalesce(${decidedAt}, ${createdAt}) FROM ${changesets} WHERE ${made} = (${revision}))`;
  });
}
