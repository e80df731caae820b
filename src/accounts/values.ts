/** The different values that the claims of an account report, each with who reports it. */
import { bySlug, type Claim, supersededAmong } from './claim.ts';
import { type Known, originsOf } from './origins.ts';
import { pointOf } from './quantity.ts';

export interface Value
  extends Pick<Claim, 'quantity' | 'actor' | 'place' | 'point' | 'text' | 'period' | 'basis' | 'asOf'> {
  /** Of the first of its claims. */
  slug: string;
  claims: readonly Claim[];
  sourceCount: number;
  independentSourceCount: number;
  /** When the last of its sources was published. */
  published: string;
  /** Every claim that reports it has been superseded. */
  superseded: boolean;
}

export interface Counted {
  values: Value[];
  sourceCount: number;
  independentSourceCount: number;
}

/** Numbers first, from the least to the greatest. `claims` are in the order of their slugs. */
export function valuesOf(
  claims: readonly Claim[],
  known: Known,
  origins: ReadonlyMap<string, string>,
): Counted {
  const superseded = supersededAmong(claims);
  const same = Map.groupBy(claims, saying);
  // What shares an origin in the account does so in each value, so that none has more of them than the account.
  const values = [...same.values()].map((group) => {
    const { slug, quantity, actor, place, point, text, period, basis, asOf } = group[0] as Claim;
    const published = group.map(({ source }) => known.sources.get(source)?.published ?? '').sort();
    return {
      slug,
      quantity,
      actor,
      place,
      point,
      text,
      period,
      basis,
      asOf,
      claims: group,
      ...countsOf(group, originsOf(group, known, origins).of),
      published: published.at(-1) ?? '',
      superseded: group.every((claim) => superseded.has(claim.slug)),
    };
  });
  return {
    values: values.sort((a, b) => compareNumbers(a, b) || bySlug(a, b)),
    ...countsOf(claims, origins),
  };
}

/** Two claims say the same where this is the same: equal numbers of one count, one place or point, or else equal words, about the same actor. */
export function saying({
  quantity,
  actor,
  place,
  point,
  text,
  period,
  basis,
  asOf,
}: Omit<Claim, 'slug' | 'source' | 'statement' | 'supersedes' | 'claimant' | 'relays'>): string {
  const at = place ?? (point && [point.latitude, point.longitude, point.precision]);
  if (at) return JSON.stringify(['at', at]);
  if (!quantity) return JSON.stringify([actor, text]);
  const { qualifier, low, best, high, unit } = quantity;
  return JSON.stringify([actor, qualifier, low, best, high, unit, period?.edtf, basis, asOf?.edtf]);
}

export function countsOf(claims: readonly Claim[], origins: ReadonlyMap<string, string>) {
  const names = new Set(claims.map(({ source }) => source));
  return {
    sourceCount: names.size,
    independentSourceCount: new Set([...names].map((source) => origins.get(source))).size,
  };
}

function compareNumbers(a: Value, b: Value): number {
  if (a.quantity && b.quantity) return pointOf(a.quantity) - pointOf(b.quantity);
  return Number(a.quantity === null) - Number(b.quantity === null);
}
