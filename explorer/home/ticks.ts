import { monthAt, monthIndex, type Span } from './span.ts';

const DAY = 86_400_000;
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const YEAR = format({ year: 'numeric' });
const MONTH = format({ year: 'numeric', month: 'short' });
const DAY_OF_MONTH = format({ month: 'short', day: 'numeric' });

export interface Tick {
  at: number;
  words: string;
}

/** The beginnings of days, months or years in a span, at most so many, and what stands at them on an axis. */
export function ticksOf({ from, to }: Span, most: number): Tick[] {
  const days = DAYS.find((step) => (to - from) / DAY / step <= most);
  if (days) {
    const first = Math.ceil(from / DAY);
    const count = Math.ceil((to / DAY - first) / days);
    return Array.from({ length: count }, (_, index) => tick((first + index * days) * DAY, DAY_OF_MONTH));
  }
  const months = MONTHS.find((step) => (monthIndex(to) - monthIndex(from)) / step <= most) ?? 1200;
  const first = Math.ceil((monthIndex(from - 1) + 1) / months);
  const count = Math.ceil((monthIndex(to - 1) + 1) / months - first);
  return Array.from({ length: count }, (_, index) =>
    tick(monthAt((first + index) * months), months < 12 ? MONTH : YEAR),
  );
}

const tick = (at: number, shape: Intl.DateTimeFormat): Tick => ({ at, words: shape.format(at) });
