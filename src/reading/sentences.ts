/** The sentences of a paragraph, where what is quoted counts as one word. */
import type { Quotation } from './quotations.ts';

export interface Sentence {
  start: number;
  end: number;
}

const SHORTENED =
  /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sr|Sra|EE|UU|a|p|m)\.|\p{Lu}\./gu;
const QUOTES = /^\s+["“«„]/u;
const END = /[.!?؟…]+["”»’')]*\s+(?=[^\p{Ll}\s])/gu;

/** Of the same length, so that places stay true. */
export function masked(text: string, quotations: readonly Quotation[]): string {
  let until = 0;
  const parts = quotations.map(({ start, end }) => {
    // A quotation that ends as a sentence does may end the sentence.
    const stop = /[.!?؟…]$/u.test(text.slice(Math.max(start, end - 1), end)) ? '.' : '_';
    const part = `${text.slice(until, start)}${'_'.repeat(Math.max(0, end - start - 1))}${stop}`;
    until = end;
    return part;
  });
  return parts.join('') + text.slice(until);
}

/** What stands in each sentence, of what is in order. */
export function inSentences<Item extends { start: number }>(
  sentences: readonly Sentence[],
  items: readonly Item[],
): Item[][] {
  let at = 0;
  return sentences.map(({ end }) => {
    const from = at;
    while (at < items.length && (items[at] as Item).start < end) at++;
    return items.slice(from, at);
  });
}

/** `text` is masked. */
export function sentencesIn(text: string): Sentence[] {
  const plain = text.replaceAll(SHORTENED, (match, offset: number) =>
    // `At 10 p.m. “We are ready,” he said`: two sentences.
    /^m/i.test(match) && QUOTES.test(text.slice(offset + match.length)) ? match : `${match.slice(0, -1)}_`,
  );
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of plain.matchAll(END)) {
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: text.length }];
}
