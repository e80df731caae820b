/** A number as reported, as the span of values that it leaves open. */
import type { QuantityFragment } from '../api/documents.ts';

export interface Interval {
  low: number;
  /** Null for an open end. */
  high: number | null;
}

/** As the API compares numbers (`Agreement`): `about n` is n ± 10 %, `at least n` has no upper end, `at most n` begins at 0. */
export function intervalOf({ qualifier, low, best, high }: QuantityFragment): Interval {
  // Multiplied first: 80 × 1.1 is no 88 in binary fractions, 80 × 11 / 10 is.
  if (qualifier === 'ABOUT' && best !== null) return { low: (best * 9) / 10, high: (best * 11) / 10 };
  return { low: low ?? 0, high };
}

/** An axis that shows all of them, from 0 where that is near, with room for the open end of one that has none. */
export function domainOf(intervals: Interval[]): [number, number] {
  const ends = intervals.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  const from = intervals.length === 1 || least <= greatest / 2 ? 0 : least;
  const span = greatest - from || 1;
  const isOpen = intervals.some(({ high }) => high === null);
  return [from && Math.max(0, from - span / 4), greatest + (isOpen ? span / 2 : span / 8)];
}

/** `at least 78`, `about 80 (72 to 88)`, `exactly 3`, `at most 7`, `84 to 88`. */
export function quantityWords(quantity: QuantityFragment): string {
  const { qualifier, low, best, high } = quantity;
  const [n = '', from = '', to = ''] = [best ?? low ?? high, low, high].map((value) =>
    value?.toLocaleString('en'),
  );
  if (qualifier === 'BETWEEN') return `${from} to ${to}`;
  if (qualifier !== 'ABOUT') return `${QUALIFIER[qualifier]} ${n}`;
  const span = intervalOf(quantity);
  return `about ${n} (${span.low.toLocaleString('en')} to ${span.high?.toLocaleString('en')})`;
}

const QUALIFIER = { EXACTLY: 'exactly', AT_LEAST: 'at least', AT_MOST: 'at most' };
