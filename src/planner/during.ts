/** Dates that could lie in a span of time: a short date that reaches into it began not long before. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { DAY, SPAN_DAYS, ZONE_DAYS } from '../../schema/date-lengths.ts';
import type { End, Span } from '../../schema/dates.ts';
import { type Alternative, type Condition, eitherOf, isListedIn, test } from './condition.ts';
import { type DateColumns, instant, instantText, lastsUntil, startsBy } from './date-order.ts';
import { hasOrder } from './order.ts';
import type { Statistics } from './statistics.ts';

export interface FilteredDate extends DateColumns {
  /** How many days it lies within, 0 where that is not bounded (see `date-lengths.ts`). */
  within?: SQLiteColumn;
}

/** Of dates in a span, those that begin in it and those that begin before: what an index by the first instant needs. */
export interface Begins {
  earliest: SQLiteColumn;
  /** The first instants of those that begin in it. */
  inside: (earliest: SQL) => SQL;
  /** What is asked of these, for few of them do not reach into it. */
  asked: SQL;
  from: string;
  to: string | null;
  cost: Alternative['cost'];
  /** Those that begin before it, by their lengths. */
  before: readonly Alternative[];
}

/** Each length has its own range of an index. */
export function reaching({ start, end }: Span, date: FilteredDate): Condition[] {
  const { earliest, latest, within } = date;
  const begun = end ? startedBy(date, end) : [];
  if (start === null) return begun.map((asked) => test(asked));
  const from = firstInstant(start);
  const lasts = lastsUntil(date, start);
  const open = sql`(${latest} IS NULL OR ${lasts})`;
  const plain = allOf([...begun, open]);
  if (!within) return [test(plain)];
  /** How many stretches of so many days lie in the span. */
  const stretches = (days: number) =>
    end
      ? Math.ceil((lastInstant(end) - from) / DAY / days + beyondOf(days) / days)
      : Number.POSITIVE_INFINITY;
  // A stretch of as many days lies across two of those that are counted.
  const most = (statistics: Statistics, days: number) => {
    const rows = statistics.beginning(within, days);
    return Math.min(rows && rows * (stretches(days) + 1), statistics.rows(earliest.table as SQLiteTable));
  };
  const short = SPAN_DAYS.map((days): Alternative => {
    const beyond = beyondOf(days);
    return {
      from: instantText(from - days * DAY),
      to: end && instantText(lastInstant(end) + beyond * DAY),
      sql: allOf([
        sql`${within} = ${sql.raw(String(days))}`,
        sql`${earliest} > ${instant(from - days * DAY)}`,
        ...(end ? startedBy(date, end, beyond) : []),
        lasts,
      ]),
      cost: (statistics) => {
        const rows = statistics.beginning(within, days);
        // What does not reach into the span begins in a stretch before it or, where its zone moves it, in what is added
        // on both sides.
        return { rows: most(statistics, days), missed: (beyond ? 5 : 2) * rows };
      },
    };
  });
  const long = {
    from: null,
    to: end && instantText(lastInstant(end) + ZONE_DAYS * DAY),
    sql: allOf([sql`${within} = 0`, open, ...begun]),
    cost: (statistics: Statistics) => {
      const rows = statistics.beginning(within, 0);
      return { rows, missed: rows };
    },
  };
  const begins = begunIn({ from, end, asked: plain, open, begun }, { ...date, within }, most);
  return [{ ...eitherOf([...short, long], plain), begins }];
}

/** The shortest have no zone. */
const beyondOf = (days: number) => (days === 1 ? 0 : ZONE_DAYS);

interface Asked {
  from: number;
  end: End | null;
  asked: SQL;
  open: SQL;
  begun: readonly SQL[];
}

function begunIn(
  { from, end, asked, open, begun }: Asked,
  { earliest, within }: FilteredDate & { within: SQLiteColumn },
  most: (statistics: Statistics, days: number) => number,
): Begins {
  const to = end && lastInstant(end) + ZONE_DAYS * DAY;
  const before = [...SPAN_DAYS, 0].map((days): Alternative => {
    const first = days ? from - days * DAY : null;
    return {
      from: first === null ? null : instantText(first),
      to: instantText(from),
      sql: allOf([
        sql`${within} = ${sql.raw(String(days))}`,
        ...(first === null ? [] : [sql`${earliest} > ${instant(first)}`]),
        sql`${earliest} < ${instant(from)}`,
        open,
        ...begun,
      ]),
      cost: (statistics) => ({ rows: (days ? 2 : 1) * statistics.beginning(within, days), missed: 0 }),
    };
  });
  return {
    earliest,
    inside: (key) =>
      allOf([sql`${key} >= ${instant(from)}`, ...(to === null ? [] : [sql`${key} <= ${instant(to)}`])]),
    asked,
    from: instantText(from),
    to: to === null ? null : instantText(to),
    // Those that a zone moves out of it begin in a day or two at each of its ends.
    cost: (statistics) => {
      const open = statistics.beginning(within, 0);
      const moved = (days: number) => (days === 1 ? 6 : 4) * statistics.beginning(within, days);
      return {
        rows: open + sum(SPAN_DAYS.map((days) => most(statistics, days))),
        missed: open + sum(SPAN_DAYS.map(moved)),
      };
    },
    before,
  };
}

/**
 * `during` and another condition whose rows an index, or a list, has in the order of their first instants: those that
 * begin in the span are a range of it. Null where that reads no less than all that the other finds.
 */
export function duringBeside(during: Condition, others: readonly Condition[], statistics: Statistics) {
  const { begins } = during;
  if (!begins) return null;
  const partner = others.filter((other) => isOrdered(other, begins)).toSorted(byRows(statistics))[0];
  if (!partner) return null;
  const condition = begunOf(during, begins, partner);
  // Without others no more of those that begin in it are read than a page has.
  const rows =
    others.length > 1
      ? condition.cost(statistics).rows
      : sum(begins.before.map(({ cost }) => 2 * cost(statistics).rows));
  const least = Math.min(...others.map(({ cost }) => cost(statistics).rows));
  return rows < least ? { partner, condition } : null;
}

export const byRows =
  (statistics: Statistics) =>
  (a: Condition, b: Condition): number =>
    a.cost(statistics).rows - b.cost(statistics).rows;

const isOrdered = (other: Condition, { earliest }: Begins) =>
  isListedIn(other) || (other.columns.length > 0 && hasOrder([...other.columns, earliest]));

function begunOf(during: Condition, begins: Begins, partner: Condition): Condition {
  const { inside, asked, earliest, from, to, cost } = begins;
  const each = (statistics: Statistics) => (partner.oneByOne ?? partner).cost(statistics);
  const first: Alternative = {
    from,
    to,
    ...(isListedIn(partner)
      ? {
          listed: { list: partner, range: inside(sql`${partner.keys[0]}`), asked },
          sql: sql`(${partner.within(inside(sql`${partner.keys[0]}`))} AND ${asked})`,
        }
      : { sql: sql`(${partner.sql} AND ${inside(sql`${earliest}`)} AND ${asked})` }),
    cost: (statistics) => {
      const { rows, missed } = cost(statistics);
      const most = partner.cost(statistics).rows;
      return { rows: Math.min(rows, most), missed: 2 * Math.min(missed, most) };
    },
  };
  const before = begins.before.map(
    (alternative): Alternative => ({
      ...alternative,
      sql: sql`(${alternative.sql} AND ${partner.oneByOne?.sql ?? partner.beside})`,
      cost: (statistics) => {
        const { rows } = alternative.cost(statistics);
        return { rows, missed: rows * (1 + each(statistics).each) };
      },
    }),
  );
  const both = eitherOf([first, ...before], sql`(${partner.beside} AND ${during.beside})`);
  return {
    ...both,
    cost: (statistics) => {
      const found = both.cost(statistics);
      const { once } = (isListedIn(partner) ? partner.condition : partner).cost(statistics);
      return { ...found, once: found.once + both.alternatives.length * once };
    },
  };
}

/** An index finds those that may have; of these, those that have. */
export const startedBy = (date: Omit<DateColumns, 'latest'>, end: End, beyond = ZONE_DAYS): SQL[] => [
  sql`${date.earliest} <= ${instant(lastInstant(end) + beyond * DAY)}`,
  startsBy(date, end),
];

/** As instants in UTC: a local day from its first to its last, and a time with a zone as well. */
const firstInstant = ({ day, time }: End) => Math.min(time, Date.parse(day));
const lastInstant = ({ day, time }: End) => Math.max(time, Date.parse(day) + DAY - 1);

const allOf = (conditions: readonly SQL[]) => sql`(${sql.join([...conditions], sql` AND `)})`;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
