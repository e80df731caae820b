/**
 * How a search compares words. The database folds what it indexes (`search_documents` in migrations/); this file folds
 * what is asked for, and finds it again in the texts. A test holds the two to each other.
 */
import { APOSTROPHES } from './names.ts';

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

/** The vowel signs of Arabic, and the stroke that lengthens a letter. */
const ARABIC_SIGNS = '\\u064b-\\u0652\\u0670\\u0640';

/** In the index, a name or a title stands between these two. Nobody is to search for them. */
const [START, END] = ['\ue000', '\ue001'];

const WORD = new RegExp(`[\\p{L}\\p{N}\\p{Co}${MARKS}${ARABIC_SIGNS}${APOSTROPHES}]+`, 'gu');
const NOT_COMPARED = new RegExp(`[${APOSTROPHES}${ARABIC_SIGNS}${START}${END}]`, 'gu');
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

/** A name or a title of just these words, as the index has it. */
export const wholeOf = (words: readonly string[]): string => [START, ...words, END].join(' ');

/** Without case, diacritics and apostrophes, `aa` as `a`: so `al-Wa'd`, `al Waad` and `al-Wad` are the same words. */
function fold(word: string): string {
  const short = word.replaceAll(NOT_COMPARED, '').replaceAll(/aa/gi, 'a');
  return [...short].map(foldLetter).join('');
}

/** Second small forms of a letter, which unicode61 folds and `toLowerCase` does not. */
const SECOND_FORMS: Readonly<Record<string, string>> = { µ: 'μ', ſ: 's', ẛ: 'ṡ', ς: 'σ' };

/** unicode61 takes diacritics from Latin letters only, and looks at one character at a time. */
function foldLetter(written: string): string {
  const letter = SECOND_FORMS[written] ?? written;
  const [base = '', ...marks] = letter.normalize('NFD');
  const plain = /[a-z]/i.test(base) && marks.length ? base : letter;
  return plain.toLowerCase().replaceAll(ANY_MARK, '');
}
