/** Numbers on the pages of events: each is one that a claim or its source gives, or a count of what is shown. */
import { describe, expect, inject, test } from 'vitest';
import { browserIsMissing, visit } from './visit.ts';

interface Account {
  property: string;
  sourceCount: number;
  independentSourceCount: number;
  values: { sourceCount: number; independentSourceCount: number }[];
  claims: object[];
}

const QUESTION = `{ events(first: 100) { edges { node { slug accounts { property sourceCount independentSourceCount
  values { sourceCount independentSourceCount }
  claims { text locator quantity { low best high } period { edtf } asOf { edtf } claimant { name } actor { name } statement { summary }
    source { title publishedAt { edtf } publisher { name } via { name } }
    contradicts { reason claim { text } } } } } } } }`;

async function eventsOfTheSeed(): Promise<{ slug: string; accounts: Account[] }[]> {
  const response = await fetch(new URL('/graphql', inject('url')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { data } = (await response.json()) as { data: { events: { edges: { node: never }[] } } };
  return data.events.edges.map(({ node }) => node);
}

const numbersIn = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replaceAll(',', ''));

describe.skipIf(browserIsMissing)('the accounts of an event', () => {
  test('hold no number that neither a claim nor its source gives', async () => {
    const events = (await eventsOfTheSeed()).filter(({ accounts }) => accounts.length);
    expect(events.length).toBeGreaterThan(5);
    const { page } = await visit('/');
    let shown = 0;
    for (const { slug, accounts } of events) {
      await page.goto(`/event/${slug}`);
      const told = page.locator('#accounts section[data-agreement]');
      await told.nth(accounts.length - 1).waitFor({ state: 'attached' });
      const sections = await told.evaluateAll((all) =>
        all.map((section) => {
          // The numbers of two elements beside each other are two.
          const texts: string[] = [];
          const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
          return texts.join(' ');
        }),
      );
      expect(sections, slug).toHaveLength(accounts.length);
      const given = new Set(
        accounts.flatMap(({ claims, values, sourceCount, independentSourceCount }) => [
          ...numbersIn(JSON.stringify(claims)).flatMap((number) => [number, String(Number(number))]),
          ...[{ sourceCount, independentSourceCount }, ...values].flatMap((count) => [
            String(count.sourceCount),
            String(count.independentSourceCount),
          ]),
        ]),
      );
      const numbers = sections.flatMap(numbersIn);
      shown += numbers.length;
      expect(
        numbers.filter((number) => !given.has(number)),
        slug,
      ).toEqual([]);
    }
    expect(shown).toBeGreaterThan(50);
  });
});
