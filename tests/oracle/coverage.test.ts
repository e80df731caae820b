import { type GraphQLObjectType, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { CONNECTIONS } from './connections.ts';
import { KNOWN_GROUPINGS } from './counts.ts';
import { FIELDS } from './fields.ts';
import { KNOWN_FILTERS } from './filters.ts';

/** Of a search it knows what is found, in which order and on which page, and no snippets, their claims or suggestions: tests/oracle/search.test.ts. */
const SEARCH = ['SearchConnection', 'SearchEdge', 'SnippetPart'];

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before', 'orderBy', 'filter'];
/** Arguments that pick a record or a rule rather than filter. */
const PICKS = ['and', 'slug', 'id', 'ids', 'by', 'policy', 'unit', 'enum'];

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const isPaged = ({ name }: GraphQLObjectType) => /Connection$|Edge$|^PageInfo$/.test(name);
const objects = types.filter(isObjectType).filter(({ name }) => !SEARCH.includes(name));
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, coordinate: `${type.name}.${field.name}` })),
);

test('the oracle knows every field of the schema, and no other', () => {
  const own = fields
    .filter(({ type, coordinate }) => !isPaged(type) && coordinate !== 'Query.search')
    .map(({ coordinate }) => coordinate);
  const known = [
    ...Object.entries(FIELDS).flatMap(([type, of]) => Object.keys(of).map((name) => `${type}.${name}`)),
    ...Object.keys(CONNECTIONS),
  ];
  expect(known.sort()).toEqual(own.sort());
});

test('it takes for a connection what the schema takes for one, with the same filter and default order', () => {
  const paged = fields
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    .filter(({ coordinate }) => coordinate !== 'Query.search')
    .map(({ coordinate, field }) => {
      const argument = (name: string) => field.args.find((given) => given.name === name);
      const filter = argument('filter')?.type;
      return [coordinate, filter && getNamedType(filter).name, argument('orderBy')?.defaultValue];
    });
  const known = Object.entries(CONNECTIONS).map(([coordinate, { filter, orderBy }]) => [
    coordinate,
    filter,
    orderBy,
  ]);
  expect(known.sort()).toEqual(paged.sort());
});

test('it knows every filter: each field of an input, and each argument of its own', () => {
  const inputs = types
    .filter(isInputObjectType)
    .filter(({ name }) => name !== 'Near' && name !== 'Box')
    .flatMap((input) => Object.keys(input.getFields()).map((name) => `${input.name}.${name}`));
  const own = fields
    .filter(({ coordinate }) => coordinate !== 'Query.search')
    .flatMap(({ coordinate, field }) =>
      field.args
        .filter(({ name }) => ![...PAGE_ARGUMENTS, ...PICKS].includes(name))
        .map(({ name }) => `${coordinate}(${name}:)`),
    );
  expect([...KNOWN_FILTERS].sort()).toEqual([...inputs, ...own].sort());
});

test('it knows every grouping', () => {
  const groupings = types
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('Grouping'))
    .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
  expect([...KNOWN_GROUPINGS].sort()).toEqual(groupings.sort());
});
