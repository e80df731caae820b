/**
 * The texts of a record that are in the search index, as nested lists, those first that say best what was found. The last
 * are facts, which the index itself words: dates, channels, claims and figures.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { SEARCHED, type Searched, type SearchedText } from '../../schema/kinds.ts';
import { claims } from '../../schema/tables.ts';
import { listing } from './condition.ts';
import type { Statistics } from './statistics.ts';

/** A text that is not there is null. */
export type SearchedTexts = readonly (string | null | SearchedTexts)[];

export const flatTexts = (texts: SearchedTexts): string[] =>
  texts.flatMap((text) => (text === null ? [] : typeof text === 'string' ? [text] : flatTexts(text)));

const ALL: readonly SearchedText[] = SEARCHED.flatMap(({ search }) => [...search.texts]);

/** Of each searched kind, in the order of their numbers. */
export function textsOfEach(id: SQL): SQL<SearchedTexts>[] {
  return SEARCHED.map(({ table, search }) => {
    const facts = sql`(SELECT jsonb(facts) FROM search WHERE rowid = ${id} * 8 + ${sql.raw(String(search.number))})`;
    const texts = search.texts.map((text: SearchedText) =>
      isColumn(text)
        ? sql`${text}`
        : sql`(SELECT jsonb_group_array(${text.each} ORDER BY ${text.by}) FROM ${text.of.table} WHERE ${text.of} = ${table.id})`,
    );
    return sql`(SELECT jsonb_array(${sql.join([...texts, facts], sql`, `)}) FROM ${table} WHERE ${table.id} = ${id})`;
  });
}

/** A claim, by the ways in which the index words it: its text, its figure and the words of its source, where it has them. */
export type FoundClaim = readonly [slug: string, text: string, figure: string | null, excerpt: string | null];

/** The claims whose words are among those texts, of each searched kind: about the event, or carried by the statement. */
export function claimsOfEach(id: SQL): SQL<FoundClaim[] | null>[] {
  const { slug, text, qualifier, low, best, high, unit, excerpt } = claims;
  // As search_documents words it (schema/migrations/0039_search.sql); a test finds each claim by its figure.
  const figure = sql`iif(${qualifier} IS NOT NULL, iif(${best} IS NULL, printf('%.15g–%.15g', ${low}, ${high}), printf('%.15g', ${best})) || coalesce(' ' || ${unit}, ''), NULL)`;
  return SEARCHED.map(({ name }) => {
    const holder = HOLDERS[name];
    if (!holder) return sql`NULL`;
    return sql`(SELECT jsonb_group_array(jsonb_array(${slug}, ${text}, ${figure}, ${excerpt}) ORDER BY ${slug}) FROM ${claims} WHERE ${holder} = ${id})`;
  });
}

const HOLDERS: Partial<Record<Searched['name'], SQLiteColumn>> = {
  event: claims.eventId,
  statement: claims.statementId,
};

/** How many rows are read for the claims of one record, at most. */
export const costOfClaims = (statistics: Statistics): number =>
  listing(Math.max(...Object.values(HOLDERS).map((holder) => statistics.sharing(holder))));

/** How many rows are read for the texts of one record, at most. */
export function costOfTexts(statistics: Statistics): number {
  const lists = ALL.flatMap((text) => (isColumn(text) ? [] : [statistics.sharing(text.of)]));
  return 2 + listing(Math.max(...lists));
}

const isColumn = (text: SearchedText): text is SQLiteColumn => !('each' in text);
