/** What the filters of the concepts have in common. Every given field must hold; a list holds where any of its members does. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { daysBefore, SPAN_DAYS } from '../../schema/date-lengths.ts';
import type { FuzzyDate } from '../../schema/dates.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Condition, eitherOf, test } from './condition.ts';
import type { PlannedField } from './plan.ts';
import { readDate } from './read-dates.ts';
import type { Statistics } from './statistics.ts';

/** Collects the conditions of the filter's given fields; a field that is null or left out asks nothing. */
export class Conditions {
  readonly all: Condition[] = [];

  readonly #field: PlannedField;

  constructor(field: PlannedField) {
    this.#field = field;
  }

  /** `argument` is its path, e.g. `filter.type`. */
  anyOf(
    argument: string,
    list: readonly unknown[] | null | undefined,
    condition: (list: readonly unknown[]) => Condition,
  ): this {
    if (list == null) return this;
    if (list.length > limits.maxFilterValues) {
      throw badUserInput(
        argument,
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

  /** Could lie in the span of `edtf`, by its earliest and latest instants. */
  during(edtf: string | null | undefined, date: DateColumns): this {
    if (edtf == null) return this;
    this.all.push(...reaching(readSpan(edtf, 'filter.during', this.#field), date));
    return this;
  }
}

const DAY = 86_400_000;

interface DateColumns {
  earliest: SQLiteColumn;
  latest: SQLiteColumn;
  /** How many days it lies within, 0 where that is not bounded (see `dates.ts`). */
  within?: SQLiteColumn;
}

/** A short date that reaches into a span began not long before it, so each length has its own range of an index. */
function reaching(span: FuzzyDate, { earliest, latest, within }: DateColumns): Condition[] {
  const begun = span.latest === null ? [] : [sql`${earliest} <= ${instant(span.latest)}`];
  const start = span.earliest;
  if (start === null) return begun.map((asked) => test(asked));
  const lasts = sql`${latest} >= ${instant(start)}`;
  const open = sql`(${latest} IS NULL OR ${lasts})`;
  const plain = allOf([...begun, open]);
  if (!within) return [test(plain)];
  const short = SPAN_DAYS.map((days) => ({
    sql: allOf([
      sql`${within} = ${sql.raw(String(days))}`,
      sql`${earliest} > ${instant(daysBefore(start, days))}`,
      lasts,
      ...begun,
    ]),
    cost: (statistics: Statistics) => {
      const rows = statistics.beginning(within, days);
      // A stretch of as many days lies across two of those that are counted.
      return { rows: rows && rows * (stretches(start, span.latest, days) + 1), missed: 2 * rows };
    },
  }));
  const long = {
    sql: allOf([sql`${within} = 0`, open, ...begun]),
    cost: (statistics: Statistics) => {
      const rows = statistics.beginning(within, 0);
      return { rows, missed: rows };
    },
  };
  return [eitherOf([...short, long], plain)];
}

/** How many stretches of so many days lie between two instants. */
function stretches(earliest: string, latest: string | null, days: number): number {
  if (latest === null) return Number.POSITIVE_INFINITY;
  return Math.ceil((Date.parse(latest) - Date.parse(earliest)) / (days * DAY));
}

const allOf = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` AND `)})`;

/** Written out, for it stands in a statement many times, and D1 binds a hundred values. */
function instant(time: string): SQL {
  return sql.raw(`'${new Date(time).toISOString()}'`);
}

export function readSpan(edtf: string, argument: string, field: PlannedField): FuzzyDate {
  try {
    return readDate(edtf);
  } catch (error) {
    throw badUserInput(argument, `cannot be read: ${(error as Error).message}`, field);
  }
}
