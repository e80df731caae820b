/** Which record an unknown slug means: by the names that records have, by acronyms, by letters that differ. */
import { distance } from 'fastest-levenshtein';
import { wordsAsked } from '../../schema/search.ts';
import { isStopWord } from '../../schema/stop-words.ts';
import type { Labelled } from './labels.ts';
import { meantBy, NEAR_ENOUGH } from './problem.ts';

/** Another letter in a shorter word makes another word. */
const TYPO_MIN_LETTERS = 5;
const SHORTENED_MIN_LETTERS = 3;

/** One, two between which nothing decides, or nobody. `records` are those of its kind. */
export function slugsMeant(slug: string, records: readonly Labelled[]): string[] {
  const slugs = records.map((record) => record.slug);
  const nearest = meantBy(slug, slugs) ?? [];
  // A slip of the fingers comes before what it might mean.
  if (slugs.some((other) => distance(slug, other) <= NEAR_ENOUGH)) return [nearest].flat();
  const likely = likest(slug.split('-'), records);
  return likely.length && likely.length <= 2 ? likely : [nearest].flat();
}

/** Those that have each of the words, by a spelling of which the words are the most. */
export function likest(wanted: readonly string[], records: readonly Labelled[]): string[] {
  let best = 0;
  let found: string[] = [];
  for (const { slug, label, names } of records) {
    const spellings = [slug.replaceAll('-', ' '), label, ...names].map(wordsAsked);
    const all = [...new Set(spellings.flat())];
    const share = Math.max(...spellings.map((words) => shareOf(wanted, words, all, spellings)));
    if (!share || share < best) continue;
    found = share > best ? [slug] : [...found, slug];
    best = share;
  }
  return found;
}

/** How much of the spelling it is; nothing where it has a word that no spelling of the record has. */
function shareOf(
  wanted: readonly string[],
  spelling: readonly string[],
  all: readonly string[],
  spellings: readonly (readonly string[])[],
): number {
  let covered = 0;
  for (const word of wanted) {
    const here = lengthOf(word, spelling);
    const isElsewhere = here || all.some((other) => isLike(word, other));
    if (!isElsewhere && !spellings.some((words) => lengthOf(word, words))) return 0;
    covered += here;
  }
  return covered ? covered / Math.max(spelling.length, covered) : 0;
}

/** How many of these words it may be: one, or those that it shortens. */
function lengthOf(word: string, words: readonly string[]): number {
  if (words.some((other) => isLike(word, other))) return 1;
  for (let at = 0; at < words.length; at++) {
    const length = acronymLength(word, words, at);
    if (length > 1) return length;
  }
  return 0;
}

function isLike(word: string, other: string): boolean {
  if (word === other) return true;
  const isShortened = word.length >= SHORTENED_MIN_LETTERS && other.startsWith(word);
  return isShortened || (word.length >= TYPO_MIN_LETTERS && distance(word, other) <= 1);
}

/** `us` is United States, `dod` Department of Defense, and `centcom` Central Command. */
function acronymLength(word: string, words: readonly string[], at: number): number {
  const next = words[at];
  if (next === undefined) return 0;
  for (let letters = Math.min(word.length, next.length); letters > 0; letters--) {
    if (!next.startsWith(word.slice(0, letters))) continue;
    if (letters === word.length) return 1;
    const rest = acronymLength(word.slice(letters), words, at + 1);
    if (rest) return 1 + rest;
  }
  const skipped = isStopWord(next) ? acronymLength(word, words, at + 1) : 0;
  return skipped ? 1 + skipped : 0;
}
