/** The marks of an axis of time, at starts of days, months or years, and what is written at them. All are in UTC. */
const DAY = 86_400_000;
/** What the longest label takes, with the space before the next. */
const LABEL_PIXELS = 80;

interface Axis {
  ticks(count: number): Date[];
  (instant: Date): number;
}

interface Tick {
  at: Date;
  label: string;
}

/** As many as fit; none at hours where the axis has several days, as few dates are that exact. */
export function ticksOf(scale: Axis, width: number): Tick[] {
  const all = scale.ticks(Math.max(2, Math.floor(width / LABEL_PIXELS)));
  const days = all.filter((at) => at.getTime() % DAY === 0);
  const ticks = days.length > 1 ? days : all;
  const write = shapeOf(ticks);
  const gap = ticks[0] && ticks[1] ? scale(ticks[1]) - scale(ticks[0]) : width;
  const each = Math.ceil(LABEL_PIXELS / gap);
  return ticks
    .filter((_, index) => index % each === 0)
    .map((at, index, shown) => ({
      at,
      label: scale(at) > width - LABEL_PIXELS / 2 ? '' : write(at, shown[index - 1]),
    }));
}

/** With the year only where it begins or changes. */
function shapeOf(ticks: Date[]): (at: Date, before: Date | undefined) => string {
  if (ticks.every((at) => at.getUTCMonth() === 0 && at.getUTCDate() === 1)) return words({ year: 'numeric' });
  if (ticks.some((at) => at.getTime() % DAY)) return words({ hour: '2-digit', minute: '2-digit' });
  const day = ticks.every((at) => at.getUTCDate() === 1) ? undefined : 'numeric';
  const short = words({ month: 'short', day });
  const long = words({ month: 'short', day, year: 'numeric' });
  return (at, before) => (at.getUTCFullYear() === before?.getUTCFullYear() ? short : long)(at);
}

const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (at: Date) => format.format(at);
};
