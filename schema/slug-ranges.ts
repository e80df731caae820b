/**
 * References that need no index: the slug of such a row begins with that of the row that it leads to, so that the index of
 * slugs has all that lead to one record side by side.
 */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { citations, claims, participations } from './tables.ts';

export interface SlugRange {
  /** What stands before the slug that it begins with. */
  word: string;
  /** Of how many parts that slug is. */
  parts: number;
  /** Whether one may have a part more, so that its rows lie among those of another. */
  isMixed: boolean;
}

const range = (word: string, parts = 1, isMixed = false): SlugRange => ({ word, parts, isMixed });

/** The last part of a participation or a link says who asserts it, that of an affiliation the role: each may be missing. */
export const SLUG_RANGES: ReadonlyMap<SQLiteColumn, SlugRange> = new Map([
  [participations.eventId as SQLiteColumn, range('')],
  [claims.eventId, range('')],
  [citations.eventId, range('event:')],
  [citations.participationId, range('participation:', 3, true)],
  [citations.linkId, range('link:', 3, true)],
  [citations.actorId, range('actor:')],
  [citations.affiliationId, range('affiliation:', 3, true)],
  [citations.statementId, range('statement:')],
  [citations.utteranceId, range('utterance:')],
  [citations.responseId, range('response:', 2)],
]);

/** The ends of the range, both outside: `0` comes after `/`. */
export const rangeEnds = (word: string, slug: string): [from: string, to: string] => [
  `${word}${slug}/`,
  `${word}${slug}0`,
];

/** In SQL, whether a slug begins with another. */
export const slugBelow = (slug: string, above: string, word: string): string =>
  `${slug} > '${word}' || ${above} || '/' AND ${slug} < '${word}' || ${above} || '0'`;
