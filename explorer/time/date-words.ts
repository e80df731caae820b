/** Dates in a reader's words, no more exact than they are. */
import type { DateFragment } from '../api/documents.ts';
import { DAY, MONTH, MONTH_ALONE, SHORT_DAY, SHORT_MONTH, YEAR } from './date-format.ts';
import { memberWords } from './member-words.ts';
import { endOf, startOf } from './span.ts';

/** `8 December 2023`, `c. 15 October 2023 to 9 December 2023`; what has no plain words stays as it is recorded. */
export function dateWords({ edtf }: Pick<DateFragment, 'edtf'>): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return setWords(set[2] ?? '', set[1] === '[');
  const [start = '', end] = edtf.split('/');
  return end === undefined || end === start ? memberWords(start) : spanWords(start, end);
}

type Dated = Pick<DateFragment, 'edtf' | 'earliest' | 'latest' | 'precision'>;

/** The day, month or year as short as it goes, `9 Dec 2023?`; of a span the month, the months or the years that hold it. */
export function shortDate(date: Dated): string {
  const circa = /[~%]/.test(date.edtf) ? 'c. ' : '';
  return `${circa}${shortSpan(date)}${/[?%]/.test(date.edtf) ? '?' : ''}`;
}

function shortSpan(date: Dated): string {
  const { edtf, latest, precision } = date;
  const [start, end] = [startOf(date), endOf(date)];
  if (precision === 'YEAR') return YEAR(start);
  if (precision === 'MONTH') return SHORT_MONTH(start);
  if (precision !== 'INTERVAL') return SHORT_DAY(start);
  const plain = edtf.replaceAll(/[?~%]/g, '');
  if (/^\d{4}-(2[1-9]|3\d|4[01])$/.test(plain)) return memberWords(plain);
  if (latest === null) return `from ${YEAR(start)}`;
  if (YEAR(start) !== YEAR(end)) return `${YEAR(start)}–${YEAR(end)}`;
  const [first, last] = [MONTH_ALONE(start), MONTH_ALONE(end)];
  if (first === last) return SHORT_MONTH(start);
  return first === 'Jan' && last === 'Dec' ? YEAR(start) : `${first}–${SHORT_MONTH(end)}`;
}

/** The month or year in which a date begins, for a heading: `December 2023`. */
export function monthWords(date: Pick<Dated, 'edtf' | 'earliest' | 'precision'>): string {
  return (date.precision === 'YEAR' ? YEAR : MONTH)(startOf(date));
}

export const day = (instant: string): string => DAY(new Date(instant));

/** EDTF tells an end that is open (`..`) from one that nobody knows. */
function spanWords(start: string, end: string): string {
  if (start === '..') return `up to ${memberWords(end)}`;
  if (end === '..') return `${memberWords(start)} onwards`;
  if (!start || !end)
    return `${start ? memberWords(start) : 'an unknown start'} to ${end ? memberWords(end) : 'an unknown end'}`;
  return joined(memberWords(start), memberWords(end));
}

const DAY_OF_MONTH = /^((?:c\. )?)(\d{1,2})( .+)$/;

/** `8 to 9 December 2023?`: two days of one month that are as sure as each other name it once. */
function joined(start: string, end: string): string {
  const [, circa, first, month] = DAY_OF_MONTH.exec(start) ?? [];
  const [, endCirca, last, endMonth] = DAY_OF_MONTH.exec(end) ?? [];
  const isOfOne = first !== undefined && circa === endCirca && month === endMonth && !month?.includes(':');
  return isOfOne ? `${circa}${first} to ${last}${month}` : `${start} to ${end}`;
}

/** One of several dates, or all of them; a span among them has two dots. */
function setWords(members: string, isOneOf: boolean): string {
  const words = members.split(/, */).map((member) => {
    const [start = '', end] = member.split('..');
    if (end === undefined) return memberWords(start);
    const span = spanWords(start || '..', end || '..');
    return isOneOf ? `some time ${start && 'from '}${span}` : span;
  });
  return new Intl.ListFormat('en-GB', { type: isOneOf ? 'disjunction' : 'conjunction' }).format(words);
}
