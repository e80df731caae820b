/** Where dates lie on a drawn axis of time: never narrower than what is known, never beyond it but where an end is open. */
import type { DateFragment } from '../api/documents.ts';

export type Bounds = Pick<DateFragment, 'earliest' | 'latest'>;

type Doubt = Pick<DateFragment, 'edtf' | 'approximate' | 'uncertain'>;

/** Instants in milliseconds. */
export interface Extent {
  from: number;
  to: number;
}

export interface Bar {
  x: number;
  width: number;
  /** It goes on to no known end: drawn up to the axis's own. */
  isOpen: boolean;
}

const DAY = 86_400_000;
/** How much of an axis is left for what goes on behind its last known instant. */
const OPEN_SHARE = 0.12;

/** The whole days that dates reach over, and room for open ends. */
export function extentOf(dates: Bounds[]): Extent {
  const from = startOfDay(Math.min(...dates.map(start)));
  const known = Math.max(...dates.map(({ earliest, latest }) => Date.parse(latest ?? earliest)));
  const to = startOfDay(known) + DAY;
  const isOpen = dates.some(({ latest }) => latest === null);
  return { from, to: isOpen ? to + (to - from) * OPEN_SHARE : to };
}

/** `position` tells where an instant lies; what would be too narrow to see is widened to `minimum`. */
export function barOf(
  date: Bounds,
  { to }: Extent,
  position: (instant: number) => number,
  minimum = 10,
): Bar {
  const x = position(start(date));
  const end = position(date.latest === null ? to : Date.parse(date.latest));
  return { x, width: Math.max(end - x, minimum), isOpen: date.latest === null };
}

/** Whether the record leaves no doubt about the date: an interval's ends may each be doubted, which no flag tells. */
export const isSettled = ({ edtf, approximate, uncertain }: Doubt): boolean =>
  !(approximate || uncertain || /[?~%]/.test(edtf));

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
  const key = (item: Item) => [start(when(item)), end(when(item)), rank.get(who(item)) ?? 0] as const;
  return items.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a[0] - b[0] || compared(a[1], b[1]) || a[2] - b[2];
  });
}

const start = ({ earliest }: Bounds) => Date.parse(earliest);
const end = ({ latest }: Bounds) => (latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest));
// The difference of two infinities is no number.
const compared = (one: number, other: number) => (one === other ? 0 : one - other);
const startOfDay = (instant: number) => Math.floor(instant / DAY) * DAY;
