/**
 * Dates as the sources give them: EDTF (ISO 8601-2, Library of Congress levels 0 to 2) with the first and
 * last instant that it can mean. A date or time without a zone is read as UTC.
 */
import edtf, { type ExtDate } from 'edtf';
import * as types from 'edtf/types';

// edtf.js takes the type of a date from the name of its class, and the Worker is deployed without such names (wrangler.toml).
for (const [name, type] of Object.entries(types)) Object.defineProperty(type, 'name', { value: name });

export const DATE_PRECISIONS = ['MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR', 'INTERVAL'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface Span {
  /** RFC 3339, UTC, with milliseconds: text that sorts as time does. Null for an open or unknown start. */
  earliest: string | null;
  /** Null for an open or unknown end. */
  latest: string | null;
}

export interface FuzzyDate extends Span {
  precision: DatePrecision;
  /** EDTF `~` or `%`. */
  approximate: boolean;
  /** EDTF `?` or `%`. */
  uncertain: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PRECISIONS = { 0: 'MINUTE', 1: 'YEAR', 2: 'MONTH', 3: 'DAY' } as const;

/** The lengths, in days, by which dates are told apart: a day, the longest month, the longest year. */
export const SPAN_DAYS = [1, 31, 366] as const;

/** The least of these that the date lies within; 0 where it may last longer, or has an open end. */
export function daysWithin({ earliest, latest }: Span): number {
  if (earliest === null || latest === null) return 0;
  const length = Date.parse(latest) - Date.parse(earliest);
  return SPAN_DAYS.find((days) => length < days * DAY) ?? 0;
}

/** The instant so many days before another. */
export function daysBefore(time: string, days: number): string {
  return new Date(Date.parse(time) - days * DAY).toISOString();
}

/** Throws an `Error` whose message says what an EDTF date looks like. */
export function parseDate(text: string): FuzzyDate {
  // edtf.js takes these for milliseconds since 1970.
  if (/(^|\/)[-+]?\d{5,}($|\/)/.test(text)) {
    throw new Error(`"${quoted(text)}" has a year of more than four digits: write a year from 0000 to 9999`);
  }
  const date = read(text);
  if (!hasOnlyRealDays(text)) throw new Error(`"${quoted(text)}" names a day that its month does not have`);
  const bounds = boundsOf(date, text);
  const parts = date.type === 'Interval' ? [date.lower, date.upper] : [date];
  const marked = (mark: 'uncertain' | 'approximate') =>
    parts.some((part) => part !== null && typeof part === 'object' && (part[mark]?.value ?? 0) !== 0);
  return {
    earliest: instant(bounds.first, text),
    latest: instant(bounds.last, text),
    precision: precisionOf(date, text),
    approximate: marked('approximate'),
    uncertain: marked('uncertain'),
  };
}

/**
 * How long after `start` `end` began, as an ISO 8601 duration in the coarser of the two precisions: whole days
 * between days, minutes between minutes. Null where either is coarser than a day, or `end` comes first.
 */
export function elapsedBetween(start: string, end: string): string | null {
  const [from, to] = [parseDate(start), parseDate(end)];
  const precisions = [from.precision, to.precision];
  if (!precisions.every((precision) => precision === 'MINUTE' || precision === 'DAY')) return null;
  const unit = precisions.includes('DAY') ? DAY : MINUTE;
  const steps = (span: Span) => Math.floor(Date.parse(span.earliest as string) / unit);
  const elapsed = (steps(to) - steps(from)) * unit;
  if (elapsed < 0) return null;
  const days = Math.floor(elapsed / DAY);
  if (unit === DAY) return `P${days}D`;
  const hours = Math.floor((elapsed % DAY) / HOUR);
  const minutes = (elapsed % HOUR) / MINUTE;
  return `P${days ? `${days}D` : ''}T${hours ? `${hours}H` : ''}${minutes}M`;
}

function read(text: string): ExtDate {
  try {
    return edtf(text);
  } catch {
    throw new Error(
      `"${quoted(text)}" is no EDTF date: write a year, month or day (2023, 2021-07, 2023-12-08), with ~ for about, ? for uncertain, or an interval (2023-10-17/..)`,
    );
  }
}

function precisionOf(date: ExtDate, text: string): DatePrecision {
  if (date.type !== 'Date' || text.slice(0, 4).includes('X')) return 'INTERVAL';
  const unspecified = text.match(/-XX/g)?.length ?? 0;
  return PRECISIONS[((date.precision ?? 0) - unspecified) as 0 | 1 | 2 | 3];
}

/** edtf.js takes 29 February for a day of every year. */
function hasOnlyRealDays(text: string): boolean {
  return (text.match(/\d{4}-\d\d-\d\d/g) ?? []).every((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  });
}

/** What edtf.js says, but where it says too little. Null for an open or unknown end. */
function boundsOf(date: ExtDate, text: string): { first: number | null; last: number | null } {
  if (date.type === 'List' || date.type === 'Set') {
    const members = (date.values ?? []).flat();
    return {
      first: date.earlier ? null : Math.min(...members.map(({ min }) => Number(min))),
      last: date.later ? null : Math.max(...members.map(({ max }) => Number(max))),
    };
  }
  if (date.type === 'Season' && date.season !== undefined && date.season <= 24) {
    // Without a hemisphere a season may be any part of the year, and the cold or warm one may reach into the next.
    const year = new Date(Number(date.min)).getUTCFullYear();
    return { first: Date.UTC(year, 0), last: Date.UTC(year + 1, 2) - 1 };
  }
  // A time lasts as long as the smallest unit that it gives.
  const [time, seconds, fraction] = /T\d\d:?\d\d(:?\d\d)?(\.\d+)?/.exec(text) ?? [];
  const lasting = !time || date.type !== 'Date' || fraction ? 0 : seconds ? 999 : MINUTE - 1;
  return { first: date.min, last: date.max === null ? null : date.max + lasting };
}

/** Enough of an input to recognise it. */
function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function instant(milliseconds: number | null, text: string): string | null {
  if (milliseconds === null || Math.abs(milliseconds) === Number.POSITIVE_INFINITY) return null;
  const iso = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  // Five-digit and negative years would not sort as text.
  if (!/^\d{4}-/.test(iso)) throw new Error(`"${quoted(text)}" lies outside the years 0000 to 9999`);
  return iso;
}
