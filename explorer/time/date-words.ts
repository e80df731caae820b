/** Dates in a reader's words, no more exact than they are. All are in UTC, as the API has them. */
import type { DateFragment } from '../api/documents.ts';

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
const MINUTE = format({ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const ISO = /^(-?\d{4})(-\d{2})?(-\d{2})?(T[\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** `8 December 2023`, `c. 15 October 2023 to 9 December 2023`; what is no plain date or span stays as it is recorded. */
export function dateWords({ edtf }: Pick<DateFragment, 'edtf'>): string {
  return edtf
    .split('/')
    .map((end) => endWords(end))
    .join(' to ');
}

/** The day, month or year at which a date begins, as short as it goes: `9 Dec 2023`. */
export function shortDate({ earliest, precision }: Pick<DateFragment, 'earliest' | 'precision'>): string {
  const shape = precision === 'YEAR' ? YEAR : precision === 'MONTH' ? SHORT_MONTH : SHORT_DAY;
  return shape.format(new Date(earliest));
}

export const day = (instant: string): string => DAY.format(new Date(instant));

function endWords(end: string): string {
  if (end === '..' || end === '') return end ? 'no known end' : 'unknown';
  const [, year, month, dayOfMonth, time] = ISO.exec(end.replace(/[?~%]/g, '')) ?? [];
  if (!year) return end;
  const formatted = (time ? MINUTE : dayOfMonth ? DAY : month ? MONTH : YEAR).format(
    new Date(end.replace(/[?~%]/g, '')),
  );
  const about = /[~%]/.test(end) ? 'c. ' : '';
  const uncertain = /[?%]/.test(end) ? '?' : '';
  return `${about}${formatted}${uncertain}`;
}
