/** The log: what a plan makes of each record, for whoever follows the data (record_changes in schema/changesets.ts). */

import { MAX_CHANGES_OF_REVISION } from '../../schema/changesets.ts';
import { eachChunk, type Statement } from '../dossier/chunks.ts';
import type { TableChanges } from '../dossier/plan.ts';
import { type ChangedRow, recordChangesOf } from './changed-records.ts';
import { type Concerns, type Subject, subjectsOf } from './concerns.ts';

/** As those of a dossier's text. */
const PART_CHARACTERS = 15_000;

export function logStatements(
  revision: number,
  changes: readonly TableChanges[],
  concerns: Concerns,
): Statement[] {
  const numbered = numberedFrom(revision, recordChangesOf(changes));
  const parts = numbered.map(({ id, rows }) => ({ id, parts: partsOf(rows) }));
  const renamed = numbered.flatMap(({ kind, former, slug }) =>
    former === undefined ? [] : [[kind, former, slug]],
  );
  const subjects = numbered.flatMap(({ id, ...change }) =>
    subjectsOf(change, concerns).map((subject) => [...subject, id]),
  );
  return [
    ...eachChunk(
      renamed,
      'UPDATE record_changes SET slug_now = value ->> 2 FROM json_each(?) WHERE kind = value ->> 0 AND slug_now = value ->> 1',
    ),
    // Where a change concerns both, one of two is enough.
    ...eachChunk(
      renamed,
      'UPDATE OR IGNORE change_subjects SET slug = value ->> 2 FROM json_each(?) WHERE kind = value ->> 0 AND slug = value ->> 1',
    ),
    ...eachChunk(
      numbered.map(({ id, kind, slug, change, former = null }, index) => [
        ...[id, kind, slug, change, former],
        parts[index]?.parts[0] ?? null,
      ]),
      `INSERT INTO record_changes (id, revision, kind, slug, slug_now, change, former, rows) SELECT value ->> 0, ${revision}, value ->> 1, value ->> 2, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`,
    ),
    ...eachChunk(
      parts.flatMap(({ id, parts: [, ...more] }) => more.map((part, index) => [id, index + 1, part])),
      'INSERT INTO record_change_parts (change_id, part, rows) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
    ),
    ...eachChunk(
      subjects,
      'INSERT INTO change_subjects (kind, slug, change_id) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
    ),
  ];
}

const numberedFrom = <Change>(revision: number, changes: readonly Change[]): (Change & { id: number })[] =>
  changes.map((change, index) => ({ ...change, id: revision * MAX_CHANGES_OF_REVISION + index }));

/** So many changes of one record, or of what concerns one, are counted; above it the number is an upper bound. */
const MAX_COUNTED = 100;

/** What prices need to know of the log, where it is not all counted anew. */
export function logStatistics(changes: readonly TableChanges[], concerns: Concerns): Statement[] {
  const records = recordChangesOf(changes);
  const subjects = records.flatMap((change) => subjectsOf(change, concerns));
  return [
    ...statisticsOf(
      'record_changes',
      'slug_now',
      records.map(({ kind, slug }) => [kind, slug]),
    ),
    ...statisticsOf('change_subjects', 'slug', subjects),
  ];
}

function statisticsOf(table: string, slug: string, rows: readonly Subject[]): Statement[] {
  const groups = Map.groupBy(rows, (row) => row.join('/')).values();
  const known = (name: string) => `(SELECT rows FROM statistics WHERE name = '${name}')`;
  const most = `${table}.${slug}`;
  return [
    {
      sql: `INSERT OR REPLACE INTO statistics SELECT '${table}', ${known(table)} + ${rows.length}`,
      params: [],
    },
    ...eachChunk(
      [...groups].map((same) => [...(same[0] ?? []), same.length]),
      `INSERT OR REPLACE INTO statistics SELECT '${most}', max(${known(most)}, max(CASE WHEN counted < ${MAX_COUNTED} THEN counted ELSE ${known(most)} + more END)) FROM (SELECT value ->> 2 AS more, (SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE kind = value ->> 0 AND ${slug} = value ->> 1 LIMIT ${MAX_COUNTED})) AS counted FROM json_each(?))`,
    ),
  ];
}

/** How many rows the log takes, those of its indexes included. */
export function logRows(changes: readonly TableChanges[], concerns: Concerns): number {
  const records = recordChangesOf(changes);
  return records.reduce((sum, change) => sum + 3 + subjectsOf(change, concerns).length, 0);
}

/** JSON lists of some rows each; nothing where there are none. */
function partsOf(rows: readonly ChangedRow[]): (string | null)[] {
  if (!rows.length) return [null];
  const parts: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const json = JSON.stringify(row);
    size += json.length;
    if (size > PART_CHARACTERS) {
      parts.push([]);
      size = json.length;
    }
    parts.at(-1)?.push(json);
  }
  return parts.map((part) => `[${part.join(',')}]`);
}
