/** Which fields of the members of a union cannot be asked side by side, as GraphQL wants one type for one name. */
import {
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

/**
 * In the types before there was a promise, and of the public contract since: `label` of PublishedRecord is the same for
 * all, and an alias serves for the rest. No other may come.
 */
const KNOWN = {
  SearchItem: ['kind', 'positions'],
};

/** As far as two fields of one response key must be alike: fields of objects are compared in turn. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : '{}';
}

test('no two members of a union have a field of one name with different types, but for those that had', () => {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  const conflicts = unions.map((union): [string, string[]] => {
    const shapes = new Map<string, Set<string>>();
    for (const member of union.getTypes().filter(isObjectType)) {
      for (const { name, type } of Object.values(member.getFields())) {
        shapes.set(name, (shapes.get(name) ?? new Set()).add(shapeOf(type)));
      }
    }
    return [union.name, [...shapes].flatMap(([name, found]) => (found.size > 1 ? [name] : [])).sort()];
  });
  expect(Object.fromEntries(conflicts.filter(([, names]) => names.length))).toEqual(KNOWN);
});
