/** A plan for people: a line for each record, and one for all that follows from them. */
import { ROWS } from '../../schema/kinds.ts';
import { limits } from '../limits.ts';
import type { Keyed, Plan, TableChanges } from './plan.ts';
import { keyOfColumn } from './row.ts';
import { isLookup } from './version.ts';

const RECORDS = Object.entries(ROWS).flatMap(([table, role]) =>
  typeof role === 'object' && 'record' in role ? [table] : [],
);

export function printPlan({ dataset, changes }: Plan): string {
  if (!changes.length) return `Nothing to change${dataset ? ' but the version on record' : ''}.`;
  const added = new Set<string>();
  const removed = new Set<string>();
  const changed = new Map<string, Set<string>>();
  const change = (record: string, parts: readonly string[]) => {
    changed.set(record, new Set([...(changed.get(record) ?? []), ...parts]));
  };
  const following: string[] = [];
  const follow = (table: string, rows: readonly Keyed[]) => {
    const count = new Set(rows.map(({ key }) => key)).size;
    if (count) following.push(`${table.replaceAll('_', ' ')} ${count}`);
  };
  for (const { table, inserts, updates, deletes } of changes.toSorted(inOrder)) {
    const role = ROWS[table.property];
    if (typeof role === 'object' && 'record' in role) {
      const { record } = role;
      for (const { key } of inserts) added.add(`${record} ${key}`);
      for (const { key } of deletes) removed.add(`${record} ${key}`);
      for (const { key, changed } of updates) {
        const written = changed.filter((property) => !isLookup(property));
        if (written.length) change(`${record} ${key}`, written.map(dossierKey));
      }
      follow(
        table.name,
        updates.filter(({ changed }) => changed.every(isLookup)),
      );
    } else if (typeof role === 'object') {
      for (const { key } of [...inserts, ...updates, ...deletes]) {
        change(`${role.of} ${key.slice(0, key.lastIndexOf('/'))}`, [role.part]);
      }
    } else if (role === 'citation') {
      // What is cited, and where, is a fact of the record that it supports.
      for (const { key } of [...inserts, ...updates, ...deletes]) change(citedBy(key), ['citations']);
    } else {
      follow(table.name, [...inserts, ...updates, ...deletes]);
    }
  }
  const isWhole = (record: string) => added.has(record) || removed.has(record);
  const lines = [
    ...[...added].map((record) => `+ ${record}`),
    ...[...changed].flatMap(([record, parts]) =>
      isWhole(record) ? [] : [`~ ${record}: ${[...parts].join(', ')}`],
    ),
    ...[...removed].map((record) => `- ${record}`),
  ];
  const rest = `rows that follow: ${following.join(', ')}`;
  if (following.length) lines.push(lines.length ? `and the ${rest}` : `only ${rest}`);
  return lines.join('\n');
}

/** That answers to what was true before are still served, after a change to the deployed database. */
export function staleAnswersOf({ changes }: Pick<Plan, 'changes'>): string | undefined {
  if (!changes.length) return undefined;
  const hours = (limits.maxEdgeAgeSeconds + limits.maxEdgeStaleSeconds) / 3_600;
  return `cached answers may be served for ${hours} hours more; to end that, run curl -X POST -H "authorization: Bearer $PURGE_TOKEN" https://YOUR-WORKER/purge (docs/operating.md, Caching)`;
}

/** `event:raid/example/p04` is the first citation of that paragraph for the event `raid`, `event:raid/example/p04/2` the next. */
function citedBy(citation: string): string {
  const [, kind, slug] = citation.match(/^(\w+):(.+)\/[^/]+\/p[^/]+(?:\/\d+)?$/) ?? [];
  return `${kind} ${slug}`;
}

/** As the records are listed above, what is no record last. */
function inOrder(a: TableChanges, b: TableChanges): number {
  const rank = ({ table }: TableChanges) => RECORDS.indexOf(table.property) + 1 || RECORDS.length + 1;
  return rank(a) - rank(b);
}

/** `occurredEarliest` is told by the dossier's key `occurred`. */
function dossierKey(property: string): string {
  return keyOfColumn(property.replace(/(Edtf|Earliest|Latest)$/, ''));
}
