/** Made-up claims and sources. A claim's slug is made of its source and value, so it is the same at every run. */
import type { Account } from '../../src/accounts/account.ts';
import type { Claim, Source } from '../../src/accounts/claim.ts';
import type { Known } from '../../src/accounts/origins.ts';
import type { Quantity } from '../../src/accounts/quantity.ts';

const none = { low: null, best: null, high: null };

export const exactly = (best: number, unit = 'attack'): Quantity => ({
  qualifier: 'EXACTLY',
  low: best,
  best,
  high: best,
  unit,
});
export const about = (best: number, unit = 'attack'): Quantity => ({
  ...none,
  qualifier: 'ABOUT',
  best,
  unit,
});
export const atLeast = (best: number, unit = 'attack'): Quantity => ({
  ...none,
  qualifier: 'AT_LEAST',
  low: best,
  best,
  unit,
});
export const atMost = (best: number, unit = 'attack'): Quantity => ({
  ...none,
  qualifier: 'AT_MOST',
  best,
  high: best,
  unit,
});
export const between = (low: number, high: number, unit = 'attack'): Quantity => ({
  ...none,
  qualifier: 'BETWEEN',
  low,
  high,
  unit,
});

/** `AT_LEAST 84`, `BETWEEN 5 7`. */
export function textOf({ qualifier, low, best, high }: Quantity): string {
  return [qualifier, ...(best === null ? [low, high] : [best])].join(' ');
}

export function claim(source: string, value: Quantity | string): Claim {
  const isText = typeof value === 'string';
  const text = isText ? value : `${textOf(value)} ${value.unit}`;
  return {
    slug: `${source}/${text}`,
    quantity: isText ? null : value,
    actor: null,
    place: null,
    point: null,
    text,
    source,
    statement: null,
    claimant: null,
    relays: [],
    period: null,
    basis: null,
    asOf: null,
    supersedes: [],
  };
}

export const time = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf });

/** The number that each policy picks out of each count. */
export function figuresIn({ counts }: Account): Record<string, string>[] {
  return counts.map(({ figures }) =>
    Object.fromEntries(
      figures.map(({ policy, value }) => [policy, value.quantity ? textOf(value.quantity) : '']),
    ),
  );
}

/** Of each claim's source what is given, and that nothing else is known. */
export function knownOf(
  claims: readonly Claim[],
  given: Readonly<Record<string, Partial<Source>>> = {},
  commands: Readonly<Record<string, string[]>> = {},
): Known {
  return {
    sources: new Map(
      claims.map(({ source }) => [source, { publisher: null, drawsOn: [], published: '', ...given[source] }]),
    ),
    commands: new Map(Object.entries(commands)),
    around: new Map(),
  };
}
