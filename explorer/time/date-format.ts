/**
 * Formats of dates, in UTC, as the API has them. Each is made when it is first used: a dozen of them are a tenth of the
 * Worker's start-up, which writes dates into descriptions.
 */

export type DateFormat = (date: Date | number) => string;

export function dateFormat(options: Intl.DateTimeFormatOptions): DateFormat {
  let made: Intl.DateTimeFormat | undefined;
  return (date) => {
    made ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
    return made.format(date);
  };
}

export const YEAR = dateFormat({ year: 'numeric' });
export const MONTH = dateFormat({ year: 'numeric', month: 'long' });
export const DAY = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' });
export const SHORT_MONTH = dateFormat({ year: 'numeric', month: 'short' });
export const SHORT_DAY = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });
