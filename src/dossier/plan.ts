/** Which rows have to change for a database to hold what the dossiers say. Nothing here reads or writes one. */
import type { TableName } from '../../schema/kinds.ts';
import type { Entry } from '../changesets/log.ts';
import type { Published } from '../changesets/record.ts';
import type { ChangedTexts } from './kept.ts';
import type { ChangedSayings } from './near/said.ts';
import type { Statistic } from './near/statistics.ts';
import type { Rows } from './row.ts';
import type { Left } from './steps/coming.ts';
import { type State, TABLES, type Table, type Value, type Values } from './store.ts';
import { type Dataset, datasetOf } from './version.ts';

/** A row under the key that tells it from the others of its table. */
export interface Keyed {
  key: string;
  /** With integer ids, as the database has them. */
  values: Values;
  /** With references as dossiers write them. */
  named: Values;
}

export interface Update extends Keyed {
  changed: string[];
  /** What was there, as \`named\`. */
  before: Values;
  /** The same as the database has it. */
  row: Values;
}

export interface TableChanges {
  table: Table;
  inserts: Keyed[];
  updates: Update[];
  deletes: Keyed[];
}

export interface Plan {
  /** The revision of the state that it was made for. */
  revision: number;
  /** Of the data once it is applied. */
  version: string;
  /** What the data are then, where that is not on record already. */
  dataset?: Dataset;
  changes: TableChanges[];
  /** The dossiers that are kept for the next one, where some are to be written or to go. */
  texts?: ChangedTexts;
  /** By name, the dossiers of which something else waits for others now, or nothing does. */
  unfinished?: readonly (readonly [string, Left | null])[];
  /** Which dossier says something of which record, where that changes. */
  sayings?: ChangedSayings;
  /** As what it is recorded. */
  changeset?: Published;
  /** What the log is to say of it. */
  entries?: readonly Entry[];
  /** Those that change; left away where all are counted anew. */
  statistics?: readonly Statistic[];
}

/** Rows that are stored, with the keys by which dossiers name them and others that they refer to. */
export interface Stored {
  rows: Record<TableName, readonly Values[]>;
  /** By id, of rows that are not among these. */
  others?: Keys;
  /** The last ids, where not all rows are here. */
  last?: Partial<Record<TableName, number>>;
}

export type Keys = Record<TableName, Map<number, string>>;

/** All rows, in the place of all that are stored. */
export function planChanges(rows: Rows, state: State): Plan {
  const due = changesOf(rows, state);
  const dataset = datasetOf(rows);
  const isOnRecord = !due.length && dataset.version === state.version;
  const { version } = dataset;
  return { revision: state.revision, version, ...(!isOnRecord && { dataset }), changes: due };
}

/** Ids of records that are stored already stay as they are. */
export function changesOf(rows: Rows, before: Stored): TableChanges[] {
  const keys = keysOf(before);
  const ids = idsOf(rows, keys, before.last);
  const changes = TABLES.map((table): TableChanges => {
    const { property, columns, key, hasId } = table;
    const named = (row: Values) =>
      withReferences(table, row, (name, id) => keys[name].get(Number(id)) ?? null);
    const stored = new Map(
      before.rows[property].map((row) => [rowKey(key, named(row)), { id: row.id, values: named(row), row }]),
    );
    const result: TableChanges = { table, inserts: [], updates: [], deletes: [] };
    for (const wanted of rows[property] as Values[]) {
      const own = rowKey(key, wanted);
      const known = stored.get(own);
      stored.delete(own);
      const values = withReferences(table, wanted, (name, key) => ids[name].get(String(key)) ?? null);
      const id = ids[property].get(own);
      const row = { key: own, values: id === undefined ? values : { id, ...values }, named: wanted };
      if (!known) {
        result.inserts.push(row);
        continue;
      }
      const changed = columns.flatMap(({ property }) =>
        known.values[property] === wanted[property] ? [] : [property],
      );
      if (!changed.length) continue;
      if (hasId || key[0] === 'slug')
        result.updates.push({ ...row, changed, before: known.values, row: known.row });
      else {
        // Two rows of a list that change places would collide on the way if they were updated.
        result.deletes.push({ key: own, values: known.row, named: known.values });
        result.inserts.push(row);
      }
    }
    for (const [key, { row, values }] of stored) result.deletes.push({ key, values: row, named: values });
    return result;
  });
  return changes.filter(hasChanges);
}

export function hasChanges({ inserts, updates, deletes }: TableChanges): boolean {
  return inserts.length + updates.length + deletes.length > 0;
}

/** What is stored, with references as dossiers write them. */
export function namedRows(stored: Stored): Rows {
  const keys = keysOf(stored);
  const named = TABLES.map((table) => [
    table.property,
    stored.rows[table.property].map((row) =>
      withReferences(table, row, (name, id) => keys[name].get(Number(id)) ?? null),
    ),
  ]);
  return Object.fromEntries(named);
}

function keysOf({ rows, others }: Stored): Keys {
  const keys = empty((name) => new Map(others?.[name]));
  for (const table of TABLES.filter(({ hasId }) => hasId)) {
    const { property, key } = table;
    for (const row of rows[property]) {
      const named = withReferences(table, row, (name, id) => keys[name].get(Number(id)) ?? null);
      keys[property].set(Number(row.id), rowKey(key, named));
    }
  }
  return keys;
}

function idsOf(rows: Rows, keys: Keys, known: Stored['last']): Record<TableName, Map<string, number>> {
  const ids = empty(() => new Map<string, number>());
  for (const { property, key } of TABLES.filter(({ hasId }) => hasId)) {
    let last = known?.[property] ?? 0;
    for (const [id, own] of keys[property]) {
      ids[property].set(own, id);
      last = Math.max(last, id);
    }
    for (const row of rows[property] as Values[]) {
      const own = rowKey(key, row);
      if (ids[property].has(own)) continue;
      last += 1;
      ids[property].set(own, last);
    }
  }
  return ids;
}

function withReferences(
  { columns }: Table,
  row: Values,
  translate: (name: TableName, value: Value) => Value,
): Values {
  return Object.fromEntries(
    columns.map(({ property, references }) => {
      const value = row[property] ?? null;
      return [property, references && value !== null ? translate(references, value) : value];
    }),
  );
}

export function rowKey(key: readonly string[], row: Values): string {
  return key.map((property) => row[property]).join('/');
}

export function empty<Held>(make: (name: TableName) => Held): Record<TableName, Held> {
  return Object.fromEntries(TABLES.map(({ property }) => [property, make(property)])) as Record<
    TableName,
    Held
  >;
}
