/** What a source leaves out of the events that it reports, though a source of another publisher has it. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  claims,
  eventSources,
  sourceCoding,
  sources,
  statementAbout,
  statementSources,
  type statements,
} from '../../schema/tables.ts';
import { type Condition, finding, listing, test } from './condition.ts';
import { startsByEndOf } from './date-order.ts';
import type { Row } from './row.ts';

type Source = Row<typeof sources>;

export function omittedStatement(
  { columns: source }: Source,
  { columns: row }: Row<typeof statements>,
): Condition[] {
  const { statementId, sourceId } = statementSources;
  const own = sql`EXISTS (SELECT 1 FROM ${statementSources} WHERE ${statementId} = ${row.id} AND ${sourceId} = ${source.id})`;
  const others = sql`EXISTS (SELECT 1 FROM ${statementSources} JOIN ${sources} ON ${sources.id} = ${sourceId} WHERE ${statementId} = ${row.id} AND ${isOfAnother(source)})`;
  return [
    aboutEventsOf(source, row.id),
    test(sql`NOT ${own}`, () => 1),
    test(others, (statistics) => listing(statistics.sharing(statementId))),
    // What was yet to be said is not left out.
    test(
      sql`coalesce(${startsByEndOf(
        { edtf: row.saidEdtf, earliest: row.saidEarliest },
        { edtf: source.publishedEdtf, latest: source.publishedLatest },
      )}, TRUE)`,
    ),
  ];
}

export function omittedClaim({ columns: source }: Source, { columns: row }: Row<typeof claims>): Condition[] {
  const { eventId, property, sourceId } = claims;
  const own = sql`EXISTS (SELECT 1 FROM ${claims} WHERE ${eventId} = ${row.eventId} AND ${property} = ${row.property} AND ${sourceId} = ${source.id})`;
  const others = sql`EXISTS (SELECT 1 FROM ${sources} WHERE ${sources.id} = ${row.sourceId} AND ${isOfAnother(source)})`;
  // What the editors did not code is no omission of the source.
  const coded = sql`EXISTS (SELECT 1 FROM ${sourceCoding} WHERE ${sourceCoding.sourceId} = ${source.id} AND ${sourceCoding.property} = ${row.property})`;
  return [
    ofEventsOf(source, row.eventId),
    test(coded, () => 1),
    test(sql`NOT ${own}`, () => 1),
    test(others, () => 1),
  ];
}

function aboutEventsOf(source: Source['columns'], statement: SQLiteColumn): Condition {
  const { statementId, eventId } = statementAbout;
  const ids = sql`SELECT ${statementId} FROM ${eventSources} JOIN ${statementAbout} ON ${eventId} = ${eventSources.eventId} WHERE ${eventSources.sourceId} = ${source.id}`;
  return finding(sql`${statement} IN (${ids})`, (statistics) => {
    const reported = statistics.sharing(eventSources.sourceId);
    const rows = reported * statistics.sharing(eventId);
    const once = 1 + 2 * reported + listing(rows);
    return { rows, once, each: 1, eachBeside: once };
  });
}

function ofEventsOf(source: Source['columns'], event: SQLiteColumn): Condition {
  const { eventId, sourceId } = eventSources;
  const ids = sql`SELECT ${eventId} FROM ${eventSources} WHERE ${sourceId} = ${source.id}`;
  return finding(sql`${event} IN (${ids})`, (statistics) => {
    const reported = statistics.sharing(sourceId);
    const once = listing(reported);
    return { rows: reported * statistics.sharing(event), once, each: 1, eachBeside: once };
  });
}

/** Publishers that are not known are not known to be the same. */
function isOfAnother({ publisherId }: Source['columns']): SQL {
  return sql`coalesce(${sources.publisherId} <> ${publisherId}, TRUE)`;
}
