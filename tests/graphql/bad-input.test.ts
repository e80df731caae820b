import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { ask, data } from './ask.ts';

const endOf = async (field: string) =>
  (await data(`{ page: ${field} { pageInfo { endCursor } } }`)).page.pageInfo.endCursor;

const CASES: [name: string, query: string, argument: string, fix: RegExp][] = [
  ['first: -1', '{ events(first: -1) { totalCount } }', 'first', /from 0 to 100/],
  ['first: 101', '{ events(first: 101) { totalCount } }', 'first', /from 0 to 100/],
  ['last: 101', '{ events(last: 101) { totalCount } }', 'last', /from 0 to 100/],
  ['first with last', '{ events(first: 1, last: 1) { totalCount } }', 'last', /leave one of them out/],
  ['a broken cursor', '{ events(after: "nonsense") { totalCount } }', 'after', /endCursor/],
  ['an empty cursor', '{ events(before: "") { totalCount } }', 'before', /endCursor/],
  ['a bad EDTF date', '{ events(filter: { during: "soon" }) { totalCount } }', 'filter.during', /2023-12-08/],
  [
    'a date out of range',
    '{ events(filter: { during: "Y-170000002" }) { totalCount } }',
    'filter.during',
    /9999/,
  ],
  ['an id that is no id', '{ node(id: "nonsense") { id } }', 'id', /this API gave out/],
  ['a name without words', '{ actors(filter: { name: "?!" }) { totalCount } }', 'filter.name', /1 to 6/],
  ['first: -1 of the timeline', '{ timeline(first: -1) { edges { cursor } } }', 'first', /from 0 to 100/],
  ['both ends of the timeline', '{ timeline(first: 1, last: 1) { edges { cursor } } }', 'last', /leave one/],
  ['a broken cursor of it', '{ timeline(after: "x") { edges { cursor } } }', 'after', /endCursor/],
  [
    'a bad EDTF date of it',
    '{ timeline(filter: { during: "soon" }) { edges { cursor } } }',
    'filter.during',
    /2023-12-08/,
  ],
  [
    'near: latitude 90.1',
    '{ events(filter: { near: { latitude: 90.1, longitude: 0, kilometres: 1 } }) { totalCount } }',
    'filter.near.latitude',
    /-90 to 90/,
  ],
  [
    'near: latitude -91',
    '{ events(filter: { near: { latitude: -91, longitude: 0, kilometres: 1 } }) { totalCount } }',
    'filter.near.latitude',
    /-90 to 90/,
  ],
  [
    'near: longitude 180.5',
    '{ events(filter: { near: { latitude: 0, longitude: 180.5, kilometres: 1 } }) { totalCount } }',
    'filter.near.longitude',
    /-180 to 180/,
  ],
  [
    'near: kilometres 0',
    '{ events(filter: { near: { latitude: 0, longitude: 0, kilometres: 0 } }) { totalCount } }',
    'filter.near.kilometres',
    /above 0/,
  ],
  [
    'near: kilometres -5',
    '{ events(filter: { near: { latitude: 0, longitude: 0, kilometres: -5 } }) { totalCount } }',
    'filter.near.kilometres',
    /above 0/,
  ],
  [
    'near: kilometres 20039',
    '{ events(filter: { near: { latitude: 0, longitude: 0, kilometres: 20039 } }) { totalCount } }',
    'filter.near.kilometres',
    /at most 20038/,
  ],
  [
    'a mistake deep inside',
    '{ party(slug: "united-states") { statements { edges { node { claims(first: -1) { totalCount } } } } } }',
    'first',
    /from 0 to 100/,
  ],
];

describe('bad input is refused with the argument and the fix:', () => {
  test.each(CASES)('%s', async (_name, query, argument, fix) => {
    const { errors, trips } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(fix);
    expect(errors?.[0]?.message).toContain(`"${argument}"`);
    expect(trips).toBe(0);
  });

  test('a cursor of another connection', async () => {
    const cursor = await endOf('statements(first: 1)');
    const { errors } = await ask('query ($after: String) { events(after: $after) { totalCount } }', {
      after: cursor,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(errors?.[0]?.message).toContain('Query.statements');
  });

  test("a cursor of another record's connection", async () => {
    const claims = async (slug: string, range: string) =>
      ask(`{ event(slug: "${slug}") { claims(${range}) { pageInfo { endCursor } } } }`);
    const { data } = await claims('us-embassy-baghdad-attack-2023-12-08', 'first: 1');
    const { errors } = await claims(
      'attacks-on-us-forces-since-2023-10',
      `after: "${data.event.claims.pageInfo.endCursor}"`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      field: 'Event.claims',
    });
    expect(errors?.[0]?.message).toContain('another Event');
  });

  test('a cursor of another order', async () => {
    const cursor = await endOf('events(first: 1, orderBy: EARLIEST_FIRST)');
    const { errors } = await ask('query ($after: String) { events(after: $after) { totalCount } }', {
      after: cursor,
    });
    expect(errors?.[0]?.message).toContain('EARLIEST_FIRST');
  });

  test('a cursor of another connection or order, in the timeline', async () => {
    const cursors = [
      await endOf('events(first: 1, orderBy: EARLIEST_FIRST)'),
      await endOf('timeline(first: 1, orderBy: LATEST_FIRST)'),
    ];
    for (const after of cursors) {
      const { errors } = await ask(
        'query ($after: String) { timeline(after: $after) { edges { cursor } } }',
        {
          after,
        },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
      expect(errors?.[0]?.message).toContain('not of Query.timeline EARLIEST_FIRST');
    }
  });

  test('more values in a filter of the timeline than it takes', async () => {
    const { errors } = await ask(
      'query ($actors: [String!]) { timeline(filter: { actor: $actors }) { edges { cursor } } }',
      { actors: Array(101).fill('x') },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.actor' });
  });

  test('more ids than a request may hold', async () => {
    const ids = Array(101).fill('RXZlbnQ6eA');
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.message).toContain('at most 100');
  });
});

test('an unknown slug in a filter is an empty result, not an error', async () => {
  const { errors, data } = await ask(
    '{ events(filter: { place: ["atlantis"] }) { totalCount edges { node { slug } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.events).toEqual({ totalCount: 0, edges: [] });
});

test('an id that is no id is null in its place, and takes nothing from the others', async () => {
  const { event } = await data('{ event(slug: "us-embassy-baghdad-attack-2023-12-08") { id } }');
  const ids = ['nonsense', event.id, '', btoa('Query:x')];
  expect(await data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
    nodes: [null, event, null, null],
  });
});

test.each([
  ['{ events(first: 101) { totalCount } }', '101'],
  ['{ events(first: 5, filter: { during: "soon" }) { totalCount } }', '"soon"'],
  ['{ node(id: "nonsense") { id } }', '"nonsense"'],
  ['query ($end: String) { events(first: 5, after: $end) { totalCount } }', '$end)'],
])('an error leads to the value that it is about: %s', async (query, value) => {
  const { errors } = await ask(query, { end: 'nonsense' });
  expect(errors?.[0]?.locations).toEqual([{ line: 1, column: query.indexOf(value) + 1 }]);
});

test('an unknown slug or id of a record is null', async () => {
  const id = btoa('Event:nowhere');
  expect(
    await data(
      'query ($id: ID!) { event(slug: "nowhere") { id } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id },
    ),
  ).toEqual({ event: null, node: null, nodes: [null] });
});

describe('an operation that is too large is refused before it runs:', () => {
  const nested = (levels: number): string => (levels === 0 ? 'slug' : `partOf { ${nested(levels - 1)} }`);

  test('by the rows that it could read, and told what most of them are for', async () => {
    const claims = (levels: number): string =>
      levels === 0 ? 'id' : `claims(first: 100) { edges { node { event { ${claims(levels - 1)} } } } }`;
    const { data, errors, trips } = await ask(
      `{ all: events(first: 100) { edges { node { ${claims(4)} } } } }`,
    );
    const [{ message, extensions } = { message: '', extensions: { code: '' } }] = errors ?? [];
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(extensions).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
      limit: limits.maxOperationRows,
      field:
        'all.edges.node.claims.edges.node.event.claims.edges.node.event.claims.edges.node.event.claims.edges',
      price: expect.any(Number),
    });
    expect(message).toMatch(/could read \d+ rows of the database, and 1000000 are allowed/);
    expect(trips).toBe(0);
  });

  test('by its root fields together', async () => {
    const wide = (fields: number) =>
      `{ ${Array.from({ length: fields }, (_, index) => `a${index}: parties(first: 1) { totalCount }`).join(' ')} }`;
    expect((await ask(wide(limits.maxRootFields))).errors).toBeUndefined();
    expect((await ask(wide(limits.maxRootFields + 1))).errors?.[0]?.extensions.code).toBe(
      'OPERATION_TOO_LARGE',
    );
    const large =
      'events(first: 100) { edges { node { claims(first: 100) { edges { node { event { claims(first: 10) { totalCount edges { node { id } } } } } } } } } }';
    expect((await ask(`{ ${large} }`)).errors).toBeUndefined();
    const times = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: ${large}`).join(' ');
    const { data, errors, trips } = await ask(`{ ${times(12)} }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TOO_LARGE']);
    expect({ data, trips }).toEqual({ data: undefined, trips: 0 });
  });

  test('by the fields of its fragments, before they are written out', async () => {
    const levels = 20;
    const fragments = Array.from(
      { length: levels },
      (_, level) =>
        `fragment F${level} on Place { a: partOf { ...F${level + 1} } b: partOf { ...F${level + 1} } }`,
    );
    const { errors, trips } = await ask(
      `{ place(slug: "iraq") { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Place { slug }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
    expect(errors?.[0]?.message).toContain('fragments');
    expect(trips).toBe(0);
  });

  test('by its depth, and the deepest that is allowed still runs', async () => {
    expect(
      (await ask(`{ place(slug: "iraq") { ${nested(limits.maxObjectDepth - 1)} } }`)).errors,
    ).toBeUndefined();
    const { errors } = await ask(`{ place(slug: "iraq") { ${nested(limits.maxObjectDepth)} } }`);
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
  });

  test('by its depth in the timeline, where the deepest that is allowed still runs', async () => {
    const deep = (levels: number) =>
      `{ timeline(first: 2) { pageInfo { hasNextPage } edges { at { edtf } node { ... on Event { place { ${nested(levels)} } }
        ... on Statement { speaker { party { name } } } } } } }`;
    expect((await ask(deep(limits.maxObjectDepth - 4))).errors).toBeUndefined();
    const { errors } = await ask(deep(limits.maxObjectDepth - 3));
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
  });

  test('by its depth, whatever stands beside what nests', async () => {
    const beside = `events(filter: { type: [ASSAULT], place: ["iraq"], participant: ["x"], party: ["y"], during: "2023",
      source: ["s"], partOf: "z" }) { totalCount pageInfo { hasNextPage } }`;
    const shape = (levels: number): string =>
      levels === 0 ? beside : `${beside} partOf { ${shape(levels - 1)} }`;
    const codes = [];
    for (let levels = 1; levels < 30; levels += 4) {
      const { errors } = await ask(`{ place(slug: "iraq") { ${shape(levels)} } }`);
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes[0]).toBeUndefined();
    expect(codes.at(-1)).toBe('OPERATION_TOO_LARGE');
    expect(new Set(codes)).toEqual(new Set([undefined, 'OPERATION_TOO_LARGE']));
  });

  test('by the length of its SQL', async () => {
    const aliases = Array.from(
      { length: 70 },
      (_, index) =>
        `a${index}: responsesByParty(filter: { acts: [WARN] }) { count first { edtf } last { edtf } }`,
    );
    const { errors } = await ask(`{ event(slug: "x") { ${aliases.join('\n')} } }`);
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
    expect(errors?.[0]?.message).toContain('100000 bytes');
  });
});

describe('a variable of the wrong form is refused with a code:', () => {
  test.each([
    ['$d: EDTF', 'filter: { during: $d }', { d: 5 }],
    ['$d: Int', 'first: $d', { d: 1.5 }],
    ['$d: EventFilter', 'filter: $d', { d: { colour: 'red' } }],
    ['$d: TimeOrder', 'orderBy: $d', { d: 'SIDEWAYS' }],
  ])('%s', async (declared, used, variables) => {
    const { errors, trips } = await ask(`query (${declared}) { events(${used}) { totalCount } }`, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('$d');
    expect(trips).toBe(0);
  });
});
