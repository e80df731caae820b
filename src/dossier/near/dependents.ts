/** The records that others are worked out from, found from the other side: whose rows lead to them. */
import type { Kind, TableName } from '../../../schema/kinds.ts';
import { KIND_KEYS } from '../format.ts';
import { OWNED, ownerIds, slugRangeOf, tableOf } from './owners.ts';
import { Records } from './records.ts';
import { ask, idsOfRecords, jsonOf, type Query } from './stored.ts';

/** The sources of an account are those of the claims of its event; and what begins with the slug of its record is its own. */
const isKnownOtherwise = (table: TableName, column: string): boolean =>
  (table === 'accountOriginSources' && column === 'sourceId') ||
  slugRangeOf(tableOf(table), column) !== undefined;

/** The citations that the index of their sources has: the others are known by event_sources and statement_sources. */
export const OF_OTHERS = 'row.event_id IS NULL AND row.participation_id IS NULL AND row.statement_id IS NULL';

const beside = (table: TableName, column: string): string =>
  table === 'citations' && column === 'sourceId' ? ` AND ${OF_OTHERS}` : '';

/** Whoever refers to one of these, or is worked out from it. */
export async function dependentsOf(
  database: D1Database,
  records: Records,
  isAsked: (table: TableName) => boolean = () => true,
): Promise<Records> {
  const param = jsonOf(await idsOfRecords(database, records));
  const kinds = KIND_KEYS.filter((kind) => records.of(kind).size);
  const queries = OWNED.filter(({ property }) => isAsked(property)).flatMap(({ property, name, columns }) =>
    columns.flatMap(({ property: of, name: column, references }) =>
      references && kinds.includes(references as Kind) && !isKnownOtherwise(property, of)
        ? ownerIds(property, 'row').map(({ kind, id }) => ({
            kind,
            query: {
              sql: `SELECT slug FROM ${tableOf(kind).name} WHERE id IN (SELECT ${id} FROM ${name} AS row WHERE row.${column} IN (SELECT value FROM json_each(?, '$.${references}'))${beside(property, of)})`,
              params: [param],
            } satisfies Query,
          }))
        : [],
    ),
  );
  const found = await ask(
    database,
    queries.map(({ query }) => query),
  );
  const dependents = new Records();
  for (const [index, { kind }] of queries.entries()) {
    for (const { slug } of found[index] ?? []) dependents.add(kind, String(slug));
  }
  return dependents;
}

const THROUGH: readonly Kind[] = ['sources', 'utterances', 'statements'];

/**
 * Whoever depends on these, where what changed goes on: through those who belong to an actor and the places within a
 * place, and through what they said and published.
 */
export async function deepDependentsOf(database: D1Database, records: Records): Promise<Records> {
  const below = new Records();
  for (let next = records; next.size; ) {
    for (const [kind, slug] of next) below.add(kind, slug);
    const found = await dependentsOf(
      database,
      next,
      (table) => table === 'affiliations' || table === 'places',
    );
    next = new Records();
    for (const [kind, slug] of found) if (!below.has(kind, slug)) next.add(kind, slug);
  }
  const all = new Records();
  for (const [kind, slug] of below) all.add(kind, slug);
  let next = below;
  for (const _ of THROUGH) {
    const found = await dependentsOf(database, next);
    next = new Records();
    for (const [kind, slug] of found) {
      if (all.add(kind, slug) && THROUGH.includes(kind)) next.add(kind, slug);
    }
    if (!next.size) break;
  }
  return all;
}
