/**
 * Global ids after the GraphQL Global Object Identification Specification: made of slugs, so they outlive a reseeding.
 * `Event:…` is found by its slug; what has none, such as a wording, by those of what it belongs to.
 */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { fieldRead } from '../planner/field-reads.ts';
import { READ_FOR_SLUG } from '../planner/former-slugs.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { readOpaque, writeOpaque } from './opaque.ts';
import { type RowType, rowType } from './row-type.ts';

export type RecordTable = SQLiteTable & { slug: SQLiteColumn };

/** What stands in an id behind the type's name, by its place in it. */
export interface Key {
  /** What the slug is now. */
  slug: (table: SQLiteTable, place: number) => SQL;
  text: (place: number) => SQL;
  /** The last part, where the type is `plannedBy` it; else empty. */
  last: string;
}

interface Found<From> {
  from: From;
  /** FROM and what follows, of one row at most. */
  rows: SQL;
  /** How many rows are read for it. */
  cost: number;
}

export interface Identity<From> {
  /** How many parts a key has. Colons are between them; the last one may hold some itself. */
  parts: number;
  /** Whether the statement differs with the last part, so that each has its own. */
  isPlannedByLast?: boolean;
  /** Null where no such thing can be. */
  find: (field: PlannedField, key: Key) => Found<From> | null;
}

// biome-ignore lint/suspicious/noExplicitAny: each is read from something else
export const identities = new Map<string, Identity<any>>();
export const recordTypes = new Map<string, RowType<never>>();

/** A type whose records have a slug, and so a global id. */
export function record<Table extends RecordTable>(name: string, table: Table): RowType<Table> {
  identities.set(name, {
    parts: 1,
    find: ({ plan }, key) => {
      const row = plan.row(table, getTableName(table));
      const rows = sql`FROM ${row.from} WHERE ${row.columns.slug} = ${key.slug(table, 0)}`;
      return { from: row, rows, cost: 1 + READ_FOR_SLUG };
    },
  });
  const type: RowType<Table> = rowType(name, table);
  recordTypes.set(name, type as unknown as RowType<never>);
  return type;
}

/** The field `id` of such a type. */
export const globalId = (name: string) =>
  idField(name, (_field, row: Row<RecordTable>) => sql<string>`${row.columns.slug}`);

/** The field `id` of a type that has no slug: what stands in it, and how it is found by that. */
export function idOfPart<From>(
  name: string,
  { key, ...identity }: Identity<From> & { key: (field: PlannedField, from: From) => SQL<string> },
) {
  identities.set(name, identity);
  return idField(name, key);
}

function idField<From>(name: string, key: (field: PlannedField, from: From) => SQL<string>) {
  const typeName = sql.raw(`'${name}:'`);
  return {
    description: 'Global id, for `node(id:)`: opaque, and the same after a reseeding.',
    ...fieldRead((field, from: From) => sql<string>`${typeName} || ${key(field, from)}`, writeOpaque),
  };
}

/** The parts of a key as they stand in an id. */
export const keyOf = (...parts: (SQL | SQLiteColumn)[]) => sql<string>`${sql.join(parts, sql` || ':' || `)}`;

/** No type where it is no id of ours. */
export function idParts(id: string) {
  const [, type = '', key = ''] = /^(\w+):(.+)$/s.exec(readOpaque(id)) ?? [];
  const parts = key.split(':');
  const last = (identities.get(type)?.parts ?? 1) - 1;
  return { type, key, parts: [...parts.slice(0, last), parts.slice(last).join(':')] };
}

type Slugged = RecordTable & { id: SQLiteColumn };

export const idOfSlug = (table: Slugged, slug: SQL) =>
  sql`(SELECT ${table.id} FROM ${table} WHERE ${table.slug} = ${slug})`;

export const slugOfId = (table: Slugged, id: SQLiteColumn) =>
  sql`(SELECT ${table.slug} FROM ${table} WHERE ${table.id} = ${id})`;
