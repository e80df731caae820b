/** A span of days, in UTC, as the address of the page holds it: `2023-12`, `2023-10/2023-12`, `2023-12-06/2023-12-12`. */

export interface Span {
  /** The first instant that is in it. */
  from: number;
  /** The first that is not. */
  to: number;
}

export const UNITS = ['three days', 'week', 'month', 'three months', 'year'] as const;
export type Unit = (typeof UNITS)[number];

const DAY = 86_400_000;
const ENDS = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** Null for what is no such span. */
export function parsedSpan(edtf: string | null): Span | null {
  const ends = (edtf ?? '').split('/').map(endOf);
  const [first, last = first] = ends;
  return ends.length < 3 && first && last && first.from < last.to ? { from: first.from, to: last.to } : null;
}

/** As short as it goes: in years, in months or in days. */
export function edtfOf({ from, to }: Span): string {
  const length = [from, to].every(isYear) ? 4 : [from, to].every(isMonth) ? 7 : 10;
  const [first, last] = [from, to - 1].map((instant) => new Date(instant).toISOString().slice(0, length));
  return first === last ? `${first}` : `${first}/${last}`;
}

/** Days have the instant in their middle, as three months have its month; a month or a year is that of the calendar. */
export function around(instant: number, unit: Unit): Span {
  const year = new Date(instant).getUTCFullYear();
  const month = new Date(instant).getUTCMonth();
  const day = Math.floor(instant / DAY) * DAY;
  switch (unit) {
    case 'three days':
      return { from: day - DAY, to: day + 2 * DAY };
    case 'week':
      return { from: day - 3 * DAY, to: day + 4 * DAY };
    case 'month':
      return { from: monthStart(year, month), to: monthStart(year, month + 1) };
    case 'three months':
      return { from: monthStart(year, month - 1), to: monthStart(year, month + 2) };
    case 'year':
      return { from: monthStart(year, 0), to: monthStart(year + 1, 0) };
  }
}

/** The span of the same length before it (-1) or after it (1). */
export function moved({ from, to }: Span, direction: -1 | 1): Span {
  if (!isMonth(from) || !isMonth(to)) {
    return { from: from + direction * (to - from), to: to + direction * (to - from) };
  }
  const months = monthIndex(to) - monthIndex(from);
  return {
    from: monthAt(monthIndex(from) + direction * months),
    to: monthAt(monthIndex(to) + direction * months),
  };
}

/** Of the spans of a length that lie around one of the records in `within`, the one in which the most of them begin. */
export function densest(within: Span, unit: Unit, starts: number[]): Span {
  const eligible = [...new Set(starts)].filter((start) => start >= within.from && start < within.to);
  const [best] = eligible
    .map((start) => around(start, unit))
    .sort((one, other) => countIn(other, starts) - countIn(one, starts));
  return best ?? around((within.from + within.to) / 2, unit);
}

/** The shortest span in which at least half of the records begin. */
export function tellingSpan(all: Span, starts: number[]): Span {
  const spans = UNITS.map((unit) => densest(all, unit, starts));
  return spans.find((span) => countIn(span, starts) * 2 >= starts.length) ?? all;
}

const countIn = ({ from, to }: Span, starts: number[]): number =>
  starts.filter((start) => start >= from && start < to).length;

/** Months since the year 0, so that they can be counted. */
export function monthIndex(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export const monthAt = (index: number): number => monthStart(0, index);

function endOf(text: string): Span | null {
  const [, year, month, day] = (ENDS.exec(text) ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (!month) return { from: monthStart(year, 0), to: monthStart(year + 1, 0) };
  if (!day) return { from: monthStart(year, month - 1), to: monthStart(year, month) };
  const from = monthStart(year, month - 1) + (day - 1) * DAY;
  return { from, to: from + DAY };
}

/** Date.UTC takes the years 0 to 99 for those of the last century. */
function monthStart(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

const isMonth = (instant: number) => monthAt(monthIndex(instant)) === instant;
const isYear = (instant: number) => isMonth(instant) && monthIndex(instant) % 12 === 0;
