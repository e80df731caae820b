/** Which claims of an account cannot both be true: by their numbers, or because the dossier says so. */
import type { Claim } from './claim.ts';
import { areDisjoint, intervalOf } from './quantity.ts';

/** As a dossier declares it. */
export interface Declared {
  claim: string;
  other: string;
  reason: string;
}

export interface Contradiction {
  claim: Claim;
  other: Claim;
  /** Null where the numbers alone decide. */
  reason: string | null;
}

/** Each of them both ways, in the order of the claims. */
export function contradictionsOf(claims: readonly Claim[], declared: readonly Declared[]): Contradiction[] {
  const reasons = new Map(
    declared.flatMap(({ claim, other, reason }) => [
      [pair(claim, other), reason],
      [pair(other, claim), reason],
    ]),
  );
  return claims.flatMap((claim) =>
    claims.flatMap((other) => {
      const reason = reasons.get(pair(claim.slug, other.slug)) ?? null;
      return reason !== null || numbersExclude(claim, other) ? [{ claim, other, reason }] : [];
    }),
  );
}

/** Numbers are compared where they count the same: in one unit, about one actor. */
export function countsTheSame(a: Claim, b: Claim): boolean {
  return a.quantity !== null && a.quantity.unit === b.quantity?.unit && a.actor === b.actor;
}

function numbersExclude(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity || !countsTheSame(a, b)) return false;
  return areDisjoint(intervalOf(a.quantity), intervalOf(b.quantity));
}

function pair(claim: string, other: string): string {
  return `${claim} ${other}`;
}
