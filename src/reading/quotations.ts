/** What stands between quotation marks in the paragraphs of an article. */

import type { Paragraph } from './document.ts';
import type { Mention } from './names.ts';
import { quotedSpans } from './quotation-marks.ts';

export interface Quotation {
  paragraph: number;
  text: string;
  start: number;
  end: number;
}

/** A mark that opens a second time before anything closed: sources open twice and close once. */
const OPENS_AGAIN = /[.!?,;:]\s+[“«„"]\s*(?=\p{L})/gu;
const WORDY = /[\p{L}\p{N}]/u;
const LAST_COMMA = /\s*[,،;]\s*$/u;

export function quotationsIn({ number, text }: Paragraph, language: string): Quotation[] {
  const spans = quotedSpans(text, language).sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  let until = -1;
  const outer = spans.filter(({ end }) => {
    const isOuter = end > until;
    until = Math.max(until, end);
    return isOuter;
  });
  return outer
    .flatMap(({ start, end }) =>
      parted(text, start, end).flatMap(([from, to]) => {
        const words = text.slice(from, to);
        const trimmed = words.replace(LAST_COMMA, '').trim();
        if (!WORDY.test(trimmed)) return [];
        const at = from + words.indexOf(trimmed);
        return [{ paragraph: number, text: trimmed, start: at, end: at + trimmed.length }];
      }),
    )
    .sort((one, other) => one.start - other.start);
}

function parted(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(OPENS_AGAIN)) {
    parts.push([from, start + index + 1]);
    from = start + index + mark.length;
  }
  return [...parts, [from, end]];
}

/** A name between quotation marks is no quotation. */
export function outsideNames(quotations: readonly Quotation[], mentions: readonly Mention[]): Quotation[] {
  return quotations.filter(
    ({ paragraph, start, end }) =>
      !mentions.some((name) => name.paragraph === paragraph && name.start <= start && end <= name.end),
  );
}
