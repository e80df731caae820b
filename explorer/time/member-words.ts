/** A single EDTF date in words: a year, month, day or time, with its doubts, a season, or with parts unspecified. */
import { DAY, type DateFormat, dateFormat, MONTH, YEAR } from './date-format.ts';

interface Shape {
  of: RegExp;
  words(...parts: string[]): string | undefined;
}

/** In the common era, and before it. */
interface Eras {
  ce: DateFormat;
  bce: DateFormat;
}
const YEARS: Eras = { ce: YEAR, bce: dateFormat({ era: 'short', year: 'numeric' }) };
const MONTHS: Eras = { ce: MONTH, bce: dateFormat({ era: 'short', year: 'numeric', month: 'long' }) };
const DAYS: Eras = {
  ce: DAY,
  bce: dateFormat({ era: 'short', year: 'numeric', month: 'long', day: 'numeric' }),
};

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HEMISPHERES = ['', ' (north)', ' (south)'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const SHAPES: Shape[] = [
  { of: /^(-?\d{4})$/, words: (year) => instant(YEARS, year) },
  {
    of: /^(-?\d{4})-(0[1-9]|1[0-2])$/,
    words: (year, month) => instant(MONTHS, year, month),
  },
  {
    of: /^(-?\d{4})-(\d\d)-(\d\d)$/,
    words: (year, month, day) => instant(DAYS, year, month, day),
  },
  { of: /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/, words: timeWords },
  { of: /^(-?\d{4})-(\d\d)$/, words: (year = '', part) => partOfYear(Number(part), yearWords(year)) },
  { of: /^(-?\d{4})-XX(?:-XX)?$/, words: (year = '') => `some time in ${yearWords(year)}` },
  { of: /^(-?\d{4}-\d\d)-XX$/, words: (month = '') => `a day in ${memberWords(month)}` },
  { of: /^(\d{3})X$/, words: (decade) => `the ${decade}0s` },
  { of: /^(\d{2})XX$/, words: (century) => `some time from ${century}00 to ${century}99` },
];

/** What has no plain words stays as it is recorded. */
export function memberWords(text: string): string {
  const plain = text.replaceAll(/[?~%]/g, '');
  for (const { of, words } of SHAPES) {
    const parts = of.exec(plain)?.slice(1);
    const found = parts && words(...parts);
    if (found) return `${/[~%]/.test(text) ? 'c. ' : ''}${found}${/[?%]/.test(text) ? '?' : ''}`;
  }
  return text;
}

const yearWords = (year: string): string => instant(YEARS, year) ?? year;

/** Undefined where there is no such day. The year 0 is 1 BC. */
function instant(format: Eras, year = '', month = '01', day = '01'): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return (Number(year) > 0 ? format.ce : format.bce)(date);
}

/** A time with a zone is told in UTC. The API sorts one without as if it were in UTC, which nobody said. */
function timeWords(day?: string, minute?: string, second?: string, zone?: string): string | undefined {
  const date = new Date(`${day}T${minute}${second ?? ':00'}${offset(zone)}`);
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  const [, onDay = '', time = ''] = /^(.+)T(.{8})/.exec(iso) ?? [];
  return `${memberWords(onDay)}, ${second ? time : time.slice(0, 5)}${zone ? ' UTC' : ', zone not given'}`;
}

/** `+03` as `+03:00`, as JavaScript has it. */
const offset = (zone = 'Z'): string =>
  zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);

/** ISO 8601-2: seasons, those of either hemisphere, quarters, thirds and halves of a year. */
function partOfYear(part: number, year: string): string | undefined {
  if (part >= 21 && part <= 32)
    return `${SEASONS[(part - 21) % 4]} ${year}${HEMISPHERES[Math.floor((part - 21) / 4)]}`;
  if (part >= 33 && part <= 36) return `${ORDINALS[part - 33]} quarter of ${year}`;
  if (part >= 37 && part <= 39) return `${ORDINALS[part - 37]} third of ${year}`;
  if (part >= 40 && part <= 41) return `${ORDINALS[part - 40]} half of ${year}`;
  return undefined;
}
