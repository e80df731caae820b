/** Words in a printed text: where they stand, whether between quotation marks, and what comes near to them. */

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const STARTS = new RegExp(`^${WORD}`, 'u');
const ENDS = new RegExp(`${WORD}$`, 'u');
const WORDS = new RegExp(`${WORD}+`, 'gu');
const QUOTATION = /["“]([^"“”]+)["”]/g;

/** In whole words and numbers: neither "terror" of "terrorism" nor "500" of "2,500". `isSpoken`: between quotation marks. */
export function find(words: string, text: string, isSpoken = false): boolean {
  const whole = wholeWords(words);
  return isSpoken ? quotedParts(text).some((part) => whole.test(part)) : whole.test(text);
}

/** What the text has where it differs in no more than case, white space, or the kind of apostrophe, quotation mark or dash. */
export function nearMatch(words: string, text: string): string | undefined {
  const wanted = folded(words).text.trim();
  const given = folded(text);
  const start = wanted ? given.text.search(wholeWords(wanted)) : -1;
  return start < 0 ? undefined : text.slice(given.offsets[start], given.offsets[start + wanted.length]);
}

/** What stands between quotation marks in our own words. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTATION)].map(([, words = '']) => words);
}

/** A mark that opens or closes no quotation, so that what it marks would pass unseen. */
export function strayMark(text: string): string | undefined {
  return text.replaceAll(QUOTATION, '').match(/["“”„«»]/)?.[0];
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

export function wordsOf(text: string): string[] {
  return folded(text).text.replaceAll("'", '').match(WORDS) ?? [];
}

function wholeWords(words: string): RegExp {
  const before = STARTS.test(words) ? String.raw`(?<!${WORD}|\p{N}[.,])` : '';
  const after = ENDS.test(words) ? String.raw`(?!${WORD}|(?<=\p{N})[.,]\p{N})` : '';
  return new RegExp(before + words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&') + after, 'u');
}

/**
 * A curly mark opens until the next closing one, so that a source may open twice and close once, or let a
 * quotation run on into its next paragraph; a straight mark opens and closes in turn.
 */
function quotedParts(text: string): string[] {
  return [...text.matchAll(/“([^”]*)|"([^"]*)"?/g)].map(([, curly, straight]) => curly ?? straight ?? '');
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
