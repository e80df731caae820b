/** How long dates last: what lets those that reach into a span of time be found without reading all before it. */
import type { FuzzyDate } from './dates.ts';

const DAY = 86_400_000;

/** The lengths, in days, by which dates are told apart: a day, the longest month, the longest year. */
export const SPAN_DAYS = [1, 31, 366] as const;

/** The least of these that the date lies within; 0 where it may last longer, or has an open end. */
export function daysWithin({ earliest, latest }: FuzzyDate): number {
  if (earliest === null || latest === null) return 0;
  const length = Date.parse(latest) - Date.parse(earliest);
  return SPAN_DAYS.find((days) => length < days * DAY) ?? 0;
}

/** The instant so many days before another. */
export function daysBefore(time: string, days: number): string {
  return new Date(Date.parse(time) - days * DAY).toISOString();
}
