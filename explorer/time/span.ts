import type { DateFragment } from '../api/documents.ts';

export type Bounds = Pick<DateFragment, 'earliest' | 'latest'>;

/** A span of time, in milliseconds. */
export interface Span {
  /** The first instant that is in it. */
  from: number;
  /** The first that is not. */
  to: number;
}

export const DAY_MILLISECONDS = 86_400_000;
/** How much of a span is left for what goes on behind the last known instant. */
const OPEN_SHARE = 0.12;

export const startOf = ({ earliest }: Bounds): number => Date.parse(earliest);
/** What has no known end goes on. */
export const endOf = ({ latest }: Bounds): number =>
  latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest);
export const startOfDay = (instant: number): number =>
  Math.floor(instant / DAY_MILLISECONDS) * DAY_MILLISECONDS;

/** The whole days that dates reach over, and room for open ends. */
export function spanOf(dates: Bounds[]): Span {
  const from = startOfDay(Math.min(...dates.map(startOf)));
  const known = Math.max(...dates.map(({ earliest, latest }) => Date.parse(latest ?? earliest)));
  const to = startOfDay(known) + DAY_MILLISECONDS;
  const isOpen = dates.some(({ latest }) => latest === null);
  return { from, to: isOpen ? to + (to - from) * OPEN_SHARE : to };
}

/** Where an instant lies on an axis of so many pixels. */
export const positionIn =
  ({ from, to }: Span, width: number) =>
  (instant: number): number =>
    ((instant - from) / (to - from)) * width;
