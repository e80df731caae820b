import { expect, test } from 'vitest';
import { ask } from './ask.ts';

interface Claim {
  id: string;
  text: string;
  quantity: object | null;
  excerpt: string | null;
  locator: string | null;
  source: { slug: string };
}

async function claimsOfTheSeed(): Promise<Claim[]> {
  const { data } = await ask(`{
    sources(first: 100) {
      edges { node { claims(first: 100) {
        pageInfo { hasNextPage }
        edges { node { id text quantity { unit } excerpt locator source { slug } } }
      } } }
    }
  }`);
  return data.sources.edges.flatMap(({ node: { claims } }: never) => {
    const { pageInfo, edges } = claims as { pageInfo: { hasNextPage: boolean }; edges: { node: Claim }[] };
    expect(pageInfo.hasNextPage).toBe(false);
    return edges.map(({ node }) => node);
  });
}

test('each number of the seed stands over the words of its paragraph that settle it', async () => {
  const numbers = (await claimsOfTheSeed()).filter(({ quantity }) => quantity);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter(({ excerpt }) => !excerpt)).toEqual([]);
  for (const { excerpt, locator } of numbers) {
    expect(excerpt?.split(/\s+/).length).toBeLessThanOrEqual(12);
    expect(locator).toMatch(/^para \d/);
  }
});

test('what is told alike is told in the words of each source', async () => {
  const nobody = (await claimsOfTheSeed()).filter(({ text, quantity }) => quantity && text === 'nobody');
  const words = new Map(nobody.map(({ source, excerpt }) => [source.slug, excerpt]));
  expect(words).toEqual(
    new Map([
      ['embassy-condemnation-2023-12-08', 'without causing victims'],
      ['rudaw-2023-12-09', 'causing no casualties'],
    ]),
  );
});
