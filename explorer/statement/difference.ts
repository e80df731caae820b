/** Which words of a wording another source does not share. Letters stay as they are: pieces join to the wording. */
import { diffArrays } from 'diff';

interface Wording {
  text: string;
  language: string;
}

interface Piece {
  text: string;
  /** Whether the compared source lacks it. */
  isOwn: boolean;
}

export interface Difference {
  pieces: Piece[];
  words: number;
  ownWords: number;
}

/** `compared` are all wordings of the compared source; a word is shared where any of them has it in its place. */
export function differenceFrom(compared: Wording[], { text, language }: Wording): Difference {
  const segments = segmentsOf(text, language);
  const words = segments.filter(({ isWord }) => isWord);
  const shared = new Set(compared.flatMap((other) => sharedWords(words, segmentsOf(other.text, language))));
  const pieces: Piece[] = [];
  segments.forEach((segment, index) => {
    const isOwn = segment.isWord
      ? !shared.has(segment)
      : liesWithin(segments, index, (word) => !shared.has(word));
    const last = pieces.at(-1);
    if (last?.isOwn === isOwn) last.text += segment.text;
    else pieces.push({ text: segment.text, isOwn });
  });
  return { pieces, words: words.length, ownWords: words.length - shared.size };
}

/** Wordings of different languages have no words in common that would tell anything. */
export const areComparable = (one: Wording, other: Wording): boolean =>
  new Intl.Locale(one.language).language === new Intl.Locale(other.language).language;

interface Segment {
  text: string;
  isWord: boolean;
  /** What makes it the same word as another: neither capitals nor the shape of an apostrophe do not. */
  key: string;
}

function segmentsOf(text: string, language: string): Segment[] {
  return Array.from(
    new Intl.Segmenter(language, { granularity: 'word' }).segment(text),
    ({ segment, isWordLike = false }) => ({
      text: segment,
      isWord: isWordLike,
      key: segment.normalize('NFKC').replaceAll('’', "'").toLocaleLowerCase(language),
    }),
  );
}

/** Of `words`, in the same order in both. */
function sharedWords(words: Segment[], compared: Segment[]): Segment[] {
  const others = compared.filter(({ isWord }) => isWord);
  return diffArrays(others, words, { comparator: (one, other) => one.key === other.key })
    .filter(({ added, removed }) => !added && !removed)
    .flatMap(({ value }) => value);
}

/** Whether a space or a sign stands between two such words: a run of them is one mark. */
function liesWithin(segments: Segment[], index: number, holds: (word: Segment) => boolean): boolean {
  const before = segments.slice(0, index).findLast(({ isWord }) => isWord);
  const after = segments.slice(index + 1).find(({ isWord }) => isWord);
  return before !== undefined && after !== undefined && holds(before) && holds(after);
}
