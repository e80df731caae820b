/**
 * How a search compares words. The database folds what it indexes (`search_documents` in migrations/); this file folds
 * what is asked for, and finds it again in the texts. A test holds the two to each other.
 */
import { APOSTROPHES } from './names.ts';

/** In the order of their numbers in the index. */
export const SEARCH_TYPES = ['EVENT', 'STATEMENT', 'ACTOR', 'SOURCE', 'PLACE'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

export interface Word {
  /** As the index has it. */
  folded: string;
  /** Where it stands in the text, without apostrophes around it. */
  start: number;
  end: number;
}

/** The combining marks that belong to a word for SQLite's tokenizer unicode61; any other mark parts words. */
const MARKS =
  '\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331';

const WORD = new RegExp(`[\\p{L}\\p{N}\\p{Co}${MARKS}${APOSTROPHES}]+`, 'gu');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const ANY_MARK = new RegExp(`[${MARKS}]`, 'gu');
const CORE = new RegExp(`[^${APOSTROPHES}](.*[^${APOSTROPHES}])?`, 'u');

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    const folded = fold(run);
    const core = CORE.exec(run);
    if (!folded || !core) return [];
    const start = index + core.index;
    return [{ folded, start, end: start + core[0].length }];
  });
}

/** Without case, diacritics and apostrophes, `aa` as `a`: so `al-Wa'd`, `al Waad` and `al-Wad` are the same words. */
function fold(word: string): string {
  const short = word.replaceAll(ANY_APOSTROPHE, '').replaceAll(/aa/gi, 'a');
  return [...short].map(foldLetter).join('');
}

/** unicode61 takes diacritics from Latin letters only, and looks at one character at a time. */
function foldLetter(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const plain = /[a-z]/i.test(base) && marks.length ? base : letter;
  return plain.toLowerCase().replaceAll(ANY_MARK, '');
}
