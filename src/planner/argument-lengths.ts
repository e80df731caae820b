/** What is done with the text of an argument takes time with its length, which no price counts: so each is bounded. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';

const CURSORS = ['after', 'before'];

export function assertLengths(
  { args }: GraphQLField<unknown, unknown>,
  given: { [argument: string]: unknown },
  site: ArgumentSite,
): void {
  for (const { name, type } of args) {
    if (given[name] != null) assertLength(given[name], type, name, site);
  }
}

function assertLength(value: unknown, type: GraphQLInputType, path: string, site: ArgumentSite): void {
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      assertLength(item, nullable.ofType, `${path}[${index}]`, site);
  } else if (isInputObjectType(nullable)) {
    for (const [name, field] of Object.entries(value as object)) {
      const fieldType = nullable.getFields()[name]?.type;
      if (field != null && fieldType) assertLength(field, fieldType, `${path}.${name}`, site);
    }
  } else if (typeof value === 'string') {
    const most = mostCharacters(path, getNamedType(type).name);
    if (value.length <= most) return;
    throw badUserInput(path, `has ${value.length} characters: give at most ${most}`, site);
  }
}

function mostCharacters(path: string, type: string): number {
  if (type === 'EDTF') return limits.maxDateCharacters;
  // An id carries a filter, where its group was asked with one.
  return type === 'ID' || CURSORS.includes(path) ? limits.maxCursorCharacters : limits.maxTextCharacters;
}
