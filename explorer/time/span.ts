import type { DateFragment } from '../api/documents.ts';

export type Bounds = Pick<DateFragment, 'edtf' | 'earliest' | 'latest'>;

/** A span of time, in milliseconds. */
export interface Span {
  /** The first instant that is in it. */
  from: number;
  /** The first that is not. */
  to: number;
}

export const DAY_MILLISECONDS = 86_400_000;
const MINUTE = 60_000;

/** By the clock and the calendar of the place: a time with a zone lies on its own day, beside the days that have none. */
export const startOf = ({ edtf, earliest }: Omit<Bounds, 'latest'>): number =>
  onClock(edtf)?.first ?? Date.parse(earliest);
/** What has no known end goes on. */
export const endOf = ({ edtf, latest }: Bounds): number =>
  latest === null
    ? Number.POSITIVE_INFINITY
    : (onClock(edtf.slice(edtf.indexOf('/') + 1))?.last ?? Date.parse(latest));
export const startOfDay = (instant: number): number =>
  Math.floor(instant / DAY_MILLISECONDS) * DAY_MILLISECONDS;

/** The first and the last instant of a time, whatever its zone; undefined where a date begins without one. */
function onClock(edtf: string): { first: number; last: number } | undefined {
  const [, day, hour, minute, second] = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d))?)?/.exec(edtf) ?? [];
  if (!day) return undefined;
  const first = Date.parse(`${day}T${hour}:${minute ?? '00'}:${second ?? '00'}Z`);
  return { first, last: first + (second ? 1000 : minute ? MINUTE : 60 * MINUTE) - 1 };
}

/** Where an instant lies on an axis of so many pixels. */
export const positionIn =
  ({ from, to }: Span, width: number) =>
  (instant: number): number =>
    ((instant - from) / (to - from)) * width;
