import type { Claim } from './claim.ts';
import { type Contradiction, countsTheSame } from './contradictions.ts';
import { intervalOf, type Quantity } from './quantity.ts';

/**
 * The values that satisfy all numbers; where they contradict each other, all from the least to the greatest that any
 * allows. Null where there is no number, or where not all count the same.
 */
export function rangeOf(claims: readonly Claim[], contradictions: readonly Contradiction[]): Quantity | null {
  const numbers = claims.filter(({ quantity }) => quantity !== null);
  const [first] = numbers;
  if (!first?.quantity || !numbers.every((number) => countsTheSame(first, number))) return null;
  const intervals = numbers.map(({ quantity }) => intervalOf(quantity as Quantity));
  const [lows, highs] = [intervals.map(({ low }) => low), intervals.map(({ high }) => high)];
  const isDisputed = contradictions.some(({ claim, other }) => claim.quantity && other.quantity);
  const low = isDisputed ? Math.min(...lows) : Math.max(...lows);
  const high = isDisputed ? Math.max(...highs) : Math.min(...highs);
  const { unit } = first.quantity;
  if (low === high) return { qualifier: 'EXACTLY', low, best: low, high, unit };
  if (high === Number.POSITIVE_INFINITY) return { qualifier: 'AT_LEAST', low, best: low, high: null, unit };
  return { qualifier: 'BETWEEN', low, best: null, high, unit };
}
