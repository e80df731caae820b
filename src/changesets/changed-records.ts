/** What a plan makes of each record: its rows before and after, put together by the record that they are of. */
import type { CHANGES } from '../../schema/changesets.ts';
import { KINDS, type Kind, ROWS } from '../../schema/kinds.ts';
import { isKind, ownerOf, tableOf } from '../dossier/near/owners.ts';
import type { TableChanges, Update } from '../dossier/plan.ts';
import type { Values } from '../dossier/store.ts';
import { isLookup } from '../dossier/version.ts';

export interface RecordChange {
  kind: Kind;
  slug: string;
  change: (typeof CHANGES)[number];
  former?: string;
  rows: ChangedRow[];
}
export type ChangedRow = readonly [table: string, key: string, before: Values | null, after: Values | null];

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
  return [...records.values()].sort(inOrder);
}

/** As the log has them, the same whatever order a plan has: first those that others speak of. */
function inOrder(one: RecordChange, other: RecordChange): number {
  const [a, b] = [one, other].map(({ kind }) => KIND_ORDER.indexOf(kind)) as [number, number];
  return a - b || (one.slug < other.slug ? -1 : 1);
}
const KIND_ORDER = Object.keys(KINDS);

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
