import { env } from 'cloudflare:workers';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';
import { ask } from '../graphql/ask.ts';
import { post } from './request.ts';

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Some at most `size`, as many as `count` altogether. */
const portions = (count: number, size: number) =>
  Array.from({ length: Math.ceil(count / size) }, (_, index) => Math.min(size, count - index * size));

const slugs = (count: number) => `[${times(count, (index) => `"s${index}"`)}]`;

const CASES: [what: string, limit: number, told: string, write: (count: number) => string][] = [
  [
    'fields nested in each other',
    limits.maxSelectionDepth,
    'deep',
    (count) => `{ __type(name: "Event") ${'{ ofType '.repeat(count - 2)} { name } ${'}'.repeat(count - 2)} }`,
  ],
  [
    'fields nested by way of fragments',
    limits.maxSelectionDepth,
    'deep',
    (count) =>
      `{ __type(name: "Event") { ...F0 } }
      ${times(count - 2, (index) => `fragment F${index} on __Type { name ofType { ...F${index + 1} } }`)}
      fragment F${count - 2} on __Type { ... on __Type { name } }`,
  ],
  [
    'root fields',
    limits.maxRootFields,
    'root fields',
    (count) => `{ ${times(count, (index) => `a${index}: dataset { events }`)} }`,
  ],
  [
    'root fields in fragments',
    limits.maxRootFields,
    'root fields',
    (count) =>
      `{ ...F ... { b: dataset { events } } ...F } fragment F on Query { ${times(count - 1, (index) => `a${index}: dataset { events }`)} }`,
  ],
  [
    'aliases',
    limits.maxAliases,
    'aliases',
    (count) => `{ dataset { ${times(count, (index) => `a${index}: events`)} } }`,
  ],
  [
    'directives',
    limits.maxDirectives,
    'directives',
    (count) => `{ dataset { ${'events @include(if: true) '.repeat(count)} } }`,
  ],
  [
    'values in lists',
    limits.maxListValues,
    'values in lists',
    (count) =>
      `{ ${portions(count, limits.maxFilterValues)
        .map((size, index) => `a${index}: events(first: 1, filter: { party: ${slugs(size)} }) { totalCount }`)
        .join(' ')} }`,
  ],
];

describe('a document may have so many and no more:', () => {
  test.each(CASES)('%s', async (_what, limit, told, write) => {
    expect((await ask(write(limit))).errors).toBeUndefined();
    const { errors, data, trips } = await ask(write(limit + 1));
    expect(errors).toEqual([
      {
        message: expect.stringMatching(new RegExp(`\\b${limit + 1} ${told}, and ${limit} are allowed`)),
        locations: [{ line: expect.any(Number), column: expect.any(Number) }],
        extensions: { code: 'OPERATION_TOO_LARGE' },
      },
    ]);
    expect([data, trips]).toEqual([undefined, 0]);
  });
});

test('a document that repeats a field without end is told so', async () => {
  const { errors, trips } = await ask(`{ ${'__typename '.repeat(900)} }`);
  expect(errors).toEqual([
    {
      message: expect.stringContaining('select each of them once'),
      extensions: { code: 'OPERATION_TOO_LARGE' },
    },
  ]);
  expect(trips).toBe(0);
});

test('the refusal points at the first that is too much', async () => {
  const { errors } = await ask(
    `{ dataset {\n${times(limits.maxAliases + 5, (index) => `a${index}: events\n`)} } }`,
  );
  expect(errors?.[0]).toMatchObject({ locations: [{ line: limits.maxAliases + 2 }] });
});

test('lists in variables count as well, nested ones too', async () => {
  const some = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
  const asked = (count: number) => {
    const sizes = portions(count, 2 * limits.maxFilterValues);
    return ask(
      `query (${sizes.map((_, index) => `$f${index}: EventFilter`)}) {
        ${sizes.map((_, index) => `a${index}: events(first: 1, filter: $f${index}) { totalCount }`)} }`,
      Object.fromEntries(
        sizes.map((size, index) => {
          const half = Math.floor(size / 2);
          return [`f${index}`, { party: some(half), place: some(size - half) }];
        }),
      ),
    );
  };
  expect((await asked(limits.maxListValues)).errors).toBeUndefined();
  const { errors, trips } = await asked(limits.maxListValues + 1);
  expect(errors).toEqual([
    {
      message: expect.stringContaining(
        `${limits.maxListValues + 1} values in lists, and ${limits.maxListValues} are allowed`,
      ),
      locations: [{ line: 1, column: expect.any(Number) }],
      extensions: { code: 'OPERATION_TOO_LARGE' },
    },
  ]);
  expect(trips).toBe(0);
});

test('a variable that nests deeper than the stack is counted like any other', async () => {
  const levels = 40_000;
  const body = `{ "query": "query ($p: [String!]) { events(filter: { party: $p }) { totalCount } }", "variables": { "p": ${'['.repeat(levels)}${']'.repeat(levels)} } }`;
  const response = await worker.fetch(
    new Request('http://aftermath.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }),
    env,
  );
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] });
});

test('what is too large is told before what is wrong', async () => {
  const { errors } = await ask(
    `{ dataset { ${times(limits.maxAliases + 1, (index) => `a${index}: nothing`)} } }`,
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TOO_LARGE']);
});

const doubling = (levels: number, type: string, once: (next: string) => string) =>
  `${times(levels, (level) => `fragment F${level} on ${type} { ${once(`...F${level + 1}`)} ${once(`...F${level + 1}`)} }`)}
  fragment F${levels} on ${type} { __typename }`;

describe('fragments that would be written out without end are measured once:', () => {
  test.each([
    ['they spread the next one twice', `{ ...F0 } ${doubling(100, 'Query', (next) => next)}`, undefined],
    [
      'and nest it',
      `{ place(slug: "iraq") { ...F0 } } ${doubling(60, 'Place', (next) => `partOf { ${next} }`)}`,
      'OPERATION_TOO_LARGE',
    ],
    [
      'in introspection',
      `{ __schema { ...F0 } } ${doubling(100, '__Schema', (next) => next)}`,
      'OPERATION_TOO_LARGE',
    ],
    ['they spread themselves', '{ ...F } fragment F on Query { ...F }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'they nest themselves',
      '{ place(slug: "iraq") { ...F } } fragment F on Place { partOf { ...G } } fragment G on Place { partOf { ...F } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'they nest themselves in introspection',
      '{ __schema { types { ...F } } } fragment F on __Type { ofType { ...F } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_name, query, code) => {
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe(code);
  });
});

const TOO_MANY = {
  message: expect.stringMatching(
    new RegExp(`would have \\d+ values or more, and ${limits.maxIntrospectionValues} are allowed`),
  ),
  extensions: { code: 'OPERATION_TOO_LARGE' },
};

describe('introspection is open,', () => {
  const full = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  test('GraphiQL asks for the whole schema', async () => {
    const { data, errors } = await ask(full);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  test('the types that one type leads to', async () => {
    const { data } = await ask(
      'query ($name: String!) { __type(name: $name) { fields { name args { name type { name } } type { name ofType { name } } } } }',
      { name: 'Event' },
    );
    expect(data.__type.fields.length).toBeGreaterThan(10);
  });

  test('the fields of many types, each by its name', async () => {
    const fields = 'fields { name type { name ofType { name ofType { name } } } }';
    const { data, errors } = await ask(
      `{ ${times(20, (index) => `a${index}: __type(name: "Topic") { ${fields} }`)} }`,
    );
    expect(errors).toBeUndefined();
    expect(data.a19).toEqual(data.a0);
  });

  test('a type without its name is asked for in vain', async () => {
    const { errors } = await ask('{ __type { name } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('but not the whole schema many times', async () => {
    const whole = full.slice(
      full.indexOf('__schema'),
      full.lastIndexOf('}', full.indexOf('fragment FullType')),
    );
    const fragments = full.slice(full.indexOf('fragment FullType'));
    const { errors } = await ask(`{ ${times(5, (index) => `a${index}: ${whole}`)} } ${fragments}`);
    expect(errors?.[0]).toMatchObject(TOO_MANY);
  });

  test('nor the fields of the types of the fields of all types', async () => {
    const nested = times(4, (level) => {
      const next = `...F${level + 1}`;
      return `fragment F${level} on __Type { fields { name type { ${next} ofType { ${next} ofType { ofType { ${next} } } } } } }`;
    });
    const { errors } = await ask(`{ __schema { types { ...F0 } } } ${nested} fragment F4 on __Type { name }`);
    expect(errors?.[0]).toMatchObject(TOO_MANY);
  });

  test('nor types within types within types', async () => {
    const { errors } = await ask(
      '{ __type(name: "Topic") { fields { type { fields { type { fields { type { name } } } } } } } }',
    );
    expect(errors?.[0]?.message).toBe('Maximum introspection depth exceeded');
  });
});

test('an address longer than a question may be is refused', async () => {
  const get = (length: number) => {
    const start = 'http://aftermath.test/graphql?query={__typename}%23';
    return worker.fetch(
      new Request(start + 'x'.repeat(length - start.length), { headers: { accept: 'application/json' } }),
      env,
    );
  };
  expect((await get(limits.maxUrlBytes)).status).toBe(200);
  const refused = await get(limits.maxUrlBytes + 1);
  expect(refused.status).toBe(414);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: `The address has ${limits.maxUrlBytes + 1} bytes, and ${limits.maxUrlBytes} are allowed: send the question by POST`,
        extensions: { code: 'URI_TOO_LONG' },
      },
    ],
  });
});

test.each([
  ['declared', 'query ($deep: EventFilter) { events(filter: $deep) { totalCount } }', 'OPERATION_TOO_LARGE'],
  ['not declared', '{ parties { totalCount } }', undefined],
])(
  'a variable that nests deeper than the stack is, %s, is no failure of ours',
  async (_name, query, code) => {
    const levels = 15_000;
    const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    const response = await post(`{"query":${JSON.stringify(query)},"variables":{"deep":${deep}}}`);
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    expect([response.status, errors?.[0]?.extensions.code]).toEqual([200, code]);
  },
);
