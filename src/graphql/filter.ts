/** What a list leaves of its rows: the argument that says it, and its fields `not` and `or`. */
import type {
  InputFieldBuilder,
  InputFieldMap,
  InputObjectRef,
  InputRef,
  InputShapeFromFields,
} from '@pothos/core';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Condition } from '../planner/condition.ts';
import { anyAlternative, notAll } from '../planner/logic.ts';
import type { PlannedField } from '../planner/plan.ts';
import type { Row } from '../planner/row.ts';
import { builder } from './builder.ts';

/** The argument that carries it, and what it asks of a row. */
export interface Filter<Table extends SQLiteTable, Value, Type = InputType<Value>> {
  argument: string;
  type: Type;
  description?: string;
  /** `path` leads to the value, e.g. `filter` or `filter.or[1]`. */
  conditions: (value: Value, row: Row<Table>, field: PlannedField, path: string) => Condition[];
}
type InputType<Value> = Value extends readonly (infer Item)[] ? [InputRef<Item>] : InputRef<Value>;

export const EVERY_FIELD = 'Every given field must hold; a list holds where any of its members does.';

interface Combining<Value> {
  not?: Value | null;
  or?: readonly Value[] | null;
}
type Types = typeof builder.$inferSchemaTypes;
type Combined<Own> = Own & Combining<Combined<Own>>;

/** An input of these fields, and of `not` and `or`, which hold others of it. */
export function filterInput<Fields extends InputFieldMap>(
  name: string,
  fields: (t: InputFieldBuilder<Types, 'InputObject'>) => Fields,
): InputObjectRef<Types, Combined<InputShapeFromFields<Fields>>> {
  const input = builder.inputRef<object>(name);
  input.implement({
    description: EVERY_FIELD,
    fields: (t) => ({
      ...fields(t as never),
      not: t.field({ type: input, description: 'Only those for which this does not hold.' }),
      or: t.field({
        type: [input],
        description: `Only those for which one of these holds, or several: at most ${limits.maxAlternatives}. Beside other fields it must hold as well as they do.`,
      }),
    }),
  });
  return input as never;
}

/** How many a filter holds so far, itself included. */
interface Count {
  filters: number;
}

export function conditionsOf<Table extends SQLiteTable, Value>(
  filter: Filter<Table, Value, unknown>,
  value: Value,
  row: Row<Table>,
  field: PlannedField,
): Condition[] {
  countFilters(value, filter.argument, field, { filters: 0 });
  return withLogic(filter, value, row, field, filter.argument);
}

function withLogic<Table extends SQLiteTable, Value>(
  filter: Filter<Table, Value, unknown>,
  value: Value,
  row: Row<Table>,
  field: PlannedField,
  path: string,
): Condition[] {
  const conditions = filter.conditions(value, row, field, path);
  const { not, or } = value as Combining<Value>;
  if (not != null) conditions.push(notAll(withLogic(filter, not, row, field, `${path}.not`)));
  if (or != null) {
    const alternatives = or.map(
      (one, index) => (of: Row<Table>) => withLogic(filter, one, of, field, `${path}.or[${index}]`),
    );
    const identified = row as unknown as Row<Table & { id: SQLiteColumn }>;
    conditions.push(anyAlternative(identified, alternatives as never, field.plan));
  }
  return conditions;
}

/** Each is part of the statement, and one that holds others is written twice. */
function countFilters(value: unknown, path: string, field: PlannedField, count: Count, depth = 0): void {
  const { not, or } = value as Combining<unknown>;
  count.filters += 1;
  if (depth > limits.maxFilterDepth) {
    throw badUserInput(path, `is nested deeper than ${limits.maxFilterDepth}: ask for less at once`, field);
  }
  if (count.filters > 1 + limits.maxAlternatives) {
    throw badUserInput(
      path,
      `is one more than ${limits.maxAlternatives} that "not" and "or" may hold together: ask for less at once`,
      field,
    );
  }
  if (not != null) countFilters(not, `${path}.not`, field, count, depth + 1);
  for (const [index, one] of (or ?? []).entries()) {
    countFilters(one, `${path}.or[${index}]`, field, count, depth + 1);
  }
}
