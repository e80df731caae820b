/**
 * Dates as the sources give them: EDTF (ISO 8601-2, Library of Congress levels 0 to 2). A day without a zone is a local
 * day, and two dates are compared at the exactness that both have: instants with instants, else local days. `earliest`
 * and `latest` put all dates into one order.
 */
import { DAY, type DatePrecision, type End, HOUR, MINUTE, NoDate, readSingleDate } from './edtf-date.ts';

export { DATE_PRECISIONS, type DatePrecision, type End } from './edtf-date.ts';

/** Where a date starts and ends; null for an open or unknown end. */
export interface Span {
  start: End | null;
  end: End | null;
}

export interface FuzzyDate extends Span {
  /** RFC 3339, UTC, with milliseconds: text that sorts as time does. Null for an open or unknown start. */
  earliest: string | null;
  /** Never before `earliest`; null for an open or unknown end. */
  latest: string | null;
  precision: DatePrecision;
  /** EDTF `~` or `%`. */
  approximate: boolean;
  /** EDTF `?` or `%`. */
  uncertain: boolean;
}

type Meaning = Omit<FuzzyDate, 'earliest' | 'latest'>;

const BACKWARD = 'ends before it starts';
const HELP =
  'is no EDTF date: write a year, month or day (2023, 2021-07, 2023-12-08), with ~ for about, ? for uncertain, or an interval (2023-10-17/..)';

/** Throws an `Error` whose message says what an EDTF date looks like. */
export function parseDate(text: string): FuzzyDate {
  try {
    const meaning = readSet(text) ?? readInterval(text) ?? readDate(text);
    const earliest = meaning.start && instantOf(meaning.start.time);
    const latest = meaning.end && instantOf(meaning.end.time);
    // A time with a zone may come before the local day in which it lies.
    return { ...meaning, earliest, latest: earliest && latest && latest < earliest ? earliest : latest };
  } catch (error) {
    if (!(error instanceof NoDate)) throw error;
    throw new Error(`"${quoted(text)}" ${error.message || HELP}`);
  }
}

/** Below nothing where `one` comes first, above where `other` does; nothing where they may be the same. */
export function compareEnds(one: End, other: End): number {
  if (one.clock === other.clock && one.clock !== 'DAY') return one.time - other.time;
  return one.day < other.day ? -1 : Number(one.day > other.day);
}

/** Whether one is over before the other starts, whatever the two dates mean. */
export function isOverBefore({ end }: Span, { start }: Span): boolean {
  return end !== null && start !== null && compareEnds(end, start) < 0;
}

const EXACT = { MINUTE, HOUR, DAY } as const;

/**
 * How long after `from` `to` began, as an ISO 8601 duration in the coarser of the two precisions: whole days between
 * days, minutes between minutes. Null where either is coarser than a day, or `to` comes first.
 */
export function elapsedBetween(from: string, to: string): string | null {
  const [one, other] = [exactStart(from), exactStart(to)];
  if (!one || !other || compareEnds(other.start, one.start) < 0) return null;
  const { start } = one;
  const { start: end } = other;
  if (start.clock !== end.clock || start.clock === 'DAY') {
    return `P${(Date.parse(end.day) - Date.parse(start.day)) / DAY}D`;
  }
  const unit = Math.max(one.unit, other.unit);
  const elapsed = (Math.floor(end.time / unit) - Math.floor(start.time / unit)) * unit;
  const [days, hours] = [Math.floor(elapsed / DAY), Math.floor((elapsed % DAY) / HOUR)];
  const inHours = hours || unit === HOUR ? `${hours}H` : '';
  return `P${days ? `${days}D` : ''}T${inHours}${unit === HOUR ? '' : `${(elapsed % HOUR) / MINUTE}M`}`;
}

/** Null where the date is coarser than a day. */
function exactStart(text: string): { start: End; unit: number } | null {
  const { start, precision } = parseDate(text);
  const unit = precision in EXACT ? EXACT[precision as keyof typeof EXACT] : null;
  return start === null || unit === null ? null : { start, unit };
}

/** One of the dates in brackets, or all of those in braces; two dots make a span of two. */
function readSet(text: string): Meaning | undefined {
  const inner = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (!inner) return undefined;
  const members = (inner[1] ?? inner[2] ?? '').split(/, */);
  const spans = members.map((member, index) => {
    const [, from = '', dots, to = ''] = /^(.*?)(?:(\.\.)(.*))?$/.exec(member) ?? [];
    if (!dots) return readDate(from, false);
    const isOpen = (!from && index === 0) || (!to && index === members.length - 1);
    if ((!from || !to) && (!isOpen || !(from || to))) throw new NoDate('');
    return spanOf(from ? readDate(from, false) : null, to ? readDate(to, false) : null);
  });
  return {
    start: extreme(
      spans.map(({ start }) => start),
      -1,
    ),
    end: extreme(
      spans.map(({ end }) => end),
      1,
    ),
    ...marksOf(spans),
  };
}

function readInterval(text: string): Meaning | undefined {
  const [from, to, ...others] = text.split('/');
  if (from === undefined || to === undefined) return undefined;
  if (others.length) throw new NoDate('');
  const [start, end] = [from, to].map((side) => (side === '' || side === '..' ? null : readDate(side)));
  if (!start && !end) throw new NoDate('has neither a start nor an end');
  return spanOf(start ?? null, end ?? null);
}

function readDate(text: string, mayHaveTime = true): Meaning {
  if (!mayHaveTime && text.includes('T'))
    throw new NoDate('has a time in a set, which holds days and longer');
  const { first, last, ...date } = readSingleDate(text);
  return { start: first, end: last, ...date };
}

function spanOf(from: Meaning | null, to: Meaning | null): Meaning {
  if (from && to && isOverBefore(to, from)) throw new NoDate(BACKWARD);
  return {
    start: from?.start ?? null,
    end: to?.end ?? null,
    ...marksOf([from, to].filter((side) => side !== null)),
  };
}

const marksOf = (parts: readonly Meaning[]) => ({
  precision: 'INTERVAL' as const,
  approximate: parts.some(({ approximate }) => approximate),
  uncertain: parts.some(({ uncertain }) => uncertain),
});

/** An open end is beyond all others. */
function extreme(ends: readonly (End | null)[], direction: -1 | 1): End | null {
  return ends.reduce((one, other) =>
    one && other && (other.time - one.time) * direction > 0 ? other : one && other && one,
  );
}

const instantOf = (time: number): string => new Date(time).toISOString();

/** Enough of an input to recognise it. */
const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
