/** A filter of responses as it stands in the id of a group that was asked with it: so that the id leads to the same group. */
import { coerceInputValue, type GraphQLInputType } from 'graphql';
import type { PlannedField } from '../planner/plan.ts';
import type { ResponseFilterInput } from './response.ts';

/** The same for the same question, however it was put; empty where nothing was asked. */
export function writeFilter(filter: ResponseFilterInput | null): string {
  const text = JSON.stringify(inOrder(filter ?? {}));
  return text === '{}' ? '' : text;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object') return value;
  const given = Object.entries(value as object).filter(([, inner]) => inner != null);
  return Object.fromEntries(
    given.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** Undefined where it is none. */
export function readFilter(text: string, { plan }: PlannedField): ResponseFilterInput | null | undefined {
  if (!text) return null;
  try {
    const type = plan.selected.schema.getType('ResponseFilter') as GraphQLInputType;
    return coerceInputValue(JSON.parse(text), type) as ResponseFilterInput | undefined;
  } catch {
    return undefined;
  }
}
