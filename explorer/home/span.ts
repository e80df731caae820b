/** A span of days, in UTC, as the address of the page holds it: `2023-12`, `2023-10/2023-12`, `2023-12-06/2023-12-12`. */

export interface Span {
  /** The first instant that is in it. */
  from: number;
  /** The first that is not. */
  to: number;
}

export const UNITS = ['week', 'month', 'three months', 'year'] as const;
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

/** A week has the instant in its middle, as three months have its month; a month or a year is that of the calendar. */
export function around(instant: number, unit: Unit): Span {
  const year = new Date(instant).getUTCFullYear();
  const month = new Date(instant).getUTCMonth();
  const day = Math.floor(instant / DAY) * DAY;
  switch (unit) {
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

/** Where the most of the records are: the one in the middle of those that begin in the span. */
export function middleOf(span: Span, starts: number[]): number {
  const within = starts.filter((start) => start >= span.from && start < span.to).sort((a, b) => a - b);
  return within[Math.floor(within.length / 2)] ?? (span.from + span.to) / 2;
}

/** The shortest span in which at least half of the records begin. */
export function tellingSpan(all: Span, starts: number[]): Span {
  const middle = middleOf(all, starts);
  const spans = UNITS.map((unit) => around(middle, unit));
  const isTelling = ({ from, to }: Span) =>
    starts.filter((start) => start >= from && start < to).length * 2 >= starts.length;
  return spans.find(isTelling) ?? all;
}

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
