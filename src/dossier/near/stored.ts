/** What the database holds of some records: the rows that are theirs, and the keys of those that these refer to. */
import type { Kind, TableName } from '../../../schema/kinds.ts';
import { patiently } from '../patiently.ts';
import { empty, type Keys, type Stored } from '../plan.ts';
import { noRows, type Rows } from '../row.ts';
import { TABLES, type Table, type Value, type Values } from '../store.ts';
import { isKind, OWNED, ownedCondition, ownerIds, tableOf } from './owners.ts';
import { Records } from './records.ts';

type Row = Record<string, Value>;
export interface Query {
  sql: string;
  params: (string | number)[];
}

export async function ask(database: D1Database, queries: readonly Query[]): Promise<Row[][]> {
  if (!queries.length) return [];
  const results = await patiently(() =>
    database.batch<Row>(queries.map(({ sql, params }) => database.prepare(sql).bind(...params))),
  );
  return results.map(({ results }) => results ?? []);
}

export type Ids = Map<Kind, Map<string, number>>;

/** Of those that are stored. */
export async function idsOfRecords(database: D1Database, records: Records): Promise<Ids> {
  const kinds = [...records.slugs].filter(([, { size }]) => size).map(([kind]) => kind);
  const found = await ask(
    database,
    kinds.map((kind) => ({
      sql: `SELECT id, slug FROM ${tableOf(kind).name} WHERE slug IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify([...records.of(kind)])],
    })),
  );
  return new Map(
    kinds.map((kind, index) => [
      kind,
      new Map((found[index] ?? []).map(({ id, slug }) => [String(slug), Number(id)])),
    ]),
  );
}

export const jsonOf = (ids: Ids): string =>
  JSON.stringify(Object.fromEntries([...ids].map(([kind, all]) => [kind, [...all.values()]])));

/** All but the old slugs, which are found by the slugs of rows. */
export async function readOwned(database: D1Database, ids: Ids): Promise<Stored> {
  const kinds = new Set([...ids].filter(([, { size }]) => size).map(([kind]) => kind));
  const tables = OWNED.filter(({ property }) =>
    ownerIds(property, 'row').some(({ kind }) => kinds.has(kind)),
  );
  const found = await ask(
    database,
    tables.map(({ property, name }) => ({
      sql: `SELECT * FROM ${name} WHERE ${ownedCondition(property, '?1')}`,
      params: [jsonOf(ids)],
    })),
  );
  const rows: Record<TableName, readonly Values[]> = noRows();
  for (const [index, table] of tables.entries())
    rows[table.property] = (found[index] ?? []).map(named(table));
  return { rows, others: await keysReferredTo(database, rows), last: await lastIds(database) };
}

export async function readFormerSlugs(
  database: D1Database,
  records: readonly (readonly [table: string, slug: string])[],
): Promise<Values[]> {
  const [rows = []] = await ask(database, [
    {
      sql: 'SELECT kind, former_slugs.slug AS slug, record FROM json_each(?) AS asked CROSS JOIN former_slugs ON kind = asked.value ->> 0 AND record = asked.value ->> 1',
      params: [JSON.stringify(records)],
    },
  ]);
  return rows;
}

const named = (table: Table) => {
  const columns = table.hasId ? [{ property: 'id', name: 'id' }, ...table.columns] : table.columns;
  return (row: Row): Values =>
    Object.fromEntries(columns.map(({ property, name }) => [property, row[name] ?? null]));
};

/** By their ids. Whatever else these rows lead to has a slug. */
async function keysReferredTo(database: D1Database, rows: Stored['rows']): Promise<Keys> {
  const asked = empty(() => new Set<number>());
  for (const { property, columns } of TABLES) {
    for (const { property: column, references } of columns) {
      if (!references) continue;
      for (const row of rows[property]) if (row[column] !== null) asked[references].add(Number(row[column]));
    }
  }
  for (const { property } of TABLES) for (const row of rows[property]) asked[property].delete(Number(row.id));
  const tables = TABLES.filter(({ property }) => asked[property].size);
  const found = await ask(
    database,
    tables.map(({ property, name }) => ({
      sql: `SELECT id, slug FROM ${name} WHERE id IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify([...asked[property]])],
    })),
  );
  const keys = empty(() => new Map<number, string>());
  for (const [index, { property }] of tables.entries()) {
    for (const { id, slug } of found[index] ?? []) keys[property].set(Number(id), String(slug));
  }
  return keys;
}

async function lastIds(database: D1Database): Promise<Stored['last']> {
  const tables = TABLES.filter(({ hasId }) => hasId);
  const columns = tables.map(({ property, name }) => `(SELECT max(id) FROM ${name}) AS ${property}`);
  const [[last = {}] = []] = await ask(database, [{ sql: `SELECT ${columns.join(', ')}`, params: [] }]);
  return Object.fromEntries(tables.map(({ property }) => [property, Number(last[property] ?? 0)]));
}

/** Adds the ids of what these rows refer to. */
export async function addKeysOf(database: D1Database, rows: Rows, stored: Stored): Promise<void> {
  const { others = empty(() => new Map<number, string>()) } = stored;
  const asked = new Records();
  for (const { property, columns } of TABLES) {
    for (const { property: column, references } of columns) {
      if (!references || !isKind(references)) continue;
      for (const row of rows[property] as Values[])
        if (row[column] !== null) asked.add(references, String(row[column]));
    }
  }
  for (const { property } of TABLES) {
    if (!isKind(property)) continue;
    for (const { slug } of stored.rows[property]) asked.of(property).delete(String(slug));
    for (const slug of others[property].values()) asked.of(property).delete(slug);
  }
  for (const [kind, ids] of await idsOfRecords(database, asked)) {
    for (const [slug, id] of ids) others[kind].set(id, slug);
  }
}
