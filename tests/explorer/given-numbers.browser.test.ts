/** Numbers on the pages: each is one that a claim or its source gives, or a count of what is shown. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  ActorPage,
  EventPage,
  Home,
  HomeOverview,
  PlacePage,
  SourcePage,
  StatementPage,
} from '../../explorer/api/documents.ts';
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

async function answerOf<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(new URL('/graphql', inject('url')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Data };
  return data;
}

interface Records<Node> {
  edges: { node: Node }[];
}

async function eventsOfTheSeed(): Promise<{ slug: string; accounts: Account[] }[]> {
  const { events } = await answerOf<{ events: Records<{ slug: string; accounts: Account[] }> }>(QUESTION);
  return events.edges.map(({ node }) => node);
}

const numbersIn = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replaceAll(',', ''));

/** The numbers in the accounts of an event that neither a claim nor its source gives, and how many there are at all. */
async function madeUpInAccounts(
  page: Page,
  accounts: Account[],
): Promise<{ shown: number; madeUp: string[] }> {
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
  expect(sections).toHaveLength(accounts.length);
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
  return { shown: numbers.length, madeUp: numbers.filter((number) => !given.has(number)) };
}

const PAGES = {
  event: EventPage,
  statement: StatementPage,
  actor: ActorPage,
  source: SourcePage,
  place: PlacePage,
};
const KINDS = Object.keys(PAGES);

/** What a page is answered. */
function answersTo(path: string): Promise<unknown> {
  const [, kind = '', slug] = path.split('/');
  const page = PAGES[kind as keyof typeof PAGES];
  return page
    ? answerOf(page.text, { slug })
    : Promise.all([answerOf(Home.text), answerOf(HomeOverview.text)]);
}

/** The address of every record that has a page. */
async function allPaths(): Promise<string[]> {
  const fields = KINDS.map(
    (kind) => `${kind}s(first: 100) { edges { node { slug } } pageInfo { hasNextPage } }`,
  );
  const found = await answerOf<Record<string, Records<{ slug: string }> & { pageInfo: object }>>(
    `{ ${fields.join(' ')} }`,
  );
  return KINDS.flatMap((kind) => {
    const { edges = [], pageInfo } = found[`${kind}s`] ?? {};
    expect(pageInfo).toEqual({ hasNextPage: false });
    return edges.map(({ node }) => `/${kind}/${node.slug}`);
  });
}

/** What counts records and words, and the time between dates: worked out here, and no figure; `contradictory: 3` too. */
const COUNTS =
  /\d[\d,]*( of( the)? \d[\d,]*| and \d+)*( more| own| other)? (sources?|claims?|statements?|events?|records?|responses?|actions?|words?|shifts?|values?|parts?|days?|hours?|minutes?|of them)\b|^: \d+$/g;

/** What no reader takes for a figure of a source: the axes of time, maps, and where a paragraph stands. */
const NO_FIGURES =
  '[aria-hidden="true"], svg:not([aria-label^="Figures"]), figure:has(svg) figcaption, nav, code, pre, style';

/** The numbers that a page shows and its answer does not hold, each with the text that it stands in. */
async function madeUp(page: Page, answer: unknown): Promise<string[]> {
  const texts = await page.locator('main').evaluate((main, hidden) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (nodeValue && !parentElement?.closest(hidden)) found.push(nodeValue);
    }
    return found;
  }, NO_FIGURES);
  // Ids and cursors are no numbers, whatever digits they have.
  const told = JSON.stringify(answer, (key, value) => (/cursor|^id$|sha256/i.test(key) ? undefined : value));
  const given = new Set(numbersIn(told).flatMap((number) => [number, String(Number(number))]));
  return texts.flatMap((text) =>
    numbersIn(text.replaceAll(COUNTS, ''))
      .filter((number) => !given.has(number))
      .map((number) => `${number} in “${text}”`),
  );
}

describe.skipIf(browserIsMissing)('every page', () => {
  test('holds no number that its answer does not hold, and the accounts none that no claim gives', async () => {
    const accountsOf = new Map(
      (await eventsOfTheSeed()).map(({ slug, accounts }) => [`/event/${slug}`, accounts]),
    );
    const { page } = await visit('/search');
    const faults: Record<string, string[]> = {};
    let shownInAccounts = 0;
    for (const path of ['/', ...(await allPaths())]) {
      const before = await page.title();
      // As a link does it: nothing but the answer is loaded.
      await page.evaluate((path) => history.pushState(null, '', path), path);
      await page.waitForFunction(
        (before) => document.title !== before && !document.title.startsWith('Loading'),
        before,
      );
      const numbers = await madeUp(page, await answersTo(path));
      if (numbers.length) faults[path] = numbers;
      const accounts = accountsOf.get(path) ?? [];
      if (!accounts.length) continue;
      const inAccounts = await madeUpInAccounts(page, accounts);
      shownInAccounts += inAccounts.shown;
      if (inAccounts.madeUp.length) faults[`${path}#accounts`] = inAccounts.madeUp;
    }
    expect(faults).toEqual({});
    expect(shownInAccounts).toBeGreaterThan(50);
  });
});
