/** A record is found by the slug that it has, and by each that it once had. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { recordChanges } from '../../schema/changesets.ts';
import { formerSlugs } from '../../schema/tables.ts';

/** How many rows are read for it. */
export const READ_FOR_SLUG = 1;
/** And in the log. */
export const READ_FOR_LOGGED_SLUG = READ_FOR_SLUG + 2;

/** What `slug` is now: itself, unless a record of the table was called so. */
export function slugNow(table: SQLiteTable, slug: SQL): SQL {
  return sql`coalesce(${slugOfRecord(kindOf(table), slug)}, ${slug})`;
}

const kindOf = (table: SQLiteTable): SQL => sql.raw(`'${getTableName(table)}'`);

function slugOfRecord(kind: SQL, slug: SQL): SQL {
  const { record, kind: of, slug: former } = formerSlugs;
  return sql`(SELECT ${record} FROM ${formerSlugs} WHERE ${of} = ${kind} AND ${former} = ${slug})`;
}

/**
 * What the log calls a record: a former slug leads to it as well when the record is gone and its former slugs with it,
 * unless another record has been called so since.
 */
export function loggedSlug(kind: SQL, slug: SQL): SQL {
  const { kind: of, former, slugNow: now, id } = recordChanges;
  const own = sql`SELECT 1 FROM ${recordChanges} own WHERE own.kind = ${kind} AND own.slug_now = ${slug}`;
  const renamed = sql`(SELECT ${now} FROM ${recordChanges} WHERE ${of} = ${kind} AND ${former} = ${slug} AND NOT EXISTS (${own}) ORDER BY ${id} DESC LIMIT 1)`;
  return sql`coalesce(${slugOfRecord(kind, slug)}, ${renamed}, ${slug})`;
}

/**
 * The same of one slug that is given, which travels as one parameter. What stands in FROM adds nothing to the depth of
 * the expression around it, of which SQLite allows a hundred.
 */
export const givenSlug = (table: SQLiteTable, slug: unknown): SQL =>
  given(slug, (slug) => slugNow(table, slug));

const given = (slug: unknown, now: (slug: SQL) => SQL): SQL =>
  sql`(SELECT now FROM (SELECT ${now(sql`given.slug`)} AS now FROM (SELECT ${slug} AS slug) given))`;

/** `column` is one of the slugs, which travel as one parameter. */
export const isSlugOf = (table: SQLiteTable, column: SQL, slugs: readonly unknown[]): SQL =>
  isOneNow(column, slugs, (slug) => slugNow(table, slug));

/** The same of a column of the log. */
export const isLoggedSlugOf = (table: SQLiteTable, column: SQL, slugs: readonly unknown[]): SQL =>
  isOneNow(column, slugs, (slug) => loggedSlug(kindOf(table), slug));

function isOneNow(column: SQL, slugs: readonly unknown[], now: (slug: SQL) => SQL): SQL {
  if (slugs.length === 1) return sql`${column} = ${given(slugs[0], now)}`;
  return sql`${column} IN (SELECT now FROM (SELECT ${now(sql`value`)} AS now FROM json_each(${JSON.stringify(slugs)})))`;
}
