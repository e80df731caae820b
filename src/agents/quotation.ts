/** Whether words stand in a recorded wording letter for letter, and how they differ where they nearly do. Pure. */
import { diffWordsWithSpace } from 'diff';

export type Verdict = 'LETTER_FOR_LETTER' | 'SAME_LETTERS_OTHER_MARKS' | 'NEARLY' | 'NOT_FOUND';

export interface Comparison {
  verdict: Verdict;
  /** Where it is nearly so: what the wording has and the text has not, and what the text has instead. */
  differences: Difference[];
  /** What the wording has where the text has three dots. */
  leftOut: string[];
}

export interface Difference {
  wording: string;
  text: string;
}

const RANK: Verdict[] = ['LETTER_FOR_LETTER', 'SAME_LETTERS_OTHER_MARKS', 'NEARLY', 'NOT_FOUND'];
export const NOTHING: Comparison = { verdict: 'NOT_FOUND', differences: [], leftOut: [] };
/** Of the words of the text and of the part it is held against, so many are the same, or it is something else. */
const ENOUGH_ALIKE = 0.6;
const FEWEST_ALIKE = 3;

/** Whether all of it stands there. */
export const stands = ({ verdict }: Comparison): boolean =>
  verdict === 'LETTER_FOR_LETTER' || verdict === 'SAME_LETTERS_OTHER_MARKS';

export const better = (one: Comparison, other: Comparison): number =>
  RANK.indexOf(one.verdict) - RANK.indexOf(other.verdict) || changed(one) - changed(other);

const changed = ({ differences }: Comparison): number =>
  differences.reduce((sum, { wording, text }) => sum + wording.length + text.length, 0);

/** What a quotation is given in is no part of it, with a comma or full stop that was set behind it. */
export const withoutMarks = (text: string): string =>
  text.trim().replace(/^["“”„«»‘’'「『]+(?=\S)(.*\S)["“”„«»‘’'」』]+[.,;]?$/su, '$1');

/** "[T]he" is how a writer marks that a letter is small in the wording, or the other way round. */
const MARKED_LETTER = /\[(\p{L})\]/gu;

export const withoutMarkedLetters = (text: string): string =>
  text.replaceAll(MARKED_LETTER, (_, letter: string) => letter.toLowerCase());

export function compare(text: string, wording: string): Comparison {
  const small = withoutMarkedLetters(text);
  if (small === text) return compareAsSet(text, wording);
  const large = text.replaceAll(MARKED_LETTER, (_, letter: string) => letter.toUpperCase());
  const [best = NOTHING] = [small, large].map((each) => compareAsSet(each, wording)).sort(better);
  return best.verdict === 'LETTER_FOR_LETTER' ? { ...best, verdict: 'SAME_LETTERS_OTHER_MARKS' } : best;
}

function compareAsSet(text: string, wording: string): Comparison {
  const parts = partsOf(text, wording);
  const leftOut = standIn(parts, wording);
  if (leftOut) return { ...NOTHING, verdict: 'LETTER_FOR_LETTER', leftOut };
  const leftOutOfPlain = standIn(parts.map(plain).map(withoutEnds).filter(Boolean), plain(wording));
  if (leftOutOfPlain) return { ...NOTHING, verdict: 'SAME_LETTERS_OTHER_MARKS', leftOut: leftOutOfPlain };
  return nearly(text, wording);
}

const DOTS = String.raw`(?:…|\.(?:\s?\.){2,})\.?`;
const LEFT_OUT = new RegExp(String.raw`\s*(?:\[${DOTS}\]|\(${DOTS}\)|${DOTS})\s*`, 'u');

/** Three dots stand for words that were left out, unless the wording has them itself. */
function partsOf(text: string, wording: string): string[] {
  if (wording.includes(text)) return [text];
  return text.split(LEFT_OUT).filter(Boolean);
}

/** Each behind the one before: what stands between them, or null where they do not stand there so. */
function standIn(parts: string[], wording: string): string[] | null {
  const between: string[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    let at = wording.indexOf(part, from);
    while (at >= 0 && !isWhole(wording, at, part.length)) at = wording.indexOf(part, at + 1);
    if (at < 0) return null;
    if (index > 0) between.push(wording.slice(from, at).trim());
    from = at + part.length;
  }
  return parts.length > 0 ? between : null;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** "can" is not what was said where it was "can't", nor "negotiable" where it was "non-negotiable". */
const JOINS = /[-‐‑'’]/u;

/** No part of a word: "attack" is not what was said where it was "attacker". */
function isWhole(wording: string, at: number, length: number): boolean {
  const isLetter = (place: number) => LETTER.test(wording[place] ?? ' ');
  const joins = (place: number) =>
    JOINS.test(wording[place] ?? ' ') && isLetter(place - 1) && isLetter(place + 1);
  const cuts = (place: number) =>
    (isLetter(place - 1) && isLetter(place)) || joins(place - 1) || joins(place);
  return !cuts(at) && !cuts(at + length);
}

/** Quotation marks, apostrophes, dashes and spaces are set in many ways; nothing that is heard is another. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    // Marks of direction, soft hyphens and the like are not seen.
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/["“”„‟″«»‹›‘’‚‛′`´「」『』]/gu, "'")
    .replaceAll(/[‐‑]|(?<=[\p{L}\p{N}])[‒–](?=[\p{L}\p{N}])/gu, '-')
    .replaceAll(/\s*(?:[‒–—―]|--+)\s*|\s-\s/gu, ' — ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The comma or full stop that a quotation ends with is often the writer's, and so is a mark without its other half. */
const withoutEnds = (text: string): string => text.replace(/^'+/u, '').replace(/[',.;]+$/u, '');

function nearly(text: string, wording: string): Comparison {
  const changes = diffWordsWithSpace(plain(wording), withoutEnds(plain(text)), { ignoreCase: false });
  // What the wording has before and behind is not what was quoted.
  const inside = changes.slice(
    changes[0]?.removed ? 1 : 0,
    changes.at(-1)?.removed && changes.length > 1 ? -1 : undefined,
  );
  const words = (those: typeof changes) =>
    those.flatMap(({ value }) => value.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const alike = words(inside.filter(({ added, removed }) => !added && !removed));
  const most = Math.max(
    words(inside.filter(({ removed }) => !removed)),
    words(inside.filter(({ added }) => !added)),
  );
  if (alike < FEWEST_ALIKE || alike / most < ENOUGH_ALIKE) return NOTHING;
  const differences: Difference[] = [];
  for (const [index, { value, added, removed }] of inside.entries()) {
    if (!added && !removed) continue;
    const before = inside[index - 1];
    const last = differences.at(-1);
    if (added && before?.removed && last) last.text = value;
    else differences.push({ wording: removed ? value : '', text: added ? value : '' });
  }
  return { ...NOTHING, verdict: 'NEARLY', differences };
}
