/** What a source leaves out of the events that it reports, though a source of another publisher has it. */
import { type SQL, sql } from 'drizzle-orm';
import {
  claims,
  eventSources,
  sources,
  statementAbout,
  statementSources,
  type statements,
} from '../../schema/tables.ts';
import type { Row } from './rows.ts';

type Source = Row<typeof sources>;

export function omittedStatement(
  { columns: source }: Source,
  { columns: row }: Row<typeof statements>,
): SQL[] {
  const { statementId, sourceId } = statementSources;
  const carriers = sql`FROM ${statementSources} JOIN ${sources} ON ${sources.id} = ${sourceId} WHERE ${statementId} = ${row.id}`;
  return [
    sql`${row.id} IN (SELECT ${statementAbout.statementId} FROM ${eventSources} JOIN ${statementAbout} ON ${statementAbout.eventId} = ${eventSources.eventId} WHERE ${eventSources.sourceId} = ${source.id})`,
    sql`NOT EXISTS (SELECT 1 FROM ${statementSources} WHERE ${statementId} = ${row.id} AND ${sourceId} = ${source.id})`,
    sql`EXISTS (SELECT 1 ${carriers} AND ${isOfAnother(source)})`,
    // What was yet to be said is not left out.
    sql`coalesce(${row.saidEarliest} <= ${source.publishedLatest}, TRUE)`,
  ];
}

export function omittedClaim({ columns: source }: Source, { columns: row }: Row<typeof claims>): SQL[] {
  const { eventId, property, sourceId } = claims;
  return [
    sql`${row.eventId} IN (SELECT ${eventSources.eventId} FROM ${eventSources} WHERE ${eventSources.sourceId} = ${source.id})`,
    sql`NOT EXISTS (SELECT 1 FROM ${claims} WHERE ${eventId} = ${row.eventId} AND ${property} = ${row.property} AND ${sourceId} = ${source.id})`,
    sql`EXISTS (SELECT 1 FROM ${sources} WHERE ${sources.id} = ${row.sourceId} AND ${isOfAnother(source)})`,
  ];
}

/** Publishers that are not known are not known to be the same. */
function isOfAnother({ publisherId }: Source['columns']): SQL {
  return sql`coalesce(${sources.publisherId} <> ${publisherId}, TRUE)`;
}
