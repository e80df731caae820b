/** The part of an order that a page shows, whatever it is an order of: rows of one table (page.ts), or of several (stream.ts). */
import { type SQL, sql } from 'drizzle-orm';
import type { Bound } from './first-rows.ts';
import { jsonArray, jsonArraySorted } from './json.ts';

export type Keys = readonly (string | number)[];

/** Null where there is no cursor. */
export type Exists = 0 | 1 | null;

/** What `first`, `after`, `last` and `before` ask for, cursors already read. */
export interface Range {
  limit: number;
  /** Counted from the end: `last` was given. */
  backward: boolean;
  after: Keys | null;
  before: Keys | null;
}

export interface Ranged {
  order: { name: string; descending: boolean };
  range: Range;
}

const OPPOSITE = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' } as const;
export type Comparison = keyof typeof OPPOSITE;

/** How keys compare that come later in the order (`>`), or earlier. */
export const comparison = ({ order }: Ranged, later: Comparison): Comparison =>
  order.descending ? OPPOSITE[later] : later;

/** What the cursors of a page leave. */
export function boundsOf({ range }: Ranged, beyond: (keys: Keys, operator: Comparison) => Bound): Bound[] {
  const bounds: Bound[] = [];
  if (range.after) bounds.push(beyond(range.after, '>'));
  if (range.before) bounds.push(beyond(range.before, '<'));
  return bounds;
}

/** What lies outside the page, at a cursor or past it; null without the cursor. */
export function boundOutside(
  { range }: Ranged,
  cursor: 'after' | 'before',
  beyond: (keys: Keys, operator: Comparison) => Bound,
): Bound | null {
  const keys = range[cursor];
  return keys && beyond(keys, cursor === 'after' ? '<=' : '>=');
}

/** The direction in which the rows of a page are found: the last ones are found from the end. */
export const foundInDirection = ({ order, range }: Ranged): SQL =>
  sql.raw(order.descending === range.backward ? '' : ' DESC');

/** The array of `element` in the order of the keys, the rows of `from` being found in that direction. */
export function arrayOf<Element>(
  { order, range }: Ranged,
  element: SQL<Element>,
  from: SQL,
  keys: readonly SQL[],
): SQL<Element[]> {
  if (!range.backward) return jsonArray(element, from);
  const sorted = keys.map((by) => ({ by, descending: order.descending }));
  return jsonArraySorted(element, from, sorted);
}

/** Names the order, the record whose connection it is, and where a row comes in it. */
export const cursorOf = ({ order }: Ranged, parent: SQL, keys: readonly SQL[]): SQL<Keys> =>
  sql`jsonb_array(${sql.raw(`'${order.name}'`)}, ${parent}, ${sql.join([...keys], sql`, `)})`;

export const cursorsOf = ({ range }: Ranged): number =>
  Number(range.after !== null) + Number(range.before !== null);
