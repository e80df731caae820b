/**
 * One date of EDTF (ISO 8601-2, Library of Congress level 2), without the interval or set that it may stand in: a year,
 * month, day or time, with doubts, unspecified digits, significant digits, or a part of the year.
 */

/** What a date says of the time of day: nothing, a time without its zone, or a time with it. */
export type Clock = 'DAY' | 'LOCAL' | 'ZONED';

/** The first or the last moment that a date can mean. */
export interface End {
  /** As the source has it, where it happened: `2023-12-08`. */
  day: string;
  clock: Clock;
  /** Milliseconds since 1970; what has no zone is placed as if it were in UTC. */
  time: number;
}

export const DATE_PRECISIONS = ['MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR', 'INTERVAL'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface SingleDate {
  first: End;
  last: End;
  precision: DatePrecision;
  approximate: boolean;
  uncertain: boolean;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const QUALIFIER = '[?~%]?';
/** A qualifier before a part is of that part alone, one behind it of all up to there: both are somebody's doubt. */
const part = (digits: string) => `(?:[?~%](${digits})|(${digits})${QUALIFIER})`;
const CALENDAR = new RegExp(`^${part('[\\dX]{4}')}(?:-${part('[\\dX]{2}')}(?:-${part('[\\dX]{2}')})?)?$`);
const SIGNIFICANT = /^(\d{4})S([1-9]\d*)[?~%]?$/;
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?)?(?:(Z)|([+-])(0\d|1[0-4])(?::?([0-5]\d))?)?[?~%]?$/;

/** Why a text is no date of ours, worded to follow the text. */
export class NoDate extends Error {}

const NO_SUCH_DAY = 'names a day that its month does not have';
const FAR_YEAR = 'lies outside the years 0000 to 9999';
const NO_YEAR = 'has no year from 0000 to 9999, written with four digits';

/** Throws `NoDate`, without a message where the text has no form that EDTF knows. */
export function readSingleDate(text: string): SingleDate {
  const doubts = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  return { ...(readTime(text) ?? readSignificant(text) ?? readCalendar(text)), ...doubts };
}

type Meaning = Pick<SingleDate, 'first' | 'last' | 'precision'>;

function readTime(text: string): Meaning | undefined {
  const [matched, year = '', month, date, hour, minute, second, fraction, utc, sign, hours, minutes] =
    TIME.exec(text) ?? [];
  if (!matched) {
    if (/T24/.test(text)) throw new NoDate('is the start of the next day: write that day with T00:00');
    return undefined;
  }
  const { first } = calendarOf(year, month, date);
  const offset = (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE) * (sign === '-' ? -1 : 1);
  const parts = Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * 1000;
  const millisecond = Math.floor(Number(`0.${fraction ?? 0}`) * 1000 + 1e-6);
  const time = first.time + parts + millisecond - offset;
  const unit = fraction ? 10 ** Math.max(3 - fraction.length, 0) : second ? 1000 : minute ? MINUTE : HOUR;
  const end = { day: `${year}-${month}-${date}`, clock: utc || sign ? 'ZONED' : 'LOCAL' } as const;
  return {
    first: { ...end, time: inRange(time) },
    last: { ...end, time: inRange(time + unit - 1) },
    precision: minute ? 'MINUTE' : 'HOUR',
  };
}

/** `1950S2` is some year of which the first two digits are sure. */
function readSignificant(text: string): Meaning | undefined {
  const [matched, year = '', count] = SIGNIFICANT.exec(text) ?? [];
  if (!matched) return undefined;
  if (Number(count) > 4) throw new NoDate('has more significant digits than a year of four');
  return calendarOf(year.slice(0, Number(count)).padEnd(4, 'X'));
}

function readCalendar(text: string): Meaning {
  const [matched, ...parts] = CALENDAR.exec(text) ?? [];
  if (!matched) throw new NoDate(isFar(text) ? NO_YEAR : '');
  const [year = '', month, day] = [0, 2, 4].map((index) => parts[index] ?? parts[index + 1]);
  return calendarOf(year, month, day);
}

/** A year before 0 or of more than four digits, which EDTF knows. */
const isFar = (text: string): boolean => /^(-\d{4}|[-+]?\d{5}|Y-?\d)/.test(text);

/** Each given as four or two digits, of which any may be unspecified. */
function calendarOf(yearDigits: string, monthDigits = 'XX', dayDigits = 'XX'): Meaning {
  const part = PARTS_OF_YEAR[Number(monthDigits) - 21];
  if (part && dayDigits === 'XX') return partOfYear(yearDigits, part);
  const months = filled(monthDigits).filter((month) => month >= 1 && month <= 12);
  const dates = filled(dayDigits).filter((date) => date >= 1 && date <= 31);
  if (!months.length || !dates.length) throw new NoDate('');
  const days = months.flatMap((month) =>
    dates.filter((date) => date <= daysIn(LEAP_YEAR, month)).map((date) => ({ month, date })),
  );
  const first = firstOf(yearDigits, days, 1);
  const last = firstOf(yearDigits, days.toReversed(), -1);
  return {
    first: dayEnd(first),
    last: dayEnd(last, DAY - 1),
    precision: first === last ? 'DAY' : precisionOf(yearDigits, monthDigits, months.length, dayDigits),
  };
}

/** No more exact than the digits: `2023-1X` is a span of three months, `2023-XX-08` one day of twelve. */
function precisionOf(
  yearDigits: string,
  monthDigits: string,
  months: number,
  dayDigits: string,
): DatePrecision {
  if (yearDigits.includes('X') || dayDigits !== 'XX') return 'INTERVAL';
  if (monthDigits === 'XX') return 'YEAR';
  return months === 1 ? 'MONTH' : 'INTERVAL';
}

/** The numbers that digits can mean, from the smallest to the largest. */
function filled(digits: string): number[] {
  return Array.from({ length: countOf(digits) }, (_, index) => filledWith(digits, index));
}

const countOf = (digits: string): number => 10 ** (digits.split('X').length - 1);

/** Digits of a number in place of those that are not specified: the larger it is, the larger the result. */
function filledWith(digits: string, number: number): number {
  let rest = number;
  let value = 0;
  for (let place = 1, index = digits.length - 1; index >= 0; index -= 1, place *= 10) {
    const isFree = digits[index] === 'X';
    value += place * (isFree ? rest % 10 : Number(digits[index]));
    if (isFree) rest = Math.floor(rest / 10);
  }
  return value;
}

/** The first of the days, in the first or last of the years that have one of them: not each has a 29 February. */
function firstOf(
  yearDigits: string,
  days: readonly { month: number; date: number }[],
  direction: 1 | -1,
): number {
  const count = countOf(yearDigits);
  for (let index = 0; index < count; index += 1) {
    const year = filledWith(yearDigits, direction === 1 ? index : count - 1 - index);
    const day = days.find(({ month, date }) => date <= daysIn(year, month));
    if (day) return monthStart(year, day.month - 1) + (day.date - 1) * DAY;
  }
  throw new NoDate(NO_SUCH_DAY);
}

/** Months counted from the year's January: the first, and the first that is not part of it. */
interface PartOfYear {
  from: number;
  to: number;
}

const seasons = (...firstMonths: number[]): PartOfYear[] =>
  firstMonths.map((month) => ({ from: month - 1, to: month + 2 }));
const equalParts = (count: number): PartOfYear[] =>
  Array.from({ length: count }, (_, index) => ({
    from: (index * 12) / count,
    to: ((index + 1) * 12) / count,
  }));

/**
 * ISO 8601-2, from 21 on: spring to winter wherever it is, in the north and in the south, quarters, thirds and halves. A
 * season is named by the year in which it begins. Where no hemisphere is given it may be any part of the year, and the
 * cold or warm one may reach into the next.
 */
const PARTS_OF_YEAR: readonly PartOfYear[] = [
  ...Array.from({ length: 4 }, () => ({ from: 0, to: 14 })),
  ...seasons(3, 6, 9, 12),
  ...seasons(9, 12, 3, 6),
  ...equalParts(4),
  ...equalParts(3),
  ...equalParts(2),
];

function partOfYear(yearDigits: string, { from, to }: PartOfYear): Meaning {
  const first = filledWith(yearDigits, 0);
  const last = filledWith(yearDigits, countOf(yearDigits) - 1);
  return {
    first: dayEnd(inRange(monthStart(first, from))),
    last: dayEnd(inRange(monthStart(last, to) - DAY), DAY - 1),
    precision: 'INTERVAL',
  };
}

const LEAP_YEAR = 2000;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Date.UTC takes the years 0 to 99 for those of the last century. */
const monthStart = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);

const dayEnd = (time: number, lasting = 0): End => ({
  day: new Date(time).toISOString().slice(0, 10),
  clock: 'DAY',
  time: time + lasting,
});

/** Five-digit and negative years would not sort as text. */
function inRange(time: number): number {
  if (time < monthStart(0, 0) || time >= monthStart(10_000, 0)) throw new NoDate(FAR_YEAR);
  return time;
}
