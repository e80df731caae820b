/** Which sources are not independent of each other. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { sourceOrigins, sources, statementSources } from '../../schema/tables.ts';
import { limits } from '../limits.ts';
import { listing } from '../planner/condition.ts';
import { fieldRead } from '../planner/field-reads.ts';
import { jsonArray } from '../planner/json.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import type { Statistics } from '../planner/statistics.ts';
import { builder } from './builder.ts';
import { Source } from './source.ts';

builder.objectField(Source, 'sharesOriginWith', (t) =>
  t.field({
    type: [Source],
    description: `Independent of it or not: the other sources that have a publisher or an agency in common with it (also where one is published by an agency that the other draws on), or that carry a statement that it carries. From the earliest to the latest, at most ${limits.maxSharedOrigins}. What shares an origin with one of them need not share one with it.`,
    ...fieldRead((field, source: Row<typeof sources>) => {
      const other = field.plan.row(sources, getTableName(sources));
      const { id, publishedEarliest, slug } = other.columns;
      field.charge(costOfSharing(field.plan.statistics));
      const records = Math.min(limits.maxSharedOrigins, field.plan.statistics.rows(sources));
      const element = field.select(other, { records });
      const order = sql`ORDER BY ${publishedEarliest}, ${slug}`;
      const nearest = sql`SELECT ${id} FROM ${other.from} WHERE ${id} IN (${sharing(field, source)}) AND ${id} <> ${source.columns.id} ${order} LIMIT ${sql.raw(String(limits.maxSharedOrigins))}`;
      const from = sql`FROM ${other.from} WHERE ${id} IN (${nearest}) ${order}`;
      return jsonArray(element, from);
    }),
  }),
);

/**
 * The ids of the sources that share an origin with one, its own among them; of each publisher and agency no more than
 * are shown, as the earliest of them stand in an index. `json_each` is how SQLite asks anew for each of these.
 */
function sharing({ plan }: PlannedField, { columns: source }: Row<typeof sources>): SQL {
  const [own, near] = [plan.row(sourceOrigins, 'source_origins'), plan.row(sourceOrigins, 'source_origins')];
  const [carried, carrying] = [
    plan.row(statementSources, 'statement_sources'),
    plan.row(statementSources, 'statement_sources'),
  ];
  const { actorId, publishedEarliest, sourceSlug, sourceId } = near.columns;
  const limit = sql.raw(String(limits.maxSharedOrigins + 1));
  const nearest = sql`SELECT ${sourceId} AS id FROM ${near.from} WHERE ${actorId} = ${own.columns.actorId} ORDER BY ${publishedEarliest}, ${sourceSlug} LIMIT ${limit}`;
  const ofOrigins = sql`SELECT each.value FROM ${own.from} JOIN json_each((SELECT json_group_array(id) FROM (${nearest}))) each WHERE ${own.columns.sourceId} = ${source.id}`;
  const ofStatements = sql`SELECT ${carrying.columns.sourceId} FROM ${carried.from} JOIN ${carrying.from} ON ${carrying.columns.statementId} = ${carried.columns.statementId} WHERE ${carried.columns.sourceId} = ${source.id}`;
  return sql`${ofOrigins} UNION ALL ${ofStatements}`;
}

function costOfSharing(statistics: Statistics): number {
  const origins = statistics.sharing(sourceOrigins.sourceId);
  const nearest = Math.min(statistics.sharing(sourceOrigins.actorId), limits.maxSharedOrigins + 1);
  const carried = statistics.sharing(statementSources.sourceId);
  const carrying = statistics.sharing(statementSources.statementId);
  // Each is read where it is listed, in the list, as a source, and where these are sorted.
  return (
    1 +
    4 * limits.maxSharedOrigins +
    origins +
    5 * origins * (nearest + 1) +
    listing(carried) +
    5 * carried * (carrying + 1)
  );
}
