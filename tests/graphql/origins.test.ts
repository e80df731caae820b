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

test('the head of a ministry and his state are one voice, and two prints of one outlet are joined by it', async () => {
  const { event } = await data(
    `{ event(slug: "us-embassy-baghdad-attack-2023-12-08") { accounts(property: [PERPETRATOR]) {
      sourceCount independentSourceCount origins { joins { reason actor { slug } } } } } }`,
  );
  const [{ sourceCount, independentSourceCount, origins }] = event.accounts;
  expect({ sourceCount, independentSourceCount }).toEqual({ sourceCount: 4, independentSourceCount: 2 });
  expect(origins.flatMap(({ joins }: { joins: object[] }) => joins)).toEqual([
    { reason: 'PUBLISHER_OR_AGENCY', actor: { slug: 'shafaq-news' } },
    { reason: 'CHAIN_OF_COMMAND', actor: { slug: 'united-states' } },
  ]);
});
