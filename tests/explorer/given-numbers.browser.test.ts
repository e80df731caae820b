/**
 * Numbers on the pages: each is one that a claim or its source gives, or a count of what is shown. All pages are read as
 * the Worker renders them, and one of each kind as the browser does, by the same code.
 */
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ActorPage } from '../../explorer/actor/documents.ts';
import { EventPage } from '../../explorer/event/documents.ts';
import { Home, HomeOverview } from '../../explorer/home/documents.ts';
import { PlacePage } from '../../explorer/place/documents.ts';
import { SourcePage } from '../../explorer/source/documents.ts';
import { StatementPage } from '../../explorer/statement/documents.ts';
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
function madeUpInAccounts(main: Element, accounts: Account[]): { shown: number; madeUp: string[] } {
  const sections = [...main.querySelectorAll('#accounts section[data-agreement]')];
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
  // The numbers of two elements beside each other are two.
  const numbers = sections.flatMap((section) => numbersIn(textsIn(section).join(' ')));
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
const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

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

/** What no reader takes for a figure of a source: the axes of time, maps, how to cite, and where a paragraph stands. */
const NO_FIGURES =
  '[aria-hidden="true"], svg:not([aria-label^="Figures"]), figure:has(img) figcaption, details:has(> summary[aria-label^="Cite this"]), nav, code, pre, style';

const TEXT = 3;

/** Of each text by itself. */
const textsIn = (element: Node): string[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === TEXT ? (node.nodeValue ?? '') : textsIn(node),
  );

/** The numbers that a page shows and its answer does not hold, each with the text that it stands in. */
function madeUp(main: Element, answer: unknown): string[] {
  for (const hidden of main.querySelectorAll(NO_FIGURES)) hidden.remove();
  for (const fold of main.querySelectorAll('summary')) {
    if (/^Show \d+ more$/.test(fold.textContent ?? '')) fold.remove();
  }
  // Ids and cursors are no numbers, whatever digits they have.
  const told = JSON.stringify(answer, (key, value) => (/cursor|^id$|sha256/i.test(key) ? undefined : value));
  const given = new Set(numbersIn(told).flatMap((number) => [number, String(Number(number))]));
  return textsIn(main).flatMap((text) =>
    numbersIn(text.replaceAll(COUNTS, ''))
      .filter((number) => !given.has(number))
      .map((number) => `${number} in “${text}”`),
  );
}

const mainIn = (html: string): Element => parseHTML(html).document.querySelector('main') as Element;

async function asRendered(path: string): Promise<Element> {
  const response = await fetch(new URL(path, inject('url')), { headers: { accept: 'text/html' } });
  return mainIn(await response.text());
}

/** As a link leads to it: nothing but the answer is loaded. */
async function asInBrowser(page: Page, path: string, accounts: number): Promise<Element> {
  const before = await page.title();
  await page.evaluate((path) => history.pushState(null, '', path), path);
  await page.waitForFunction(
    (before) => document.title !== before && !document.title.startsWith('Loading'),
    before,
  );
  const told = page.locator('#accounts section[data-agreement]');
  if (accounts) await told.nth(accounts - 1).waitFor({ state: 'attached' });
  return mainIn(await page.content());
}

describe.skipIf(browserIsMissing)('every page', () => {
  test('holds no number that its answer does not hold, and the accounts none that no claim gives', async () => {
    const accountsOf = new Map(
      (await eventsOfTheSeed()).map(({ slug, accounts }) => [`/event/${slug}`, accounts]),
    );
    const { page } = await visit('/search');
    const faults: Record<string, string[]> = {};
    let shownInAccounts = 0;
    const look = async (path: string, main: Element) => {
      const accounts = accountsOf.get(path) ?? [];
      const inAccounts = madeUpInAccounts(main, accounts);
      shownInAccounts += inAccounts.shown;
      const numbers = [...inAccounts.madeUp, ...madeUp(main, await answersTo(path))];
      if (numbers.length) faults[path] = numbers;
    };
    const paths = ['/', ...(await allPaths())];
    for (const path of paths) await look(path, await asRendered(path));
    expect(shownInAccounts).toBeGreaterThan(50);
    const oneOfEach = new Map(paths.map((path) => [path.split('/')[1], path])).values();
    for (const path of [EVENT, ...oneOfEach]) {
      await look(path, await asInBrowser(page, path, accountsOf.get(path)?.length ?? 0));
    }
    expect(faults).toEqual({});
  });
});
