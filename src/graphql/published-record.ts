/** What a reader is shown of a record of any kind, and where its page is. */
import { type SQL, sql } from 'drizzle-orm';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { fieldRead } from '../planner/field-reads.ts';
import { columnOf, type Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { type RecordTable, recordTypes } from './identity.ts';

for (const kind of Object.values(KINDS) as (typeof KINDS)[Kind][]) {
  const { name, type, label } = kind;
  const page = sql.raw(`'/${name}/'`);
  builder.objectFields(recordTypes.get(type) as never, (t) => ({
    label: t.string({
      description: 'What a reader is shown in its place: its name, title, question or summary.',
      ...fieldRead((_field, row: Row<RecordTable>): SQL<string> => {
        const words = columnOf(row, label);
        // An utterance that has no title is known by its slug alone.
        return label.notNull ? sql`${words}` : sql`coalesce(${words}, ${row.columns.slug})`;
      }),
    }),
    resourcePath: t.string({
      nullable: true,
      description: 'The path of its page in the explorer; null where it has none.',
      ...fieldRead(
        (_field, { columns: { slug } }: Row<RecordTable>): SQL<string | null> =>
          'hasPage' in kind ? sql`${page} || ${slug}` : sql`NULL`,
      ),
    }),
  }));
}
