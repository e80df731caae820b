/** A single EDTF date in words: a year, month, day or time, with its doubts, a season, or with parts unspecified. */
import { DAY, type DateFormat, MONTH, YEAR } from './date-format.ts';
import { monthStart } from './month.ts';

interface Shape {
  of: RegExp;
  words(...parts: string[]): string | undefined;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HEMISPHERES = ['', ' (north)', ' (south)'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NO_ZONE = ', zone not given';

const SHAPES: Shape[] = [
  { of: /^(-?\d{4})$/, words: (year) => instant(YEAR, year) },
  {
    of: /^(-?\d{4})-(0[1-9]|1[0-2])$/,
    words: (year, month) => instant(MONTH, year, month),
  },
  {
    of: /^(-?\d{4})-(\d\d)-(\d\d)$/,
    words: (year, month, day) => instant(DAY, year, month, day),
  },
  { of: /^(-?\d{4}-\d\d-\d\d)T(\d\d)(:\d\d)?(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/, words: timeWords },
  { of: /^(-?\d{4})-(\d\d)$/, words: (year = '', part) => partOfYear(Number(part), yearWords(year)) },
  { of: /^(-?\d{4})-XX(?:-XX)?$/, words: (year = '') => `some time in ${yearWords(year)}` },
  { of: /^(-?\d{4}-\d\d)-XX$/, words: (month = '') => `a day in ${memberWords(month)}` },
  { of: /^(-?\d{4})-0X$/, words: (year = '') => `a month from January to September ${yearWords(year)}` },
  { of: /^(-?\d{4})-1X$/, words: (year = '') => `October, November or December ${yearWords(year)}` },
  { of: /^(-?\d{4})-(\d\d)-([0-3])X$/, words: tenDays },
  {
    of: /^(-?\d{4})-XX-(\d\d)$/,
    words: (year = '', day) => `day ${Number(day)} of a month in ${yearWords(year)}`,
  },
  { of: /^(\d{3})X$/, words: (decade) => `the ${decade}0s` },
  { of: /^(\d{2})XX$/, words: (century) => `some time from ${century}00 to ${century}99` },
  { of: /^(\d{4})S([1-3])$/, words: (year = '', sure) => significant(year, Number(sure)) },
];

/** What has no plain words stays as it is recorded. */
export function memberWords(text: string): string {
  const plain = text.replaceAll(/[?~%]/g, '');
  for (const { of, words } of SHAPES) {
    const parts = of.exec(plain)?.slice(1);
    const found = parts && words(...parts);
    if (!found) continue;
    const known = found.replace(NO_ZONE, '');
    const note = known === found ? '' : NO_ZONE;
    return `${/[~%]/.test(text) ? 'c. ' : ''}${known}${/[?%]/.test(text) ? '?' : ''}${note}`;
  }
  return text;
}

const yearWords = (year: string): string => instant(YEAR, year) ?? year;

/** Undefined where there is no such day. */
function instant(format: DateFormat, year = '', month = '01', day = '01'): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 ? format(date) : undefined;
}

/** As given, by the clock of the place. An hour without its minutes is all of that hour. */
function timeWords(day = '', hour = '', minute?: string, second?: string, zone?: string): string | undefined {
  const date = memberWords(day);
  if (date === day || Number(hour) > 23) return undefined;
  const time = minute ? `${hour}${minute}${second ?? ''}` : `${hour}:00 to ${hour}:59`;
  return `${date}, ${time}${zone ? ` ${zoneWords(zone)}` : NO_ZONE}`;
}

const zoneWords = (zone: string): string =>
  zone === 'Z'
    ? 'UTC'
    : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `UTC${hours}:${minutes}`);

/** Of the ten days that begin with a digit, those of the month. */
function tenDays(year = '', month = '', tens = ''): string | undefined {
  const [first, end] = [monthStart(Number(year), Number(month) - 1), monthStart(Number(year), Number(month))];
  const days = Math.round((end - first) / 86_400_000);
  const [from, to] = [Math.max(Number(tens) * 10, 1), Math.min(Number(tens) * 10 + 9, days)];
  const named = instant(MONTH, year, month);
  return named && from <= to ? `a day from ${from} to ${to} ${named}` : undefined;
}

/** `1950S2`: the first two digits are sure. */
function significant(year: string, sure: number): string {
  const digits = year.slice(0, sure);
  return `some time from ${digits.padEnd(4, '0')} to ${digits.padEnd(4, '9')}, estimated as ${yearWords(year)}`;
}

/** ISO 8601-2: seasons, those of either hemisphere, quarters, thirds and halves of a year. */
function partOfYear(part: number, year: string): string | undefined {
  if (part >= 21 && part <= 32)
    return `${SEASONS[(part - 21) % 4]} ${year}${HEMISPHERES[Math.floor((part - 21) / 4)]}`;
  if (part >= 33 && part <= 36) return `${ORDINALS[part - 33]} quarter of ${year}`;
  if (part >= 37 && part <= 39) return `${ORDINALS[part - 37]} third of ${year}`;
  if (part >= 40 && part <= 41) return `${ORDINALS[part - 40]} half of ${year}`;
  return undefined;
}
