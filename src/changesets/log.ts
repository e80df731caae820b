/** The log: what a plan makes of each record, for whoever follows the data (record_changes in schema/changesets.ts). */

import type { CHANGES } from '../../schema/changesets.ts';
import { type Kind, ROWS } from '../../schema/kinds.ts';
import { eachChunk, type Statement } from '../dossier/chunks.ts';
import { isKind, ownerOf, tableOf } from '../dossier/near/owners.ts';
import type { TableChanges, Update } from '../dossier/plan.ts';
import type { Values } from '../dossier/store.ts';
import { isLookup } from '../dossier/version.ts';

interface RecordChange {
  kind: Kind;
  slug: string;
  change: (typeof CHANGES)[number];
  former?: string;
  rows: ChangedRow[];
}
type ChangedRow = readonly [table: string, key: string, before: Values | null, after: Values | null];

/** As those of a dossier's text. */
const PART_CHARACTERS = 15_000;

export function logStatements(revision: number, changes: readonly TableChanges[]): Statement[] {
  return eachChunk(
    recordChangesOf(changes).flatMap(({ kind, slug, change, former = null, rows }) =>
      partsOf(rows).map((part, index) => [kind, slug, index, change, former, part]),
    ),
    `INSERT INTO record_changes (revision, kind, slug, part, change, former, rows) SELECT ${revision}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`,
  );
}

export function recordChangesOf(changes: readonly TableChanges[]): RecordChange[] {
  const wholes = wholesOf(changes);
  const records = new Map<string, RecordChange>();
  const add = (table: TableChanges['table'], named: Values, row?: ChangedRow) => {
    const [kind, slug] = ownerOf(table.property, named);
    const key = wholes.get(`${kind}/${slug}`)?.renamedTo ?? `${kind}/${slug}`;
    const whole = wholes.get(key)?.change;
    const record = records.get(key) ?? {
      kind,
      slug: key.slice(kind.length + 1),
      change: whole ?? ('CHANGED' as const),
      ...(whole === 'RENAMED' && { former: wholes.get(key)?.former }),
      rows: [],
    };
    records.set(key, record);
    if (row) record.rows.push(row);
  };
  for (const { table, inserts, updates, deletes } of changes) {
    const role = ROWS[table.property];
    if (role === 'derived' || role === 'lookup') continue;
    for (const { key, named } of deletes) add(table, named, [table.property, key, filled(named), null]);
    for (const { key, named } of inserts) {
      const whole = wholes.get(ownerOf(table.property, named).join('/'))?.change;
      if (whole !== 'ADDED' && whole !== 'RENAMED')
        add(table, named, [table.property, key, null, filled(named)]);
      else if (isKind(table.property)) add(table, named);
    }
    for (const update of updates) {
      const columns = update.changed.filter((column) => !isLookup(column));
      if (columns.length) add(table, update.named, rowOf(table.property, update, columns));
    }
  }
  return [...records.values()];
}

interface Whole {
  change: 'ADDED' | 'REMOVED' | 'RENAMED';
  former?: string;
  renamedTo?: string;
}

/** The records that come, go or get another slug. */
function wholesOf(changes: readonly TableChanges[]): Map<string, Whole> {
  const wholes = new Map<string, Whole>();
  const names = new Map<string, string>();
  for (const { table, inserts, deletes } of changes) {
    const { property } = table;
    if (property === 'formerSlugs') {
      for (const { named } of inserts) names.set(`${named.kind}/${named.record}`, String(named.slug));
    }
    if (!isKind(property)) continue;
    for (const { key } of deletes) wholes.set(`${property}/${key}`, { change: 'REMOVED' });
    for (const { key } of inserts) wholes.set(`${property}/${key}`, { change: 'ADDED' });
  }
  for (const [key, whole] of [...wholes]) {
    const kind = key.slice(0, key.indexOf('/')) as Kind;
    const former = names.get(`${tableOf(kind).name}${key.slice(kind.length)}`);
    const was = former === undefined ? undefined : wholes.get(`${kind}/${former}`);
    if (whole.change !== 'ADDED' || was?.change !== 'REMOVED' || former === undefined) continue;
    wholes.set(key, { change: 'RENAMED', former });
    was.renamedTo = key;
  }
  return wholes;
}

function rowOf(table: string, { key, named, before }: Update, columns: readonly string[]): ChangedRow {
  const [from, to] = [before, named].map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  ) as [Values, Values];
  return [table, key, from, to];
}

const filled = (row: Values): Values =>
  Object.fromEntries(Object.entries(row).filter(([column, value]) => value !== null && !isLookup(column)));

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
