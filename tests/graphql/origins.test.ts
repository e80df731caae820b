/** Why sources are independent of each other or not, on the seed. */
import { expect, test } from 'vitest';
import { data } from './ask.ts';

test('an account groups its sources by origin, with the reason for each join', async () => {
  const { events } = await data(
    `{ events(first: 100) { edges { node { accounts { sourceCount independentSourceCount
      origins { sources { slug } joins { reason source { slug } other { slug } actor { slug } statement { slug } } } } } } } }`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  const accounts = events.edges.flatMap(({ node }: any) => node.accounts);
  expect(accounts.length).toBeGreaterThan(20);
  for (const { sourceCount, independentSourceCount, origins } of accounts) {
    expect(origins).toHaveLength(independentSourceCount);
    const sources = origins.map((origin: { sources: object[] }) => origin.sources.length);
    expect(sources.reduce((sum: number, count: number) => sum + count, 0)).toBe(sourceCount);
    for (const { sources, joins } of origins) {
      expect(joins).toHaveLength(sources.length - 1);
      for (const { reason, actor, statement } of joins) {
        expect([reason, actor === null, statement === null]).toEqual([
          reason,
          reason === 'STATEMENT',
          reason !== 'STATEMENT',
        ]);
      }
    }
  }
});
