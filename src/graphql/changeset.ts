import { sql } from 'drizzle-orm';
import { type CHANGESET_KINDS, changesets } from '../../schema/changesets.ts';
import { column, fieldRead } from '../planner/field-reads.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { rowType } from './row-type.ts';

export const ChangesetKind = builder.enumType('ChangesetKind', {
  description: 'Whether a changeset puts right what was wrong.',
  values: {
    ORDINARY: { description: 'It adds to the data or goes on with them.' },
    CORRECTION: { description: 'It corrects what was wrong: its comment says what.' },
  } satisfies Record<(typeof CHANGESET_KINDS)[number], object>,
});

/** Only those that are published are ever read. */
export const Changeset = rowType('Changeset', changesets).implement({
  description: 'What somebody changed at one time, with the reason.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number. One with a lower number may have been published later.',
      ...column(changesets.number),
    }),
    kind: t.field({
      type: ChangesetKind,
      description: 'Whether it is a correction.',
      ...column(changesets.kind),
    }),
    comment: t.string({
      nullable: true,
      description: 'Why, in the words of whoever changed it.',
      ...column(changesets.comment),
    }),
    author: t.string({
      nullable: true,
      description: 'Who changed it, as they call themselves; null where that is an e-mail address.',
      ...fieldRead(
        (_field, { columns: { author } }: Row<typeof changesets>) =>
          sql<string | null>`iif(instr(${author}, '@'), NULL, ${author})`,
      ),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      ...fieldRead(
        (_field, { columns }: Row<typeof changesets>) =>
          sql<string>`coalesce(${columns.decidedAt}, ${columns.createdAt})`,
      ),
    }),
    reverts: t.int({
      nullable: true,
      description: 'The number of the changeset that it takes back.',
      ...column(changesets.reverts),
    }),
  }),
});
