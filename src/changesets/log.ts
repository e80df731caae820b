/** The log: what a plan makes of each record, for whoever follows the data (record_changes in schema/changesets.ts). */

import { MAX_CHANGES_OF_REVISION } from '../../schema/changesets.ts';
import { eachChunk, type Statement } from '../dossier/chunks.ts';
import type { TableChanges } from '../dossier/plan.ts';
import type { Rows } from '../dossier/row.ts';
import { type ChangedRow, type RecordChange, recordChangesOf } from './changed-records.ts';
import { concernsOf, type Subject, subjectsOf } from './concerns.ts';
import { type Derived, derivedOf } from './derived.ts';
import { sentenceOf } from './sentence.ts';

/** What is to be in the log, in its order. */
export interface Entry extends Omit<RecordChange, 'change'> {
  change: RecordChange['change'] | Derived['change'];
  data?: Derived['data'] | { sentence: string };
  subjects: readonly Subject[];
}

export function entriesOf(changes: readonly TableChanges[], before: Rows, after: Rows): Entry[] {
  if (!changes.length) return [];
  const records = recordChangesOf(changes);
  const derived = derivedOf(before, after);
  // What has another name now comes last.
  const concerns = concernsOf([...derived, ...records], before, after);
  return [
    ...records.map((change) => {
      const sentence = sentenceOf(change, before, after);
      const said = sentence === undefined ? {} : { data: { sentence } };
      return { ...change, ...said, subjects: subjectsOf(change, concerns) };
    }),
    ...derived.map(({ concerns: own, ...change }) => {
      const all = new Map([...subjectsOf(change, concerns), ...own].map((each) => [each.join('/'), each]));
      return { ...change, rows: [], subjects: [...all.values()] };
    }),
  ];
}

/** As those of a dossier's text. */
const PART_CHARACTERS = 15_000;

/** Of a changeset that is in the database already: what is proposed is published later. */
const isCorrection = (revision: number) =>
  `(SELECT iif(kind = 'CORRECTION', 1, NULL) FROM changesets WHERE revision = ${revision})`;

export function logStatements(revision: number, entries: readonly Entry[]): Statement[] {
  const numbered = entries.map((entry, index) => ({
    ...entry,
    id: revision * MAX_CHANGES_OF_REVISION + index,
  }));
  const parts = numbered.map(({ id, rows }) => ({ id, parts: partsOf(rows) }));
  const renamed = numbered.flatMap(({ kind, former, slug }) =>
    former === undefined ? [] : [[kind, former, slug]],
  );
  const subjects = numbered.flatMap(({ id, subjects }) => subjects.map((subject) => [...subject, id]));
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
      numbered.map(({ id, kind, slug, change, former = null, data }, index) => [
        ...[id, kind, slug, change, former],
        parts[index]?.parts[0] ?? null,
        data ? JSON.stringify(data) : null,
      ]),
      `INSERT INTO record_changes (id, revision, kind, slug, slug_now, change, former, rows, data, correction) SELECT value ->> 0, ${revision}, value ->> 1, value ->> 2, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, ${isCorrection(revision)} FROM json_each(?)`,
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

/** So many changes of one record, or of what concerns one, are counted; above it the number is an upper bound. */
const MAX_COUNTED = 100;

/** What prices need to know of the log, where it is not all counted anew. */
export function logStatistics(revision: number, entries: readonly Entry[]): Statement[] {
  return [
    {
      sql: `UPDATE statistics SET rows = rows + ${entries.length} WHERE name = 'record_changes.correction' AND ${isCorrection(revision)}`,
      params: [],
    },
    ...statisticsOf(
      'record_changes',
      'slug_now',
      entries.map(({ kind, slug }) => [kind, slug]),
    ),
    ...statisticsOf(
      'change_subjects',
      'slug',
      entries.flatMap(({ subjects }) => subjects),
    ),
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
export const logRows = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { subjects }) => sum + 3 + subjects.length, 0);

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
