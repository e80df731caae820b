/** The dates that a text names, worked out against the day it was published. */
import { parseDate } from '../../schema/dates.ts';
import type { Paragraph } from './document.ts';
import type { Language } from './languages/language.ts';
import { rollingAt, withSpans } from './spans.ts';
import type { Token } from './tokens.ts';

export interface FoundDate {
  paragraph: number;
  start: number;
  end: number;
  words: string;
  /** Nothing where it cannot be worked out. */
  edtf?: string;
  /** Says how it was worked out; with it the date is uncertain. */
  note?: string;
  /** During which time something went on, and not when something was: `since mid-October`. */
  isSpan?: boolean;
  /** When something was said: `said on Friday`. */
  isOfSaying?: boolean;
}

const DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

interface Read {
  /** How many tokens it has. */
  length: number;
  edtf?: string;
  isWorkedOut?: boolean;
  isSpan?: boolean;
}

type Reader = (
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
) => Read | undefined;

/** The first and the last day on which it may have been published. */
interface Published {
  edtf: string;
  first: Date;
  last: Date;
  isDay: boolean;
}

/** The one that reads most words comes first. */
const READERS: readonly Reader[] = [
  isoDate,
  dayOfMonth,
  monthOfYear,
  weekday,
  nearDay,
  rollingPeriod,
  lastPeriod,
  yearAlone,
];

export function datesIn(
  { number, text, tokens }: Paragraph,
  language: Language,
  published?: string,
): FoundDate[] {
  const day = published === undefined ? undefined : publishedOn(published);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = READERS.reduce<Read | undefined>(
      (known, reader) => known ?? reader(tokens, at, language, day),
      undefined,
    );
    if (!read) continue;
    const start = (tokens[at] as Token).start;
    const end = (tokens[at + read.length - 1] as Token).end;
    const words = text.slice(start, end);
    const before = language.articles.has(tokens[at - 1]) ? at - 2 : at - 1;
    const isSince = language.since.has(tokens[before]);
    const edtf =
      read.edtf && `${read.edtf}${read.isWorkedOut ? uncertain(read.edtf) : ''}${isSince ? '/..' : ''}`;
    const note = read.isWorkedOut && edtf ? noteOf(words, day) : undefined;
    const isSpan = read.isSpan || isSince ? { isSpan: true } : {};
    const isSaying = isBehindSpeech(tokens, at, language) || language.speech.has(tokens[at + read.length]);
    const isOfSaying = isSaying ? { isOfSaying: true } : {};
    found.push({ paragraph: number, start, end, words, edtf, note, ...isSpan, ...isOfSaying });
    at += read.length - 1;
  }
  return withSpans(found, text, tokens, language);
}

const uncertain = (edtf: string) => (edtf.includes('~') ? '' : '?');

function isBehindSpeech(tokens: readonly Token[], at: number, language: Language): boolean {
  let before = at - 1;
  while (language.prepositions.has(tokens[before]) || language.articles.has(tokens[before])) before--;
  return language.speech.has(tokens[before]);
}

function noteOf(words: string, published: Published | undefined): string {
  return `The document says "${words}"${published ? `, and was published on ${published.edtf}` : ''}.`;
}

function publishedOn(edtf: string): Published | undefined {
  const { start, end } = parseDate(edtf);
  if (!start || !end) return undefined;
  const [first, last] = [new Date(`${start.day}T00:00Z`), new Date(`${end.day}T00:00Z`)];
  return { edtf: edtf.replace(/T.*|[?~%]/g, ''), first, last, isDay: start.day === end.day };
}

function isoDate(tokens: readonly Token[], at: number): Read | undefined {
  const [year, month, day] = [0, 1, 2].map((offset) => tokens[at + offset]);
  const isPart = (token: Token | undefined, before: Token | undefined) =>
    token !== undefined &&
    before !== undefined &&
    token.start === before.end + 1 &&
    /^\d\d$/.test(token.folded);
  if (!year || !/^(19|20)\d\d$/.test(year.folded) || !isPart(month, year) || !isPart(day, month))
    return undefined;
  const edtf = [year, month, day].map((token) => token?.folded).join('-');
  return isDate(edtf) ? { length: 3, edtf } : undefined;
}

/** `8 December 2023`, `December 8th, 2023`, `8 de diciembre`. */
function dayOfMonth(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const dayFirst = dayAt(tokens[at]);
  if (dayFirst) {
    const monthAt = skipped(tokens, at + 1, language);
    const month = language.months.at(tokens, monthAt);
    if (!month) return undefined;
    return withYear(tokens, at, monthAt + month.length, [month.meaning, dayFirst], language, published);
  }
  const month = language.months.at(tokens, at);
  const day = month && dayAt(tokens[at + month.length]);
  if (!month || !day) return undefined;
  return withYear(tokens, at, at + month.length + 1, [month.meaning, day], language, published);
}

/** `January 2020`, `mid-October`, and a month alone where it has a capital or a preposition. */
function monthOfYear(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const middle = language.middle.at(tokens, at)?.length ?? 0;
  const month = language.months.at(tokens, at + middle);
  if (!month) return undefined;
  const raw = tokens[at + middle]?.raw ?? '';
  // `May` is a month, `may` is none; `March` behind no preposition and without a year may be a walk.
  if (language.code === 'en' && !/^\p{Lu}/u.test(raw)) return undefined;
  const read = withYear(tokens, at, at + middle + month.length, [month.meaning], language, published);
  const hasYear = read !== undefined && read.length > middle + month.length;
  const before = tokens[at - 1];
  if (
    !hasYear &&
    !middle &&
    !language.inYear.has(before) &&
    !language.prepositions.has(before) &&
    !language.articles.has(before)
  )
    return undefined;
  return middle && read?.edtf ? { ...read, edtf: `${read.edtf}-15~`, isWorkedOut: false } : read;
}

function withYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  [month, day]: readonly [number, number?],
  language: Language,
  published?: Published,
): Read | undefined {
  const yearAt = skipped(tokens, to, language);
  const year = yearOf(tokens[yearAt]);
  const rest = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  if (year) {
    const edtf = [year, ...rest].join('-');
    return isDate(edtf) ? { length: yearAt + 1 - from, edtf } : undefined;
  }
  // The latest that was over, or had begun, when it was published.
  const length = to - from;
  if (!published) return { length };
  const latest = published.last.getUTCFullYear();
  const edtf = [latest, latest - 1]
    .map((each) => [each, ...rest].join('-'))
    .find(
      (each) =>
        isDate(each) &&
        new Date(`${each.slice(0, 10)}T00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T')) <= published.last,
    );
  return { length, edtf, isWorkedOut: true };
}

function weekday(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const day = language.weekdays.at(tokens, at);
  if (!day) return undefined;
  const after = language.last.at(tokens, at + day.length)?.length ?? 0;
  const isLast = after > 0 || language.last.has(tokens[at - 1]);
  if (!published) return { length: day.length + after };
  if (!published.isDay) return { length: day.length + after, edtf: published.edtf, isWorkedOut: true };
  const back = (published.last.getUTCDay() - day.meaning + 7) % 7 || (isLast ? 7 : 0);
  return { length: day.length + after, edtf: dayBefore(published, back), isWorkedOut: true };
}

function nearDay(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const day = language.days.at(tokens, at);
  if (!day) return undefined;
  const edtf =
    !published || published.isDay ? published && dayBefore(published, -day.meaning) : published.edtf;
  return { length: day.length, edtf, isWorkedOut: true };
}

/** `in the past month`, `en los últimos tres meses`. */
function rollingPeriod(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const span = rollingAt(tokens, at, language, published?.isDay ? published.last : undefined);
  return span && { ...span, isWorkedOut: true, isSpan: true };
}

/** `last month`, `el mes pasado`. */
function lastPeriod(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Published,
): Read | undefined {
  const before = language.last.at(tokens, at)?.length ?? 0;
  const period = language.periods.at(tokens, at + before);
  if (!period) return undefined;
  const after = before ? 0 : (language.last.at(tokens, at + period.length)?.length ?? 0);
  if (!before && !after) return undefined;
  const length = before + period.length + after;
  if (!published) return { length };
  const day = new Date(published.last);
  if (period.meaning === 'week') {
    const monday = dayBefore(published, ((published.last.getUTCDay() + 6) % 7) + 7);
    const sunday = dayBefore(published, ((published.last.getUTCDay() + 6) % 7) + 1);
    return { length, edtf: `${monday}?/${sunday}`, isWorkedOut: true };
  }
  if (period.meaning === 'year') return { length, edtf: String(day.getUTCFullYear() - 1), isWorkedOut: true };
  day.setUTCDate(0);
  return { length, edtf: day.toISOString().slice(0, 7), isWorkedOut: true };
}

function yearAlone(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const year = yearOf(tokens[at]);
  if (!year || !language.inYear.has(tokens[at - 1])) return undefined;
  const other = language.numberJoin.has(tokens[at + 1]) ? yearOf(tokens[at + 2]) : undefined;
  const isSpan = other !== undefined && language.between.has(tokens[at - 1]) && Number(other) > Number(year);
  return isSpan ? { length: 3, edtf: `${year}/${other}`, isSpan } : { length: 1, edtf: year };
}

function dayAt(token: Token | undefined): number | undefined {
  // Arabic writes `and` in one word with what follows: its other form is the number alone.
  const words = token ? [token.folded, ...token.forms] : [];
  const day = Number(words.map((word) => /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean));
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token | undefined): string | undefined {
  const year = Number(token?.folded);
  return year >= FIRST_YEAR && year <= LAST_YEAR && /^\d{4}$/.test(token?.folded ?? '')
    ? String(year)
    : undefined;
}

/** `de`, `of`. */
const skipped = (tokens: readonly Token[], at: number, language: Language): number =>
  language.prepositions.has(tokens[at]) && /^(of|de|del|من)$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;

const dayBefore = ({ last }: Published, days: number): string =>
  new Date(last.getTime() - days * DAY).toISOString().slice(0, 10);

function isDate(edtf: string): boolean {
  try {
    return parseDate(edtf).start !== null;
  } catch {
    return false;
  }
}
