/** How long dates last: what lets those that reach into a span of time be found without reading all before it. */
import type { FuzzyDate } from './dates.ts';

export const DAY = 86_400_000;

/** The local day of a time with a zone begins or ends up to so many days before or after its instant in UTC. */
export const ZONE_DAYS = 1;

/**
 * The lengths, in days, by which dates are told apart: a day or a time of it, a time with a zone and what that adds, the
 * longest month, the longest year.
 */
export const SPAN_DAYS = [1, 2, 31, 366] as const;

/** The least of these that the date lies within; 0 where it may last longer, or has an open end. */
export function daysWithin({ earliest, latest, start, end }: FuzzyDate): number {
  if (earliest === null || latest === null) return 0;
  const length = Date.parse(latest) - Date.parse(earliest);
  const hasZone = start?.clock === 'ZONED' || end?.clock === 'ZONED';
  const slack = hasZone ? ZONE_DAYS * DAY : 0;
  return SPAN_DAYS.find((days) => length + slack < days * DAY) ?? 0;
}
