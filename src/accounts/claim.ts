import type { Quantity } from './quantity.ts';

/** What an account needs to know of a claim. Records are named by their slugs. */
export interface Claim {
  slug: string;
  quantity: Quantity | null;
  actor: string | null;
  text: string;
  source: string;
  statement: string | null;
}

/** What an account needs to know of a source. */
export interface Source {
  /** Its publisher, and the agencies and outlets that it draws on. */
  drawsOn: readonly string[];
  /** The first instant at which it may have been published; empty where no date is known. */
  published: string;
}

/** In the order of code units, as SQLite sorts. */
export function bySlug(a: { slug: string }, b: { slug: string }): number {
  return Number(a.slug > b.slug) - Number(a.slug < b.slug);
}
