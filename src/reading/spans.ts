/** The dates of a text that say during which time: `between 15 and 21 June`, `in the past three months`. */
import type { FoundDate } from './dates.ts';
import type { Language } from './languages/language.ts';
import { numbersIn } from './numbers.ts';
import type { Token } from './tokens.ts';

export interface RollingSpan {
  /** How many tokens it has. */
  length: number;
  edtf?: string;
}

/** Beyond it, `the last 2,000 days` is no span that anybody counts in. */
const MOST_UNITS = 100;

/** `Last month` is a month of the calendar; `the past month` and `the last two months` end on the day of publication. */
export function rollingAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  published?: Date,
): RollingSpan | undefined {
  const before = language.last.at(tokens, at) ?? language.recent.at(tokens, at);
  const unitFirst = before ? undefined : language.spans.at(tokens, at);
  const from = at + (before ?? unitFirst ?? { length: 0 }).length;
  if (from === at) return undefined;
  const number = numbersIn(tokens.slice(from, from + 3), language).find((found) => found.from === 0);
  const next = from + (number ? number.to + 1 : 0);
  const unit = unitFirst ?? language.spans.at(tokens, next);
  const after = unitFirst && (language.recent.at(tokens, next) ?? language.last.at(tokens, next));
  if (!unit || (unitFirst && !after)) return undefined;
  const isRecent = language.recent.has(tokens[at]) || (after && language.recent.has(tokens[next]));
  if (!isRecent && !number) return undefined;
  const length = next - at + (after ?? unit).length;
  const count = number?.value ?? 1;
  if (!published || count < 1 || count > MOST_UNITS) return { length };
  return { length, edtf: `${dayOf(back(published, count, unit.meaning))}~/${dayOf(published)}` };
}

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';
const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;

function back(until: Date, count: number, unit: Unit): Date {
  const day = new Date(until);
  const months = unit === 'month' ? count : unit === 'year' ? count * MONTHS_OF_YEAR : 0;
  if (months) {
    const dayOfMonth = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() - months);
    const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    day.setUTCDate(Math.min(dayOfMonth, last));
    return day;
  }
  const days =
    unit === 'hour' ? Math.ceil(count / HOURS_OF_DAY) : unit === 'week' ? count * DAYS_OF_WEEK : count;
  day.setUTCDate(day.getUTCDate() - days);
  return day;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** `Between 17 October and 27 November`: the two dates are one span. */
export function withSpans(
  found: readonly FoundDate[],
  text: string,
  tokens: readonly Token[],
  language: Language,
): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const date of found) {
    const first = dates.at(-1);
    const joined = first && joinedDates(first, date, tokens, language);
    if (!first || !joined) {
      dates.push(opened(date, text, tokens, language));
      continue;
    }
    const words = text.slice(first.start, date.end);
    const note = joined.note?.replace(/"[^"]*"/, () => `"${words}"`);
    dates[dates.length - 1] = { ...first, words, end: date.end, edtf: joined.edtf, note, isSpan: true };
  }
  return dates;
}

const tokenAt = (tokens: readonly Token[], start: number) =>
  tokens.findIndex((token) => token.start >= start);

function joinedDates(
  first: FoundDate,
  second: FoundDate,
  tokens: readonly Token[],
  language: Language,
): Pick<FoundDate, 'edtf' | 'note'> | undefined {
  if (!first.edtf || !second.edtf || first.edtf.includes('/') || second.edtf.includes('/')) return undefined;
  const [from, to] = [tokenAt(tokens, first.start), tokenAt(tokens, second.start)];
  if (!isBetween(tokens, from, language)) return undefined;
  const rest = tokens.slice(from, to).filter((token) => token.start >= first.end);
  const isJoined =
    rest.some((token) => language.spanJoin.has(token)) ||
    (language.code === 'ar' && tokens[to]?.raw.startsWith('و'));
  if (!isJoined || rest.some((token) => !language.spanJoin.has(token) && !language.articles.has(token)))
    return undefined;
  const note = first.note ?? second.note;
  // `Between 17 October and 27 November 2023`: one year for both.
  const year = second.note ? undefined : second.edtf.slice(0, 4);
  const plain = bare(first.edtf);
  const start = first.note && year ? `${year}${plain.slice(4)}` : first.edtf;
  if (bare(start) > bare(second.edtf)) return undefined;
  return { edtf: `${start}/${second.edtf}`, note: start === first.edtf ? note : second.note };
}

const bare = (edtf: string): string => edtf.replaceAll(/[?~%]/g, '');

function isBetween(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = language.articles.has(tokens[at - 1]) ? at - 2 : at - 1;
  return language.between.has(tokens[before]);
}

/** `Between 15 and 21 June`: the first day has the month of the second. */
function opened(date: FoundDate, text: string, tokens: readonly Token[], language: Language): FoundDate {
  const at = tokenAt(tokens, date.start);
  const back = language.articles.has(tokens[at - 1]) ? 1 : 0;
  const day = tokens[at - back - 2];
  const isSpan = language.spanJoin.has(tokens[at - back - 1]) && isBetween(tokens, at - back - 2, language);
  const digits = /^\d{1,2}$/.exec(day?.folded ?? '')?.[0];
  const [, month, mark = ''] = /^(\d{4}-\d\d)-\d\d(\?)?$/.exec(date.edtf ?? '') ?? [];
  if (!day || !isSpan || !digits || !month) return date;
  const start = `${month}-${digits.padStart(2, '0')}${mark}`;
  if (start > (date.edtf ?? '')) return date;
  const words = text.slice(day.start, date.end);
  const note = date.note?.replace(/"[^"]*"/, () => `"${words}"`);
  return { ...date, start: day.start, words, edtf: `${start}/${date.edtf}`, note, isSpan: true };
}
