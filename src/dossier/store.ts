/** The tables as a dossier fills them: what tells two rows apart, and which columns lead to other rows. */
import { getTableColumns } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { TableName } from '../../schema/kinds.ts';
import { type Kept, keptFrom, SELECT_KEPT } from './kept.ts';
import { type Saying, SELECT_SAYINGS } from './near/said.ts';
import { patiently } from './patiently.ts';
import { FILLED, noRows } from './row.ts';
import { NO_ROWS } from './version.ts';

export type Value = string | number | null;
export type Values = Readonly<Record<string, Value>>;

/** What the database holds. */
export interface State {
  /** Counts the changes; one is made to the state that was read, or not at all. */
  revision: number;
  /** What the rows were as a whole when it was last changed. */
  version: string;
  rows: Record<TableName, readonly Values[]>;
  /** Where the rows come from; none where an older version, which kept no texts, has filled it. */
  dossiers: readonly Kept[];
  /** Which of them says something of which record. */
  sayings: readonly Saying[];
}

export interface Column {
  property: string;
  name: string;
  /** The table whose rows it leads to. */
  references?: TableName;
  /** Stored as 1 or 0. */
  isBoolean: boolean;
}

export interface Table {
  property: TableName;
  name: string;
  columns: readonly Column[];
  /** The properties that tell its rows apart: a slug, or what stands for one. */
  key: readonly string[];
  /** Without one, a row is known by its slug, or is no more than its key and a place in a list. */
  hasId: boolean;
}

const tables = Object.entries(FILLED) as [TableName, SQLiteTable][];

/** A table comes after those whose rows are part of its key, and else by its name: a module's exports have no order of their own. */
export const TABLES: readonly Table[] = tables
  .map(([property, table]) => tableOf(property, table))
  .sort((a, b) => (a.property < b.property ? -1 : 1))
  .sort((a, b) => Number(b.key[0] === 'slug') - Number(a.key[0] === 'slug'));

export const EMPTY: State = {
  revision: 0,
  version: NO_ROWS,
  rows: noRows(),
  dossiers: [],
  sayings: [],
};

export async function readState(database: D1Database): Promise<State> {
  const results = await patiently(() =>
    database.batch<Record<string, Value>>([
      database.prepare('SELECT id AS revision, version FROM revisions ORDER BY id DESC LIMIT 1'),
      database.prepare(SELECT_KEPT),
      database.prepare(SELECT_SAYINGS),
      ...TABLES.map(({ name }) => database.prepare(`SELECT * FROM ${name}`)),
    ]),
  );
  const [[latest] = [], kept = [], said = [], ...ofTables] = results.map(({ results }) => results);
  const rows = TABLES.map(({ property, columns, hasId }, index) => {
    const named = hasId ? [{ property: 'id', name: 'id' }, ...columns] : columns;
    const stored = ofTables[index] as Record<string, Value>[];
    return [
      property,
      stored.map((row) =>
        Object.fromEntries(named.map(({ property, name }) => [property, row[name] ?? null])),
      ),
    ];
  });
  return {
    revision: Number(latest?.revision),
    version: String(latest?.version),
    rows: Object.fromEntries(rows),
    dossiers: keptFrom(kept),
    sayings: said.map(({ kind, slug, name }) => [String(kind), String(slug), String(name)]),
  };
}

function tableOf(property: TableName, table: SQLiteTable): Table {
  const { name, foreignKeys, primaryKeys, indexes } = getTableConfig(table);
  const { id, ...columns } = getTableColumns(table);
  const references = new Map(
    foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference();
      const target = tables.find(([, other]) => other === foreignTable);
      return [columns[0], target?.[0] as TableName];
    }),
  );
  const unique = primaryKeys[0]?.columns ?? indexes.find(({ config }) => config.unique)?.config.columns ?? [];
  const key = Object.entries(columns).filter(([, column]) => (unique as unknown[]).includes(column));
  return {
    property,
    name,
    columns: Object.entries(columns).map(([property, column]) => ({
      property,
      name: column.keyAsName ? toSnakeCase(column.name) : column.name,
      references: references.get(column),
      isBoolean: column.dataType === 'boolean',
    })),
    key: id && 'slug' in columns ? ['slug'] : key.map(([property]) => property),
    hasId: id !== undefined,
  };
}
