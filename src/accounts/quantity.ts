/** A number as reported, and the values that it allows. Nothing counts less than nothing. */
import type { QUANTITY_QUALIFIERS } from '../../schema/vocabulary.ts';

export interface Quantity {
  qualifier: (typeof QUANTITY_QUALIFIERS)[number];
  low: number | null;
  best: number | null;
  high: number | null;
  unit: string | null;
}

export interface Interval {
  low: number;
  /** Infinity for an open end. */
  high: number;
}

/** `about n` is n ± 10 %. */
export function intervalOf({ qualifier, low, best, high }: Quantity): Interval {
  // Multiplied first: 80 × 1.1 is no 88 in binary fractions, 80 × 11 / 10 is.
  if (qualifier === 'ABOUT' && best !== null) return { low: (best * 9) / 10, high: (best * 11) / 10 };
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** The number itself; of a span, which has both ends, the middle. */
export function pointOf({ low, best, high }: Quantity): number {
  return best ?? (Number(low) + Number(high)) / 2;
}

/** How wide the interval is beside its middle: 0 for a number that is exact, Infinity for an open end. */
export function widthOf(quantity: Quantity): number {
  const { low, high } = intervalOf(quantity);
  if (low === high) return 0;
  if (high === Number.POSITIVE_INFINITY) return high;
  // Worked out, it would differ in the last digit from one `about` to the next.
  return quantity.qualifier === 'ABOUT' ? 0.2 : (high - low) / ((high + low) / 2);
}
