/** The texts of a record that are in the search index, as nested lists, those first that say best what was found. */
import { type SQL, sql } from 'drizzle-orm';
import type { SearchType } from '../../schema/search.ts';
import { actorNames, actors, events, places, renderings, sources, statements } from '../../schema/tables.ts';
import { listing } from './condition.ts';
import type { Statistics } from './statistics.ts';

/** A text that is not there is null. */
export type SearchedTexts = readonly (string | null | SearchedTexts)[];

export const SEARCHED_TEXTS: Record<SearchType, (id: SQL) => SQL<SearchedTexts>> = {
  EVENT: (id) =>
    sql`(SELECT jsonb_array(${events.title}, ${events.summary}) FROM ${events} WHERE ${events.id} = ${id})`,
  STATEMENT: (id) =>
    sql`(SELECT jsonb_array(${statements.summary}, (SELECT jsonb_group_array(${renderings.text} ORDER BY ${renderings.position}) FROM ${renderings} WHERE ${renderings.statementId} = ${statements.id})) FROM ${statements} WHERE ${statements.id} = ${id})`,
  ACTOR: (id) =>
    sql`(SELECT jsonb_array(${actors.name}, (SELECT jsonb_group_array(${actorNames.name} ORDER BY ${actorNames.position}) FROM ${actorNames} WHERE ${actorNames.actorId} = ${actors.id}), ${actors.summary}) FROM ${actors} WHERE ${actors.id} = ${id})`,
  SOURCE: (id) => sql`(SELECT jsonb_array(${sources.title}) FROM ${sources} WHERE ${sources.id} = ${id})`,
  PLACE: (id) => sql`(SELECT jsonb_array(${places.name}) FROM ${places} WHERE ${places.id} = ${id})`,
};

/** How many rows are read for the texts of one record, at most. */
export function costOfTexts(statistics: Statistics): number {
  const wordings = statistics.sharing(renderings.statementId);
  const names = statistics.sharing(actorNames.actorId);
  return 1 + listing(Math.max(wordings, names));
}
