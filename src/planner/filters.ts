/** What the filters of the concepts have in common. Every given field must hold; a list holds where any of its members does. */
import type { Span } from '../../schema/dates.ts';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Condition } from './condition.ts';
import { type FilteredDate, reaching } from './during.ts';
import type { PlannedField } from './plan.ts';
import { readDate } from './read-dates.ts';

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

export function readSpan(edtf: string, argument: string, field: PlannedField): Span {
  try {
    return readDate(edtf);
  } catch (error) {
    throw badUserInput(argument, `cannot be read: ${(error as Error).message}`, field);
  }
}
