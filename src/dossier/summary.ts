/** A plan for people: a line for each record, and one for all that follows from them. */
import { ROWS } from '../../schema/kinds.ts';
import { limits } from '../limits.ts';
import type { Keyed, Plan, TableChanges, Update } from './plan.ts';
import { keyOfColumn } from './row.ts';
import { partsOfCitation } from './rows-of-citations.ts';
import type { Table, Value, Values } from './store.ts';
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
      for (const update of updates) {
        const written = changesOf(table, update);
        if (written.length) change(`${record} ${update.key}`, written);
      }
      follow(
        table.name,
        updates.filter(({ changed }) => changed.every(isLookup)),
      );
    } else if (typeof role === 'object') {
      const ownerOf = (key: string) => `${role.of} ${key.slice(0, key.lastIndexOf('/'))}`;
      for (const { owner, said } of partsOf({ table, inserts, updates, deletes }, ownerOf)) {
        change(owner, [`${role.part} ${said}`]);
      }
    } else if (role === 'citation') {
      // What is cited, and where, is a fact of the record that it supports.
      for (const { owner, said } of partsOf({ table, inserts, updates, deletes }, citedBy)) {
        change(owner, [`citations ${said}`]);
      }
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
  const { owner, record } = partsOfCitation(citation);
  return `${owner} ${record}`;
}

/** As the records are listed above, what is no record last. */
function inOrder(a: TableChanges, b: TableChanges): number {
  const rank = ({ table }: TableChanges) => RECORDS.indexOf(table.property) + 1 || RECORDS.length + 1;
  return rank(a) - rank(b);
}

/** Each key of a dossier that says something else, with what it said: `title "A raid" → "The raid"`. */
function changesOf(table: Table, { changed, before, named }: Update): string[] {
  const properties = changed.filter((property) => !isLookup(property));
  return [...new Set(properties.map(dossierKey))].map((key) => {
    const all = properties.filter((property) => dossierKey(property) === key);
    const property = all.find((each) => each.endsWith('Edtf')) ?? all[0];
    if (property === undefined || all.some((each) => each.endsWith('Note') !== property.endsWith('Note')))
      return key;
    const [from, to] = [before, named].map((values) => written(table, property, values));
    return `${key} ${from} → ${to}`;
  });
}

/** What came, and what went, of the parts of a record. */
function partsOf(
  { table, inserts, updates, deletes }: TableChanges,
  ownerOf: (key: string) => string,
): { owner: string; said: string }[] {
  const wordsOf = ({ key, named }: { key: string; named: Values }) =>
    table.columns
      .filter(({ property }) => property !== 'slug' && !SILENT.includes(property) && !isLookup(property))
      .flatMap(({ property, references }) => {
        const value = named[property] ?? null;
        if (value === null || (references && ownerOf(key).endsWith(` ${value}`))) return [];
        return [references || property === 'locator' ? String(value) : shown(value)];
      })
      .join(' ');
  const [came, went] = [inserts, deletes].map((rows) => new Set(rows.map(wordsOf)));
  const line = (row: Keyed, sign: string, others: ReadonlySet<string> | undefined) =>
    // What only changed its place is on both sides.
    others?.has(wordsOf(row)) ? [] : [{ owner: ownerOf(row.key), said: `${sign} ${wordsOf(row)}` }];
  return [
    ...deletes.flatMap((row) => line(row, '-', came)),
    ...inserts.flatMap((row) => line(row, '+', went)),
    ...updates.map((row) => ({
      owner: ownerOf(row.key),
      said: `${wordsOf({ ...row, named: row.before })} → ${wordsOf(row)}`,
    })),
  ];
}

/** Where a part stands in its list, and what it is read by. */
const SILENT = ['position', 'directness', 'language'];

function written(table: Table, property: string, values: Values): string {
  const isBoolean = table.columns.find((column) => column.property === property)?.isBoolean;
  return isBoolean ? (values[property] ? 'yes' : 'no') : shown(values[property]);
}

function shown(value: Value | undefined): string {
  if (value === null || value === undefined) return 'none';
  return typeof value === 'number' ? String(value) : `"${cut(value)}"`;
}

const MAX_SHOWN = 80;
const cut = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** `occurredEarliest` is told by the dossier's key `occurred`. */
function dossierKey(property: string): string {
  return keyOfColumn(property.replace(/(Edtf|Earliest|Latest)$/, ''));
}
