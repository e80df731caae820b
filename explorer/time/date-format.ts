/**
 * Formats of dates, in UTC, as the API has them. Each is made when it is first used: a dozen of them are a tenth of the
 * Worker's start-up, which writes dates into descriptions.
 */

export type DateFormat = (date: Date | number) => string;

/** A year before our era is named by it: the year 0 is 1 BC. */
export function dateFormat(options: Intl.DateTimeFormatOptions): DateFormat {
  const [inEra, beforeIt] = [madeOnce(options), madeOnce({ ...options, era: 'short' })];
  return (date) => (new Date(date).getUTCFullYear() > 0 || !options.year ? inEra : beforeIt)().format(date);
}

function madeOnce(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => {
    made ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
    return made;
  };
}

export const YEAR = dateFormat({ year: 'numeric' });
export const MONTH = dateFormat({ year: 'numeric', month: 'long' });
export const DAY = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' });
export const SHORT_MONTH = dateFormat({ year: 'numeric', month: 'short' });
export const SHORT_DAY = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });
export const MONTH_ALONE = dateFormat({ month: 'short' });
