/** A number as reported, as the span of values that it leaves open. */
import type { QuantityFragment } from '../api/documents.ts';

export interface Interval {
  low: number;
  /** Null for an open end. */
  high: number | null;
}

/** `about n` has no ends that a source gave, so it is drawn at n; `at most n` begins at 0, the least that can be. */
export function intervalOf({ qualifier, low, best, high }: QuantityFragment): Interval {
  if (qualifier === 'ABOUT' && best !== null) return { low: best, high: best };
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

/** `at least 78`, `about 80`, `exactly 3`, `at most 7`, `84 to 88`. */
export function quantityWords(quantity: QuantityFragment): string {
  const { qualifier, low, best, high } = quantity;
  const [n = '', from = '', to = ''] = [best ?? low ?? high, low, high].map((value) =>
    value?.toLocaleString('en'),
  );
  if (qualifier === 'BETWEEN') return `${from} to ${to}`;
  return `${QUALIFIER[qualifier]} ${n}`;
}

const QUALIFIER = { EXACTLY: 'exactly', ABOUT: 'about', AT_LEAST: 'at least', AT_MOST: 'at most' };
