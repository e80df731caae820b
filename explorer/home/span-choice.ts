/** Which spans of time can be chosen. */
import { monthAt, monthIndex, monthStart } from '../time/month.ts';
import { DAY_MILLISECONDS, type Span, startOfDay } from '../time/span.ts';
import { isMonth } from './span-address.ts';

export const UNITS = ['three days', 'week', 'month', 'three months', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** Days have the instant in their middle, as three months have its month; a month or a year is that of the calendar. */
export function around(instant: number, unit: Unit): Span {
  const year = new Date(instant).getUTCFullYear();
  const month = new Date(instant).getUTCMonth();
  const day = startOfDay(instant);
  switch (unit) {
    case 'three days':
      return { from: day - DAY_MILLISECONDS, to: day + 2 * DAY_MILLISECONDS };
    case 'week':
      return { from: day - 3 * DAY_MILLISECONDS, to: day + 4 * DAY_MILLISECONDS };
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
