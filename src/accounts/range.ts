import type { Claim } from './claim.ts';
import { type Contradiction, countsTheSame } from './contradictions.ts';
import type { Quantity } from './quantity.ts';

/**
 * What all numbers leave open, in numbers that a claim gives. `about n` has no edges: its tolerance decides what n is
 * compatible with, and no source gave the numbers at its ends. Where numbers contradict each other, the range reaches
 * from the least to the greatest of them. Null where there is no number, where not all count the same, and where no
 * claim gives an edge.
 */
export function rangeOf(claims: readonly Claim[], contradictions: readonly Contradiction[]): Quantity | null {
  const numbers = claims.flatMap((claim) => (claim.quantity ? [{ claim, quantity: claim.quantity }] : []));
  const [first] = numbers;
  if (!first || !numbers.every(({ claim }) => countsTheSame(first.claim, claim))) return null;
  const { unit } = first.quantity;
  const quantities = numbers.map(({ quantity }) => quantity);
  if (quantities.every(isAbout) && new Set(quantities.map(({ best }) => best)).size === 1)
    return first.quantity;
  const isDisputed = contradictions.some(({ claim, other }) => claim.quantity && other.quantity);
  return isDisputed ? hullOf(quantities, unit) : commonTo(quantities, unit);
}

function commonTo(quantities: readonly Quantity[], unit: string | null): Quantity | null {
  const edges = quantities.filter((quantity) => !isAbout(quantity));
  const lows = edges.flatMap(({ low }) => low ?? []);
  const highs = edges.flatMap(({ high }) => high ?? []);
  return between(lows.length ? Math.max(...lows) : null, highs.length ? Math.min(...highs) : null, unit);
}

/** Open on the side on which a claim is open. */
function hullOf(quantities: readonly Quantity[], unit: string | null): Quantity | null {
  const lows = quantities.map((quantity) => (isAbout(quantity) ? quantity.best : quantity.low));
  const highs = quantities.map((quantity) => (isAbout(quantity) ? quantity.best : quantity.high));
  const closed = (ends: (number | null)[]) => ends.flatMap((end) => end ?? []).length === ends.length;
  return between(
    closed(lows) ? Math.min(...lows.map(Number)) : null,
    closed(highs) ? Math.max(...highs.map(Number)) : null,
    unit,
  );
}

const isAbout = ({ qualifier }: Quantity) => qualifier === 'ABOUT';

function between(low: number | null, high: number | null, unit: string | null): Quantity | null {
  if (low === null && high === null) return null;
  if (low === high) return { qualifier: 'EXACTLY', low, best: low, high, unit };
  if (high === null) return { qualifier: 'AT_LEAST', low, best: low, high, unit };
  if (low === null) return { qualifier: 'AT_MOST', low, best: high, high, unit };
  return { qualifier: 'BETWEEN', low, best: null, high, unit };
}
