import type { Quantity } from './quantity.ts';

/**
 * What numbers of one count leave open, in numbers that a claim gives. `about n` has no edges: its tolerance decides
 * what n is compatible with, and no source gave the numbers at its ends. Where they contradict each other, the range
 * reaches from the least to the greatest of them. Null where no claim gives an edge.
 */
export function rangeOf(quantities: readonly Quantity[], isDisputed: boolean): Quantity | null {
  const [first] = quantities;
  if (!first) return null;
  if (quantities.every(isAbout) && new Set(quantities.map(({ best }) => best)).size === 1) return first;
  return isDisputed ? hullOf(quantities, first.unit) : commonTo(quantities, first.unit);
}

function commonTo(quantities: readonly Quantity[], unit: string | null): Quantity | null {
  return between(
    greatest(quantities.flatMap(({ low }) => low ?? [])),
    least(quantities.flatMap(({ high }) => high ?? [])),
    unit,
  );
}

/** Open on the side on which a claim is open. */
function hullOf(quantities: readonly Quantity[], unit: string | null): Quantity | null {
  const lows = quantities.flatMap((quantity) => (isAbout(quantity) ? quantity.best : quantity.low) ?? []);
  const highs = quantities.flatMap((quantity) => (isAbout(quantity) ? quantity.best : quantity.high) ?? []);
  const closed = (ends: number[]) => ends.length === quantities.length;
  return between(closed(lows) ? least(lows) : null, closed(highs) ? greatest(highs) : null, unit);
}

const isAbout = ({ qualifier }: Quantity) => qualifier === 'ABOUT';

/** Of thousands of numbers, which no call takes as arguments. */
const least = (numbers: number[]) =>
  numbers.reduce<number | null>((a, b) => (a === null || b < a ? b : a), null);
const greatest = (numbers: number[]) =>
  numbers.reduce<number | null>((a, b) => (a === null || b > a ? b : a), null);

function between(low: number | null, high: number | null, unit: string | null): Quantity | null {
  if (low === null && high === null) return null;
  if (low === high) return { qualifier: 'EXACTLY', low, best: low, high, unit };
  if (high === null) return { qualifier: 'AT_LEAST', low, best: low, high, unit };
  if (low === null) return { qualifier: 'AT_MOST', low, best: high, high, unit };
  return { qualifier: 'BETWEEN', low, best: null, high, unit };
}
