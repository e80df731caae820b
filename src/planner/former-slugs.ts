/** A record is found by the slug that it has, and by each that it once had. */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { formerSlugs } from '../../schema/tables.ts';

/** How many rows are read for it. */
export const READ_FOR_SLUG = 1;

/** What `slug` is now: itself, unless a record of the table was called so. */
export function slugNow(table: SQLiteTable, slug: SQL): SQL {
  const kind = sql.raw(`'${getTableName(table)}'`);
  const { record, kind: of, slug: former } = formerSlugs;
  return sql`coalesce((SELECT ${record} FROM ${formerSlugs} WHERE ${of} = ${kind} AND ${former} = ${slug}), ${slug})`;
}

/**
 * The same of one slug that is given, which travels as one parameter. What stands in FROM adds nothing to the depth of
 * the expression around it, of which SQLite allows a hundred.
 */
export function givenSlug(table: SQLiteTable, slug: unknown): SQL {
  return sql`(SELECT now FROM (SELECT ${slugNow(table, sql`given.slug`)} AS now FROM (SELECT ${slug} AS slug) given))`;
}

/** `column` is one of the slugs, which travel as one parameter. */
export function isSlugOf(table: SQLiteTable, column: SQL, slugs: readonly unknown[]): SQL {
  if (slugs.length === 1) return sql`${column} = ${givenSlug(table, slugs[0])}`;
  return sql`${column} IN (SELECT now FROM (SELECT ${slugNow(table, sql`value`)} AS now FROM json_each(${JSON.stringify(slugs)})))`;
}
