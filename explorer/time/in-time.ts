import { type Bounds, endOf, startOf } from './span.ts';

/**
 * By when they begin, then by when they end, open ends last. What has the same dates stays together by whom it is of, in
 * the order in which they first come.
 */
export function inTime<Item>(
  items: Item[],
  when: (item: Item) => Bounds,
  who: (item: Item) => string,
): Item[] {
  const rank = new Map([...new Set(items.map(who))].map((name, index) => [name, index]));
  const key = (item: Item) => [startOf(when(item)), endOf(when(item)), rank.get(who(item)) ?? 0] as const;
  return items.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a[0] - b[0] || compared(a[1], b[1]) || a[2] - b[2];
  });
}

// The difference of two infinities is no number.
const compared = (one: number, other: number) => (one === other ? 0 : one - other);
