/** A span of days, in UTC, as the address of the page holds it: `2023-12`, `2023-10/2023-12`, `2023-12-06/2023-12-12`. */
import { monthAt, monthIndex, monthStart } from '../time/month.ts';
import { DAY_MILLISECONDS, type Span } from '../time/span.ts';

const ENDS = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

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

export const isMonth = (instant: number): boolean => monthAt(monthIndex(instant)) === instant;
const isYear = (instant: number) => isMonth(instant) && monthIndex(instant) % 12 === 0;

function endOf(text: string): Span | null {
  const [, year, month, day] = (ENDS.exec(text) ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (!month) return { from: monthStart(year, 0), to: monthStart(year + 1, 0) };
  if (!day) return { from: monthStart(year, month - 1), to: monthStart(year, month) };
  const from = monthStart(year, month - 1) + (day - 1) * DAY_MILLISECONDS;
  // Not every month has 31 days.
  return from < monthStart(year, month) ? { from, to: from + DAY_MILLISECONDS } : null;
}
