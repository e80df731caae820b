import type { FIGURE_BASES } from '../../schema/vocabulary.ts';
import type { Point } from './locations.ts';
import type { Quantity } from './quantity.ts';

/** What an account needs to know of a claim. Records are named by their slugs. */
export interface Claim {
  slug: string;
  quantity: Quantity | null;
  actor: string | null;
  /** Where it happened, of a claim that says so. */
  place: string | null;
  point: Point | null;
  text: string;
  source: string;
  statement: string | null;
  /** Whoever is said to assert it; where nobody is named, the speaker of the statement that carries it. */
  claimant: string | null;
  /** Through whom the source has it from the claimant. */
  relays: readonly string[];
  /** Since when is counted, or during which time. */
  period: Time | null;
  basis: (typeof FIGURE_BASES)[number] | null;
  /** As of when: what happened later is not counted. */
  asOf: Time | null;
  /** The claims whose earlier value this one takes the place of. */
  supersedes: readonly string[];
}

/** EDTF as written, with its first and last instants. */
export interface Time {
  edtf: string;
  earliest: string;
  latest: string | null;
}

/** What an account needs to know of a source. */
export interface Source {
  publisher: string | null;
  /** Its publisher, and the agencies and outlets that it draws on. */
  drawsOn: readonly string[];
  /** The first instant at which it may have been published; empty where no date is known. */
  published: string;
}

/** In the order of code units, as SQLite sorts. */
export function bySlug(a: { slug: string }, b: { slug: string }): number {
  return Number(a.slug > b.slug) - Number(a.slug < b.slug);
}

/** The claims that a later one has taken the place of. */
export function supersededAmong(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ supersedes }) => supersedes));
}

/** What is counted, of whom, since when and on what basis: numbers of another count are another figure. */
export function countOf({
  quantity,
  actor,
  period,
  basis,
}: Pick<Claim, 'quantity' | 'actor' | 'period' | 'basis'>): string | null {
  return quantity && JSON.stringify([quantity.unit, actor, period?.edtf, basis]);
}

/** Numbers are compared where this is the same: one count as it was at one time, and no later count has replaced it. */
export function comparedAs(claim: Claim, superseded: ReadonlySet<string>): string | null {
  const count = countOf(claim);
  if (count === null || superseded.has(claim.slug)) return null;
  return JSON.stringify([count, claim.asOf?.edtf]);
}
