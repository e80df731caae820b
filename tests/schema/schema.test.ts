import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import printed from '../../schema/schema.graphql?raw';
import { schema, sdl } from '../../src/graphql/schema.ts';
import analysis from './contract/analysis.graphql?raw';
import core from './contract/core.graphql?raw';

test('schema/schema.graphql is the schema that is served (`npm run schema` writes it anew)', () => {
  expect(sdl()).toBe(printed);
});

test('nothing of the contract is broken', () => {
  expect(findBreakingChanges(buildSchema(core + analysis), schema)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const members: { name: string; description?: string | null }[] = [];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      members.push(field);
      members.push(...field.args.map((arg) => ({ ...arg, name: `${field.name}(${arg.name}:)` })));
    }
  }
  if (isInputObjectType(type)) members.push(...Object.values(type.getFields()));
  const missing = members.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
  return type.description ? missing : [type.name, ...missing];
}

test('each public type, field and argument says what it means', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  expect(schema.description).toMatch(/^What happened, /);
  expect(own.length).toBeGreaterThan(50);
  expect(own.flatMap(undescribed)).toEqual([]);
});
