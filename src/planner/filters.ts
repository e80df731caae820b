/** What the filters of the concepts have in common. Every given field must hold; a list holds where any of its members does. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { DAY, SPAN_DAYS, ZONE_DAYS } from '../../schema/date-lengths.ts';
import type { End, Span } from '../../schema/dates.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Condition, eitherOf, test } from './condition.ts';
import { type DateColumns, instant, instantText, lastsUntil, startsBy } from './date-order.ts';
import type { PlannedField } from './plan.ts';
import { readDate } from './read-dates.ts';
import type { Statistics } from './statistics.ts';

/** Collects the conditions of the filter's given fields; a field that is null or left out asks nothing. */
export class Conditions {
  readonly all: Condition[] = [];

  readonly #field: PlannedField;
  readonly #path: string;

  /** `path` leads to the filter, e.g. `filter.or[1]`; empty where its fields are arguments. */
  constructor(field: PlannedField, path = '') {
    this.#field = field;
    this.#path = path;
  }

  anyOf(
    argument: string,
    list: readonly unknown[] | null | undefined,
    condition: (list: readonly unknown[]) => Condition,
  ): this {
    if (list == null) return this;
    if (list.length > limits.maxFilterValues) {
      throw badUserInput(
        this.#at(argument),
        `has ${list.length} values: give at most ${limits.maxFilterValues}`,
        this.#field,
      );
    }
    this.all.push(condition(list));
    return this;
  }

  given<Value>(value: Value | null | undefined, condition: (value: Value) => Condition): this {
    if (value != null) this.all.push(condition(value));
    return this;
  }

  #at(argument: string): string {
    return this.#path ? `${this.#path}.${argument}` : argument;
  }

  /** Could lie in the span of `edtf`. */
  during(edtf: string | null | undefined, date: FilteredDate): this {
    if (edtf == null) return this;
    this.all.push(...reaching(readSpan(edtf, this.#at('during'), this.#field), date));
    return this;
  }
}

interface FilteredDate extends DateColumns {
  /** How many days it lies within, 0 where that is not bounded (see `date-lengths.ts`). */
  within?: SQLiteColumn;
}

/** A short date that reaches into a span began not long before it, so each length has its own range of an index. */
function reaching({ start, end }: Span, date: FilteredDate): Condition[] {
  const { earliest, latest, within } = date;
  const begun = end ? startedBy(date, end) : [];
  if (start === null) return begun.map((asked) => test(asked));
  const from = firstInstant(start);
  const lasts = lastsUntil(date, start);
  const open = sql`(${latest} IS NULL OR ${lasts})`;
  const plain = allOf([...begun, open]);
  if (!within) return [test(plain)];
  const short = SPAN_DAYS.map((days) => {
    // The shortest have no zone.
    const beyond = days === 1 ? 0 : ZONE_DAYS;
    return {
      from: instantText(from - days * DAY),
      to: end && instantText(lastInstant(end) + beyond * DAY),
      sql: allOf([
        sql`${within} = ${sql.raw(String(days))}`,
        sql`${earliest} > ${instant(from - days * DAY)}`,
        ...(end ? startedBy(date, end, beyond) : []),
        lasts,
      ]),
      cost: (statistics: Statistics) => {
        const rows = statistics.beginning(within, days);
        const stretches = end ? (lastInstant(end) - from) / DAY + beyond : Number.POSITIVE_INFINITY;
        // A stretch of as many days lies across two of those that are counted. What does not reach into the span begins
        // in one before it or, where its zone moves it, in what is added on both sides.
        return {
          rows: rows && rows * (Math.ceil(stretches / days) + 1),
          missed: (beyond ? 5 : 2) * rows,
        };
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
  return [eitherOf([...short, long], plain)];
}

/** An index finds those that may have; of these, those that have. */
export const startedBy = (date: Omit<DateColumns, 'latest'>, end: End, beyond = ZONE_DAYS): SQL[] => [
  sql`${date.earliest} <= ${instant(lastInstant(end) + beyond * DAY)}`,
  startsBy(date, end),
];

/** As instants in UTC: a local day from its first to its last, and a time with a zone as well. */
const firstInstant = ({ day, time }: End) => Math.min(time, Date.parse(day));
const lastInstant = ({ day, time }: End) => Math.max(time, Date.parse(day) + DAY - 1);

const allOf = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` AND `)})`;

export function readSpan(edtf: string, argument: string, field: PlannedField): Span {
  try {
    return readDate(edtf);
  } catch (error) {
    throw badUserInput(argument, `cannot be read: ${(error as Error).message}`, field);
  }
}
