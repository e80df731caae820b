/** The texts of a record that are in the search index, as nested lists, those first that say best what was found. */
import { type SQL, sql } from 'drizzle-orm';
import { actorNames, actors, events, places, renderings, sources, statements } from '../../schema/tables.ts';

/** By the number of the kind in the index. */
export const searchedTexts: ((id: SQL) => SQL)[] = [
  (id) =>
    sql`(SELECT jsonb_array(${events.title}, ${events.summary}) FROM ${events} WHERE ${events.id} = ${id})`,
  (id) =>
    sql`(SELECT jsonb_array(${statements.summary}, (SELECT jsonb_group_array(${renderings.text} ORDER BY ${renderings.position}) FROM ${renderings} WHERE ${renderings.statementId} = ${statements.id})) FROM ${statements} WHERE ${statements.id} = ${id})`,
  (id) =>
    sql`(SELECT jsonb_array(${actors.name}, (SELECT jsonb_group_array(${actorNames.name} ORDER BY ${actorNames.position}) FROM ${actorNames} WHERE ${actorNames.actorId} = ${actors.id}), ${actors.summary}) FROM ${actors} WHERE ${actors.id} = ${id})`,
  (id) => sql`(SELECT jsonb_array(${sources.title}) FROM ${sources} WHERE ${sources.id} = ${id})`,
  (id) => sql`(SELECT jsonb_array(${places.name}) FROM ${places} WHERE ${places.id} = ${id})`,
];
