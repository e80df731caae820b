/**
 * What was perhaps meant where nothing is found: for each word that the index does not have, the most frequent of those
 * that differ from it in one letter, which is too many, missing, another, or swapped with the next.
 *
 * All spellings that are so close are looked up, so it costs the same however many words the index has.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Search } from '../../schema/search.ts';
import { limits } from '../limits.ts';
import { byKind, matching } from './hits.ts';
import { jsonArray } from './json.ts';
import { costOfTexts, type SearchedTexts, textsOfEach } from './search-texts.ts';
import type { Statistics } from './statistics.ts';

/** As folded: of a word in other letters there is no suggestion. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ',
  'абвгдежзиклмнопрстуфхцчшщъыьэюяєіґ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
];
const FEWEST_LETTERS = 4;

/** The place of a word among those sought, the word meant, and the texts of a record that has it. */
export type Correction = [place: number, term: string, texts: SearchedTexts];

/** Null where something is found, or where no words that are close would find anything. */
export function correctionsOf(search: Search): SQL<Correction[] | null> {
  const { sought, isOpen } = search;
  if (!sought.length || sought.length > limits.maxCorrectedWords) return sql`NULL`;
  const asked = sought.map((word, place) => [word, isOpen && place === sought.length - 1, alphabetOf(word)]);
  const words = sql`SELECT key AS place, value ->> 0 AS word, value ->> 1 AS open, value ->> 2 AS letters FROM json_each(${JSON.stringify(asked)})`;
  // Characters of a script without spaces are a phrase, which the words of the index do not have.
  const known = sql`instr(word, ' ') OR EXISTS (SELECT 1 FROM search_words WHERE term >= word AND term <= iif(open, word || char(1114111), word))`;
  const nearest = sql`SELECT term FROM search_words WHERE term IN (${CLOSE}) ORDER BY doc DESC, term LIMIT 1`;
  const picked = sql`SELECT place, word, open, CASE WHEN ${known} THEN word ELSE (${nearest}) END AS term FROM (${words})`;
  const expression = sql`SELECT group_concat('"' || term || '"' || iif(open AND term = word, ' *', ''), ' AND ') FROM picked`;
  const isOfUse = sql`(SELECT count(*) = count(term) FROM picked) AND EXISTS (SELECT 1 FROM search WHERE search MATCH (${expression}))`;
  const texts = byKind(sql`document & 7`, textsOfEach(sql`(document >> 3)`));
  const textsWith = sql`SELECT ${texts} FROM (SELECT rowid AS document FROM search WHERE search MATCH '"' || term || '"' LIMIT 1)`;
  const corrections = jsonArray(
    sql<Correction>`jsonb_array(place, term, (${textsWith}))`,
    sql`FROM picked WHERE term <> word`,
  );
  const isFound = sql`EXISTS (SELECT 1 FROM search WHERE search MATCH ${matching(search)})`;
  return sql`CASE WHEN NOT ${isFound} THEN (WITH picked AS MATERIALIZED (${picked}) SELECT CASE WHEN ${isOfUse} THEN ${corrections} END) END`;
}

/** Every spelling that differs from `word` in one letter of its alphabet. */
const CLOSE = sql.raw(`
  WITH RECURSIVE place(i) AS (SELECT 0 WHERE letters IS NOT NULL UNION ALL SELECT i + 1 FROM place WHERE i < length(word)),
  letter(l) AS (SELECT value FROM json_each(letters))
  SELECT substr(word, 1, i) || substr(word, i + 2) FROM place
  UNION SELECT substr(word, 1, i) || substr(word, i + 2, 1) || substr(word, i + 1, 1) || substr(word, i + 3) FROM place
  UNION SELECT substr(word, 1, i) || l || substr(word, i + 2) FROM place, letter
  UNION SELECT substr(word, 1, i) || l || substr(word, i + 1) FROM place, letter`);

function alphabetOf(word: string): readonly string[] | null {
  if (word.length < FEWEST_LETTERS || word.length > limits.maxCorrectedLetters) return null;
  const alphabet = ALPHABETS.find((letters) => [...word].every((letter) => letters.includes(letter)));
  return alphabet ? [...alphabet] : null;
}

/** How many rows are read for corrections, at most. */
export function costOfCorrections({ sought }: Search, statistics: Statistics): number {
  if (sought.length > limits.maxCorrectedWords) return 0;
  const close = sought.map((word) => {
    const letters = alphabetOf(word)?.length ?? 0;
    return (word.length + 1) * (2 + 2 * letters);
  });
  // A spelling is made of a place and a letter, listed and looked up; if the index has it, it is read and sorted.
  const spellings = close.reduce((sum, count) => sum + 6 * count, 0);
  return 4 + sought.length * (8 + costOfTexts(statistics)) + spellings;
}
