/** Dates in a reader's words, no more exact than they are. All are in UTC, as the API has them. */
import type { DateFragment } from '../api/documents.ts';
import { memberWords } from './member-words.ts';

/** Made when it is first used: six of them are a tenth of the Worker's start-up, which writes dates into descriptions. */
function format(options: Intl.DateTimeFormatOptions) {
  let made: Intl.DateTimeFormat | undefined;
  return {
    format(date: Date): string {
      made ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
      return made.format(date);
    },
  };
}
const YEAR = format({ year: 'numeric' });
const MONTH = format({ year: 'numeric', month: 'long' });
const SHORT_MONTH = format({ year: 'numeric', month: 'short' });
const SHORT_DAY = format({ year: 'numeric', month: 'short', day: 'numeric' });
const DAY = format({ year: 'numeric', month: 'long', day: 'numeric' });

/** `8 December 2023`, `c. 15 October 2023 to 9 December 2023`; what has no plain words stays as it is recorded. */
export function dateWords({ edtf }: Pick<DateFragment, 'edtf'>): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return setWords(set[2] ?? '', set[1] === '[');
  const [start = '', end] = edtf.split('/');
  return end === undefined ? memberWords(start) : spanWords(start, end);
}

/** The day, month or year as short as it goes, `9 Dec 2023`; of a span the month or the years that hold it. */
export function shortDate(date: Pick<DateFragment, 'earliest' | 'latest' | 'precision'>): string {
  const { earliest, latest, precision } = date;
  const start = new Date(earliest);
  if (precision === 'YEAR') return YEAR.format(start);
  if (precision === 'MONTH') return SHORT_MONTH.format(start);
  if (precision !== 'INTERVAL') return SHORT_DAY.format(start);
  if (latest === null) return `from ${YEAR.format(start)}`;
  const shape = [SHORT_MONTH, YEAR].find((shape) => shape.format(start) === shape.format(new Date(latest)));
  return shape ? shape.format(start) : `${YEAR.format(start)}–${YEAR.format(new Date(latest))}`;
}

/** The month or year in which a date begins, for a heading: `December 2023`. */
export function monthWords({ earliest, precision }: Pick<DateFragment, 'earliest' | 'precision'>): string {
  return (precision === 'YEAR' ? YEAR : MONTH).format(new Date(earliest));
}

export const day = (instant: string): string => DAY.format(new Date(instant));

/** EDTF tells an end that is open (`..`) from one that nobody knows. */
function spanWords(start: string, end: string): string {
  if (start === '..') return `up to ${memberWords(end)}`;
  if (end === '..') return `${memberWords(start)} onwards`;
  return `${start ? memberWords(start) : 'an unknown start'} to ${end ? memberWords(end) : 'an unknown end'}`;
}

/** One of several dates, or all of them; a span among them has two dots. */
function setWords(members: string, isOneOf: boolean): string {
  const words = members.split(',').map((member) => {
    const [start = '', end] = member.split('..');
    if (end === undefined) return memberWords(start);
    const span = spanWords(start || '..', end || '..');
    return isOneOf ? `some time ${start && 'from '}${span}` : span;
  });
  return new Intl.ListFormat('en-GB', { type: isOneOf ? 'disjunction' : 'conjunction' }).format(words);
}
