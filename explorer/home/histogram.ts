import { monthAt, monthIndex } from '../time/month.ts';
import type { Span } from '../time/span.ts';

export interface Bin extends Span {
  events: number;
  statements: number;
}

interface MonthCount {
  /** As `2023-12`. */
  month: string;
  count: number;
}

const MOST_BINS = 180;

/** Where there are too many months to tell apart. */
export const isPerYear = (all: Span): boolean => monthIndex(all.to) - monthIndex(all.from) > MOST_BINS;

/** How many records lie in each month or year. */
export function binsOf(events: MonthCount[], statements: MonthCount[], all: Span): Bin[] {
  const size = isPerYear(all) ? 12 : 1;
  const binAt = (instant: number) => Math.floor(monthIndex(instant) / size) * size;
  const bins = new Map<number, Bin>();
  for (let index = binAt(all.from); index < monthIndex(all.to); index += size) {
    bins.set(index, { from: monthAt(index), to: monthAt(index + size), events: 0, statements: 0 });
  }
  for (const { month, count } of events) {
    const bin = bins.get(binAt(Date.parse(month)));
    if (bin) bin.events += count;
  }
  for (const { month, count } of statements) {
    const bin = bins.get(binAt(Date.parse(month)));
    if (bin) bin.statements += count;
  }
  return [...bins.values()];
}

export const sumOf = (counts: MonthCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
