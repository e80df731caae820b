/** The wording of a statement in one source. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { renderingRelations } from '../../schema/relations.ts';
import { renderings, sources, statements } from '../../schema/tables.ts';
import type { DIRECTNESSES } from '../../schema/vocabulary.ts';
import { column, one } from '../planner/field-reads.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';
import { Channel } from './channel.ts';
import { idOfPart, idOfSlug, keyOf, slugOfId } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';
import { Source } from './source.ts';

const Directness = builder.enumType('Directness', {
  description: "Whether a wording is the speaker's own.",
  values: {
    VERBATIM: { description: "The speaker's own words, between quotation marks in the source." },
    PARAPHRASE: { description: "The source's report of what was said, in the editors' words." },
  } satisfies Record<(typeof DIRECTNESSES)[number], object>,
});

/** The how manieth wording of its statement in its source it is. */
function placeOf({ statementId, sourceId, position }: typeof renderings): SQL {
  const { statementId: of, sourceId: by, position: at } = renderings;
  return sql`(SELECT count(*) + 1 FROM ${renderings} WHERE ${of} = ${statementId} AND ${at} < ${position} AND (${by} = ${sourceId}) IS TRUE)`;
}

const idOfWording = idOfPart('Rendering', {
  parts: 3,
  key: (field, { columns: wording }: Row<typeof renderings>) => {
    field.charge(3 + field.plan.statistics.sharing(renderings.statementId));
    const { statementId, sourceId } = wording;
    return keyOf(slugOfId(statements, statementId), slugOfId(sources, sourceId), placeOf(wording));
  },
  find: ({ plan }, key) => {
    const row = plan.row(renderings, getTableName(renderings));
    const { statementId, sourceId } = row.columns;
    const statement = idOfSlug(statements, key.slug(statements, 0));
    const source = idOfSlug(sources, key.slug(sources, 1));
    const rows = sql`FROM ${row.from} WHERE ${statementId} = ${statement} AND (${sourceId} = ${source}) IS TRUE AND CAST(${placeOf(row.columns)} AS TEXT) = ${key.text(2)}`;
    const wordings = plan.statistics.sharing(renderings.statementId);
    return { from: row, rows, cost: 3 + 2 * READ_FOR_SLUG + wordings * (2 + wordings) };
  },
});

export const Rendering = rowType('Rendering', renderings).implement({
  description: 'How one source words a statement.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(idOfWording),
    text: t.string({ description: 'The wording.', ...column(renderings.text) }),
    directness: t.field({
      type: Directness,
      description: "Whether it is the speaker's own.",
      ...column(renderings.directness),
    }),
    language: t.string({ description: 'BCP 47 tag.', ...column(renderings.language) }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description: 'By which way, where this source names another than `Statement.channel`; else null.',
      ...column(renderings.channel),
    }),
    source: t.field({ type: Source, description: 'The document.', ...one(renderingRelations.source) }),
    locator: t.string({
      nullable: true,
      description:
        'Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.',
      ...column(renderings.locator),
    }),
  }),
});
