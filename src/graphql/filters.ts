/** What the filters of the concepts have in common. Every given field must hold; a list holds where any of its members does. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { daysBefore, parseDate, SPAN_DAYS, type Span } from '../../schema/dates.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { EitherOf } from '../sql/first-rows.ts';
import { among } from '../sql/json.ts';
import type { PlannedField } from './plan.ts';

type Slugged = SQLiteTable & { id: SQLiteColumn; slug: SQLiteColumn };

/** Collects the conditions of the filter's given fields; a field that is null or left out asks nothing. */
export class Conditions {
  readonly all: SQL[] = [];

  readonly #field: PlannedField;

  constructor(field: PlannedField) {
    this.#field = field;
  }

  /** `argument` is its path, e.g. `filter.type`. */
  anyOf(
    argument: string,
    list: readonly unknown[] | null | undefined,
    condition: (list: readonly unknown[]) => SQL,
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

  given<Value>(value: Value | null | undefined, condition: (value: Value) => SQL): this {
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

interface DateColumns {
  earliest: SQLiteColumn;
  latest: SQLiteColumn;
  /** How many days it lies within, 0 where that is not bounded (see `dates.ts`). */
  within?: SQLiteColumn;
}

/** A short date that reaches into a span began not long before it, so each length has its own range of an index. */
function reaching(span: Span, { earliest, latest, within }: DateColumns): SQL[] {
  const begun = span.latest === null ? [] : [sql`${earliest} <= ${instant(span.latest)}`];
  const start = span.earliest;
  if (start === null) return begun;
  const lasts = sql`${latest} >= ${instant(start)}`;
  const open = sql`(${latest} IS NULL OR ${lasts})`;
  const plain = allOf([...begun, open]);
  if (!within) return [plain];
  const short = SPAN_DAYS.map((days) => [
    sql`${within} = ${sql.raw(String(days))}`,
    sql`${earliest} > ${instant(daysBefore(start, days))}`,
    lasts,
  ]);
  const long = [sql`${within} = 0`, open];
  return [
    new EitherOf(
      [...short, long].map((conditions) => allOf([...conditions, ...begun])),
      plain,
    ),
  ];
}

const allOf = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` AND `)})`;

/** Written out, for it stands in a statement many times, and D1 binds a hundred values. */
function instant(time: string): SQL {
  return sql.raw(`'${new Date(time).toISOString()}'`);
}

export function readSpan(edtf: string, argument: string, field: PlannedField): Span {
  try {
    return parseDate(edtf);
  } catch (error) {
    throw badUserInput(argument, `cannot be read: ${(error as Error).message}`, field);
  }
}

/** `reference` leads to a record with one of these slugs. An unknown slug is the slug of none. */
export function refersTo(reference: SQLiteColumn, table: Slugged, slugs: readonly unknown[]): SQL {
  const ids = sql`(SELECT ${table.id} FROM ${table} WHERE ${among(sql`${table.slug}`, slugs)})`;
  return slugs.length === 1 ? sql`${reference} = ${ids}` : sql`${reference} IN ${ids}`;
}

/** `column` is found in the column `from` of a linking table's rows for which the condition holds. */
export function linkedTo(column: SQLiteColumn, from: SQLiteColumn, condition: SQL): SQL {
  return sql`${column} IN (SELECT ${from} FROM ${from.table} WHERE ${condition})`;
}
