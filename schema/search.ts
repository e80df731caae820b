/**
 * How a search compares words. The database folds what it indexes (`search_documents` in migrations/); this file folds
 * what is asked for, and finds it again in the texts. A test holds the two to each other.
 */
import { APOSTROPHES, fold, UNSEEN, UNSPACED } from './fold.ts';
import { isStopWord } from './stop-words.ts';

export interface Word {
  /** As the index has it. */
  folded: string;
  /** Where it stands in the text, without apostrophes around it. */
  start: number;
  end: number;
  /** Follows the word before it without a space: characters of scripts that write none are words of the index each. */
  joined: boolean;
}

/** In the index, a name or a title stands between these two. Nobody is to search for them. */
const [START, END] = ['\ue000', '\ue001'];

const UNSEEN_RANGES = UNSEEN.replaceAll(/(.)(.)/gu, '$1-$2');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{Co}\\p{Mn}\\p{Mc}${APOSTROPHES}${UNSEEN_RANGES}]+`, 'gu');
const CORE = new RegExp(`[^${APOSTROPHES}](.*[^${APOSTROPHES}])?`, 'u');
const CHARACTER = `[${UNSPACED.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`;
const PIECES = new RegExp(
  `(?!\\p{M})${CHARACTER}(?:(?=\\p{M})${CHARACTER})*|(?:(?!${CHARACTER}).)+(?:(?=\\p{M})${CHARACTER})*|.`,
  'gsu',
);

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index: from }) => {
    let isFirst = true;
    return [...run.matchAll(PIECES)].flatMap(({ 0: piece, index }) => {
      const folded = fold(piece).replaceAll(/[\ue000\ue001]/g, '');
      const core = CORE.exec(piece);
      if (!folded || !core) return [];
      const joined = !isFirst;
      isFirst = false;
      const start = from + index + core.index;
      return [{ folded, start, end: start + core[0].length, joined }];
    });
  });
}

/** The words of what is asked for. One of a script without spaces is a phrase: its characters, with spaces between. */
export function wordsAsked(text: string): string[] {
  return asked(text).map(({ folded }) => folded);
}

type Asked = Omit<Word, 'joined'>;

function asked(text: string): Asked[] {
  const words: Asked[] = [];
  for (const { folded, start, end, joined } of wordsIn(text.normalize())) {
    const last = joined ? words.pop() : undefined;
    words.push(
      last ? { folded: `${last.folded} ${folded}`, start: last.start, end } : { folded, start, end },
    );
  }
  return words;
}

export interface Search {
  /** All words of what is asked for. */
  words: readonly string[];
  /** Those that must be found: all but stop words, or all where there are no others. */
  sought: readonly string[];
  /** Whether the last one sought may be the beginning of a word: it is the last that was typed. */
  isOpen: boolean;
}

export function searchFor(text: string): Search {
  const [words, sought] = [asked(text), soughtIn(text)];
  const folded = (list: readonly Asked[]) => list.map((word) => word.folded);
  return {
    words: folded(words),
    sought: folded(sought),
    isOpen: sought.at(-1)?.end === words.at(-1)?.end,
  };
}

/** Where the words that are sought stand in the text, composed. */
export function soughtIn(text: string): Asked[] {
  const words = asked(text);
  const composed = text.normalize();
  const hasSmall = /\p{Ll}/u.test(composed);
  // `IS` and `WHO` are names among words in small letters.
  const isName = (printed: string) => hasSmall && /^\p{Lu}{2,}$/u.test(printed);
  const others = words.filter(
    ({ folded, start, end }) => !isStopWord(folded) || isName(composed.slice(start, end)),
  );
  return others.length ? others : words;
}

/** A name or a title of just these words, as the index has it. */
export const wholeOf = (words: readonly string[]): string => [START, ...words, END].join(' ');

/** The article of Arabic names. */
const ARTICLE = /^[ae]l$/;
const WITH_ARTICLE = /^([ae]l)(\p{L}{3,})$/u;

/** How else each word may be written: with the article of Arabic names apart, or in one with it. */
export function spellingsOf(words: readonly string[]): string[][] {
  return words.map((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    const joined = ARTICLE.test(before) ? before + word : ARTICLE.test(word) ? word + after : '';
    return [
      word,
      ...(WITH_ARTICLE.test(joined) ? [joined] : []),
      ...(WITH_ARTICLE.test(word) ? [word.replace(WITH_ARTICLE, '$1 $2')] : []),
    ];
  });
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTH = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** The same, and how a word of a date stands in the index: `Dec` is December, and `8th` is 8. */
export function spellingsSought(words: readonly string[]): string[][] {
  return spellingsOf(words).map((spellings, index) => {
    const word = words[index] ?? '';
    const month = SHORT_MONTH.test(word) ? MONTHS.filter((name) => name.startsWith(word)) : [];
    const day = ORDINAL.exec(word)?.[1];
    return [...spellings, ...month, ...(day ? [`${Number(day)}`] : [])];
  });
}
