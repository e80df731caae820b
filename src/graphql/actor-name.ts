/** A name of an actor, and who spells it so. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { actorNameRelations } from '../../schema/relations.ts';
import { actorNames, actors } from '../../schema/tables.ts';
import { column, one } from '../planner/field-reads.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import type { Row } from '../planner/row.ts';
import { idOfPart, idOfSlug, keyOf, slugOfId } from './identity.ts';
import { Node } from './node.ts';
import { rowType } from './row-type.ts';
import { Source } from './source.ts';

/** Several sources may spell it so: the how manieth of them it is. */
function placeOf({ actorId, name, position }: typeof actorNames): SQL {
  const { actorId: of, name: spelt, position: at } = actorNames;
  return sql`(SELECT count(*) + 1 FROM ${actorNames} WHERE ${of} = ${actorId} AND ${at} < ${position} AND ${spelt} = ${name})`;
}

const idOfName = idOfPart('ActorName', {
  parts: 3,
  key: (field, { columns: named }: Row<typeof actorNames>) => {
    field.charge(2 + field.plan.statistics.sharing(actorNames.actorId));
    return keyOf(slugOfId(actors, named.actorId), placeOf(named), named.name);
  },
  find: ({ plan }, key) => {
    const row = plan.row(actorNames, getTableName(actorNames));
    const actor = idOfSlug(actors, key.slug(actors, 0));
    const rows = sql`FROM ${row.from} WHERE ${row.columns.actorId} = ${actor} AND ${row.columns.name} = ${key.text(2)} AND CAST(${placeOf(row.columns)} AS TEXT) = ${key.text(1)}`;
    const names = plan.statistics.sharing(actorNames.actorId);
    return { from: row, rows, cost: 2 + READ_FOR_SLUG + names * (2 + names) };
  },
});

export const ActorName = rowType('ActorName', actorNames).implement({
  description: 'A name or spelling of an actor.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(idOfName),
    name: t.string({ description: 'The name as it is spelt.', ...column(actorNames.name) }),
    language: t.string({
      nullable: true,
      description: 'BCP 47 tag of the language and script.',
      ...column(actorNames.language),
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source that uses it; null for a name that the editors added.',
      ...one(actorNameRelations.source),
    }),
    locator: t.string({
      nullable: true,
      description: 'Where the source uses it, as `para 4`, `page 12` or `00:12:31`.',
      ...column(actorNames.locator),
    }),
  }),
});
