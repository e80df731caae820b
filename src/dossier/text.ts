/** Words in a printed text: where they stand, whether between quotation marks, and what comes near to them. */
import { quotedParts, UNSPACED } from '../reading/quotation-marks.ts';

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const WORDS = new RegExp(`${WORD}+`, 'gu');
const SPACED = `(?!${UNSPACED})${WORD}`;
const CHINESE_DIGIT = '[〇零一二三四五六七八九十百千万萬亿億兆两兩]';
const QUOTATION = /["“]([^"“”]+)["”]/g;

/** A place inside of a word, a number or a character. A script without spaces has no other words than its characters. */
const INSIDE = new RegExp(
  [
    `(?<=${SPACED})(?=${SPACED})`,
    String.raw`(?<=\p{N})(?=[.,٫٬]\p{N})|(?<=\p{N}[.,٫٬])(?=\p{N})`,
    `(?<=${CHINESE_DIGIT})(?=${CHINESE_DIGIT})`,
    // Two vowels of Thai and Lao that are letters for Unicode, and never begin anything.
    String.raw`(?=[\p{M}\u0E33\u0EB3])`,
  ].join('|'),
  'uy',
);

/** What is compared: neither how a letter is composed nor a character that is not seen makes a difference. */
export const comparable = (text: string): string =>
  text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');

/**
 * In whole words and numbers: neither "terror" of "terrorism" nor "500" of "2,500". `quotedIn`: only between the
 * quotation marks of this language.
 */
export function find(words: string, text: string, quotedIn?: string): boolean {
  const wanted = comparable(words);
  const parts = quotedIn === undefined ? [comparable(text)] : quotedParts(comparable(text), quotedIn);
  return parts.some((part) => placeOf(wanted, part) >= 0);
}

/** Also as a part of longer words. */
export const includes = (text: string, words: string): boolean =>
  comparable(text).includes(comparable(words));

/** What the text has where it differs in no more than case, white space, or the kind of apostrophe, quotation mark or dash. */
export function nearMatch(words: string, printed: string): string | undefined {
  const wanted = folded(words).text.trim();
  const text = comparable(printed);
  const given = folded(text);
  const start = placeOf(wanted, given.text);
  return start < 0 ? undefined : text.slice(given.offsets[start], given.offsets[start + wanted.length]);
}

/** What stands between quotation marks in our own words. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([, words = '']) => words);
}

/** A mark that opens or closes no quotation, so that what it marks would pass unseen. */
export function strayMark(text: string): string | undefined {
  return text.replaceAll(QUOTATION, '').match(/["“”„«»‹›「」『』〝〟]/)?.[0];
}

/** The first `length` words in a row that our words, outside of quotations, have in common with a text. */
export function copiedWords(ours: string, theirs: string, length: number): string | undefined {
  const text = ` ${wordsOf(theirs).join(' ')} `;
  for (const part of ours.split(QUOTATION).filter((_, index) => index % 2 === 0)) {
    const words = wordsOf(part);
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      if (text.includes(` ${run} `)) return run;
    }
  }
  return undefined;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');

export function wordsOf(text: string): string[] {
  const runs = folded(comparable(text)).text.replaceAll("'", '').match(WORDS) ?? [];
  return runs.flatMap((run) =>
    HAS_UNSPACED.test(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : run,
  );
}

/** -1 where they stand nowhere as whole words. */
function placeOf(words: string, text: string): number {
  if (!words) return -1;
  let start = text.indexOf(words);
  while (start >= 0 && (isInside(text, start) || isInside(text, start + words.length))) {
    start = text.indexOf(words, start + 1);
  }
  return start;
}

function isInside(text: string, at: number): boolean {
  INSIDE.lastIndex = at;
  return at > 0 && at < text.length && INSIDE.test(text);
}

const ALIKE: readonly [RegExp, string][] = [
  [/[‘’ʼʻʾʿ`´′]/, "'"],
  [/[“”„«»″]/, '"'],
  [/[‐‑‒–—―]/, '-'],
];

/** With the offset in the text of each character that is left, and of the text's end. */
function folded(text: string): { text: string; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const isSpace = /\s/.test(character);
    if (isSpace && characters.at(-1) === ' ') continue;
    const [, alike = character] = ALIKE.find(([kind]) => kind.test(character)) ?? [];
    const lower = alike.toLowerCase();
    characters.push(isSpace ? ' ' : lower.length === 1 ? lower : alike);
    offsets.push(offset);
  }
  return { text: characters.join(''), offsets: [...offsets, text.length] };
}
