/** No text of an argument is so long that a request keeps a Worker busy, and no date is read twice. */

import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { BoundedCache } from '../../src/bounded-cache.ts';
import { schema } from '../../src/graphql/schema.ts';
import { limits } from '../../src/limits.ts';
import { ask } from './ask.ts';

const TEXTS: Record<string, number> = {
  String: limits.maxTextCharacters,
  ID: limits.maxCursorCharacters,
  EDTF: limits.maxDateCharacters,
};

interface Place {
  path: string;
  type: string;
  /** The value of the argument, with the text in its place. */
  value: (text: string) => unknown;
}

/** Wherever a text may stand in a value of this type; of inputs that hold themselves, in one and the next. */
function placesIn(type: GraphQLInputType, path: string, around: readonly string[] = []): Place[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return placesIn(nullable.ofType, `${path}[0]`, around).map((place) => ({
      ...place,
      value: (text) => [place.value(text)],
    }));
  }
  if (isInputObjectType(nullable)) {
    if (around.filter((name) => name === nullable.name).length > 1) return [];
    return Object.values(nullable.getFields()).flatMap((field) =>
      placesIn(field.type, `${path}.${field.name}`, [...around, nullable.name]).map((place) => ({
        ...place,
        value: (text) => ({ [field.name]: place.value(text) }),
      })),
    );
  }
  const { name } = getNamedType(type);
  return isScalarType(nullable) && TEXTS[name] ? [{ path, type: name, value: (text) => text }] : [];
}

/** A value that an argument may have which must be given. */
function anyOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return '[]';
  return isEnumType(nullable) ? String(nullable.getValues()[0]?.name) : '"x"';
}

const ARGUMENTS = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap(({ name, type }) =>
    placesIn(type, name).map((place) => {
      const others = field.args.filter((other) => other.name !== name && isNonNullType(other.type));
      const given = [`${name}: $value`, ...others.map((other) => `${other.name}: ${anyOf(other.type)}`)];
      const query = `query ($value: ${type}) { ${field.name}(${given}) { __typename } }`;
      return { at: `${field.name}(${place.path})`, query, ...place };
    }),
  ),
);

describe('the text of an argument has a length that it may have at most:', () => {
  test.each(ARGUMENTS)('$at', async ({ query, path, type, value }) => {
    const most = /^(after|before)$/.test(path) ? limits.maxCursorCharacters : (TEXTS[type] as number);
    const { errors, trips } = await ask(query, { value: value('1'.repeat(most + 1)) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
    expect(errors?.[0]?.message).toContain(`has ${most + 1} characters: give at most ${most}`);
    expect(trips).toBe(0);
  });

  test('and so has one far below', async () => {
    const { errors } = await ask(
      'query ($actor: [String!]) { event(slug: "x") { responses(filter: { actor: $actor }) { totalCount } } }',
      { actor: ['x', 'y'.repeat(limits.maxTextCharacters + 1)] },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      argument: 'filter.actor[1]',
      field: 'Event.responses',
    });
  });
});

test('a date is read once, however often an operation has it', async () => {
  const kept = vi.spyOn(BoundedCache.prototype, 'set');
  const date = `{${Array(9).fill('2022-03-04').join()}}`;
  expect(date.length).toBe(limits.maxDateCharacters);
  const timelines = Array.from(
    { length: limits.maxRootFields },
    (_, index) => `a${index}: timeline(first: 1, filter: { during: $date }) { edges { cursor } }`,
  );
  expect((await ask(`query ($date: EDTF) { ${timelines.join(' ')} }`, { date })).errors).toBeUndefined();
  // What was read is kept, and put in front again with each use.
  const read = kept.mock.calls.filter(([key]) => key === date).map(([, value]) => value);
  expect(new Set(read).size).toBe(1);
});
