/** `not` and `or` in filters: how deep they go, what is refused, and what each statement costs. */
import { expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { ask, data } from './ask.ts';

const slugsOf = (list: { edges: { node: { slug: string } }[] }) => list.edges.map(({ node }) => node.slug);

async function events(filter: object): Promise<string[]> {
  const answer = await data(
    'query ($filter: EventFilter) { events(first: 100, filter: $filter) { edges { node { slug } } } }',
    { filter },
  );
  return slugsOf(answer.events);
}

test('what holds and what does not are all together', async () => {
  const all = await events({});
  const filter = { type: ['ASSAULT'], place: ['baghdad'] };
  const [some, others] = [await events(filter), await events({ not: filter })];
  expect(some.length).toBeGreaterThan(0);
  expect([...some, ...others].sort()).toEqual(all.toSorted());
  expect(await events({ not: { not: filter } })).toEqual(some);
  // An event without a place is in none.
  expect(await events({ or: [filter, { not: filter }] })).toEqual(all);
  expect(await events({ not: {} })).toEqual([]);
  expect(await events({ or: [{}] })).toEqual(all);
  expect(await events({ or: [] })).toEqual([]);
  // And beside what finds the rows.
  expect(await events({ ...filter, or: [{}, { disputed: true }] })).toEqual(some);
  expect(await events({ ...filter, not: {} })).toEqual([]);
  expect(await events({ ...filter, not: { or: [{}] } })).toEqual([]);
});

test('many are asked for by slug, also by one that a record had, in the order of the list', async () => {
  const [first, second, third] = await events({});
  expect(await events({ slug: [third, first, 'nowhere'] })).toEqual([first, third]);
  expect(await events({ slug: [second] })).toEqual([second]);
  expect(await events({ slug: [] })).toEqual([]);
});

const DEEP = {
  or: [
    { type: ['ASSAULT'], during: '2023-12', party: ['united-states'] },
    {
      not: {
        place: ['iraq', 'syria'],
        or: [
          { near: { latitude: 33, longitude: 44, kilometres: 500 }, source: ['rudaw-2023-12-09'] },
          { participant: ['lloyd-austin', 'kataib-hezbollah'], disputed: true, during: '2021/2023' },
        ],
      },
    },
  ],
};

test('a filter as deep as it may be is served at the deepest place where a page is asked for', async () => {
  const page = (inner: string) => `events(first: 1, filter: $filter) { edges { node { slug ${inner} } } }`;
  const query = `query ($filter: EventFilter) { place(slug: "iraq") { ${page(
    `place { ${page(`place { ${page(`place { ${page('')} }`)} }`)} }`,
  )} } }`;
  const { errors, statements, trips } = await ask(query, { filter: DEEP });
  expect(errors).toBeUndefined();
  expect([statements.length, trips]).toEqual([1, 1]);
});

test.each([
  [
    { not: { not: { not: { not: { type: ['ASSAULT'] } } } } },
    'filter.not.not.not.not',
    `is nested deeper than ${limits.maxFilterDepth}: ask for less at once`,
  ],
  [
    { or: Array.from({ length: limits.maxAlternatives + 1 }, () => ({ disputed: true })) },
    `filter.or[${limits.maxAlternatives}]`,
    `is one more than ${limits.maxAlternatives} that "not" and "or" may hold together: ask for less at once`,
  ],
  [{ or: [{}, { during: 'soon' }] }, 'filter.or[1].during', /^cannot be read: /],
  [
    { not: { near: { latitude: 91, longitude: 0, kilometres: 1 } } },
    'filter.not.near.latitude',
    'is 91: give a number from -90 to 90',
  ],
  [
    { not: { slug: Array.from({ length: limits.maxFilterValues + 1 }, () => 'x') } },
    'filter.not.slug',
    `has ${limits.maxFilterValues + 1} values: give at most ${limits.maxFilterValues}`,
  ],
])('%j is refused with its place', async (filter, argument, problem) => {
  const { errors } = await ask('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
    filter,
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  const said = errors?.[0]?.message.replace(`Argument "${argument}" of Query.events `, '') ?? '';
  if (typeof problem === 'string') expect(said).toBe(problem);
  else expect(said).toMatch(problem);
});
