/** Months of the calendar, in UTC, counted since the year 0. */

export function monthIndex(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export const monthAt = (index: number): number => monthStart(0, index);

/** Date.UTC takes the years 0 to 99 for those of the last century. */
export const monthStart = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);
