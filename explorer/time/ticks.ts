/** The marks of an axis of time, where days, months or years begin. Of d3, which the first page would have to load, this is all that is needed. */
import { type DateFormat, dateFormat, MONTH_ALONE, SHORT_DAY, SHORT_MONTH, YEAR } from './date-format.ts';
import { monthAt, monthIndex } from './month.ts';
import { DAY_MILLISECONDS, type Span } from './span.ts';

export interface Tick {
  at: number;
  label: string;
}

/** What the longest label takes, with the space before the next. */
export const LABEL_PIXELS = 80;

const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

const DAY_ALONE = dateFormat({ month: 'short', day: 'numeric' });

/** At most so many. */
export function ticksOf({ from, to }: Span, most: number): Tick[] {
  const days = DAYS.find((step) => (to - from) / DAY_MILLISECONDS / step <= most);
  if (days) {
    const first = Math.ceil(from / DAY_MILLISECONDS);
    return labelled(
      every(days, first, to / DAY_MILLISECONDS).map((day) => day * DAY_MILLISECONDS),
      SHORT_DAY,
      DAY_ALONE,
    );
  }
  const months = MONTHS.find((step) => (monthIndex(to) - monthIndex(from)) / step <= most) ?? 2400;
  const first = Math.ceil((monthIndex(from - 1) + 1) / months) * months;
  const starts = every(months, first, monthIndex(to - 1) + 1).map(monthAt);
  return months < 12 ? labelled(starts, SHORT_MONTH, MONTH_ALONE) : labelled(starts, YEAR, YEAR);
}

function every(step: number, first: number, end: number): number[] {
  return Array.from(
    { length: Math.max(Math.ceil((end - first) / step), 0) },
    (_, index) => first + index * step,
  );
}

/** With the year only where it begins or changes. */
const labelled = (instants: number[], full: DateFormat, withoutYear: DateFormat): Tick[] =>
  instants.map((at, index) => {
    const before = instants[index - 1];
    const isSameYear = before !== undefined && YEAR(before) === YEAR(at);
    return { at, label: (isSameYear ? withoutYear : full)(at) };
  });
