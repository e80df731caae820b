import { beforeAll, expect, test } from 'vitest';
import { post } from '../http/request.ts';

// The statistics are read with the first operation.
beforeAll(() => post({ query: '{ dataset { version } }' }));

const ofItsSource = (levels: number): string =>
  levels === 0
    ? 'slug'
    : `statements(last: 1) { edges { node { slug renderings { source { ${ofItsSource(levels - 1)} } } } } }`;

test.each([
  ['a page that must be sorted, within another', `source(slug: "shafaq-2023-12-09") { ${ofItsSource(3)} }`],
  [
    'a page that must be sorted, and what it leads to',
    'statements(filter: { source: ["shafaq-2023-12-09"] }, first: 1) { edges { node { renderings { source { statements(last: 1) { edges { node { slug } } } } } } } }',
  ],
  [
    'a page of a party',
    'events(filter: { party: ["united-states"] }, first: 20) { edges { node { slug } } }',
  ],
  [
    'groups that no index has',
    'statementCounts(by: SPEAKER, filter: { party: ["united-states"] }) { key count }',
  ],
  ['groups of a linking table', 'eventCounts(by: PARTY, filter: { disputed: false }) { key count }'],
  ['groups of a few', 'statementCounts(by: PARTY, filter: { speaker: ["lloyd-austin"] }) { key count }'],
  ['a name that nobody has', 'actors(filter: { name: "nobody" }, last: 1) { edges { cursor } }'],
  [
    'one of nothing',
    'actors(filter: { kind: [] }, last: 4) { totalCount pageInfo { hasNextPage } edges { cursor } }',
  ],
  [
    'accounts of accounts',
    'events(first: 1) { edges { node { accounts { claims { event { accounts { claims { id } } } } } } } }',
  ],
])('the price bounds what is read for %s', async (_name, field) => {
  const response = await post({ query: `{ ${field} }` }, { headers: { 'x-aftermath-stats': '1' } });
  const { data, extensions } = (await response.json()) as Answer;
  expect(data).toBeTruthy();
  expect(extensions.stats.rowsRead).toBeLessThanOrEqual(extensions.stats.price);
});

interface Answer {
  data: unknown;
  extensions: { stats: { price: number; rowsRead: number } };
}
