import { describe, expect, test } from 'vitest';
import { data } from './ask.ts';

const ATTACK = 'event(slug: "us-embassy-baghdad-attack-2023-12-08")';
const within = (parent: string, field: string) => ({ open: `${parent} {`, field, close: '}' });
const root = (field: string) => ({ open: '', field, close: '' });

/** Connections with a parent that has several records in it. */
const CONNECTIONS = [
  root('events'),
  root('events(orderBy: EARLIEST_FIRST)'),
  root('events(filter: { type: [ASSAULT] })'),
  root('parties'),
  root('actors'),
  root('statements'),
  root('statements(orderBy: EARLIEST_FIRST)'),
  root('sources'),
  root('sources(orderBy: EARLIEST_FIRST)'),
  root('places'),
  root('topics'),
  within('event(slug: "attacks-on-us-targets-2023-12-08")', 'parts'),
  within(ATTACK, 'participants'),
  within(ATTACK, 'statements'),
  within(ATTACK, 'responses'),
  within(ATTACK, 'responses(orderBy: LATEST_FIRST)'),
  within(ATTACK, 'claims'),
  within(ATTACK, 'citations'),
  within('event(slug: "attacks-on-us-forces-since-2023-10")', 'respondsTo'),
  within('statement(slug: "askari-until-last-soldier-2023-12-09")', 'about'),
  within('statement(slug: "austin-attacks-must-stop-2023-12-09")', 'respondsTo'),
  within('statement(slug: "us-defense-official-five-more-2023-12")', 'claims'),
  within('statement(slug: "askari-embassy-nest-of-espionage-2023-12-09")', 'citations'),
  within('party(slug: "iran-aligned-iraqi-militias")', 'actors'),
  within('party(slug: "iran-aligned-iraqi-militias")', 'statements'),
  within('actor(slug: "abu-ali-al-askari")', 'affiliations'),
  within('actor(slug: "kataib-hezbollah")', 'affiliates'),
  within('actor(slug: "abu-ali-al-askari")', 'statements'),
  within('actor(slug: "abu-ali-al-askari")', 'positions'),
  within('topic(slug: "attacks-on-diplomatic-missions")', 'positions'),
  within('actor(slug: "kataib-hezbollah")', 'participations'),
  within('actor(slug: "kataib-hezbollah")', 'citations'),
  within('source(slug: "shafaq-2023-12-09")', 'events'),
  within('source(slug: "shafaq-2023-12-09")', 'statements'),
  within('source(slug: "shafaq-2023-12-09")', 'claims'),
  within('source(slug: "rudaw-2023-12-09")', 'omittedStatements'),
  within('source(slug: "rudaw-2023-12-09")', 'omittedClaims'),
  within('place(slug: "iraq")', 'places'),
  within('place(slug: "iraq")', 'events'),
];
type Connection = (typeof CONNECTIONS)[number];

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { cursor: string; node: { id: string } }[];
}

async function pageOf({ open, field, close }: Connection, range: string): Promise<Page> {
  const [name, rest] = field.split('(');
  const filled = rest ? `${name}(${range}, ${rest}` : `${name}(${range})`;
  const answer = await data(
    `{ ${open} page: ${filled} { totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } ${close} }`,
  );
  return answer.page ?? (Object.values(answer)[0] as { page: Page }).page;
}

const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

describe.each(CONNECTIONS)('$open $field', (connection) => {
  test('pages forward and backward through the same records', async () => {
    const all = await pageOf(connection, 'first: 100');
    expect(all.totalCount, 'needs records to page through').toBeGreaterThan(1);
    const size = Math.max(1, Math.floor(Math.min(all.totalCount, 100) / 3));
    const expected = ids(all);
    expect(new Set(expected).size).toBe(expected.length);

    const forward: string[] = [];
    for (let range = `first: ${size}`; forward.length < expected.length; ) {
      const page = await pageOf(connection, range);
      expect(page.totalCount).toBe(all.totalCount);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      expect(page.edges).not.toEqual([]);
      forward.push(...ids(page));
      expect(page.pageInfo.hasNextPage).toBe(forward.length < all.totalCount);
      range = `first: ${size}, after: "${page.pageInfo.endCursor}"`;
    }
    expect(forward.slice(0, expected.length)).toEqual(expected);

    for (const range of ['first: 0', 'last: 0']) {
      const none = await pageOf(connection, range);
      expect(none).toMatchObject({ totalCount: all.totalCount, edges: [], pageInfo: { startCursor: null } });
      expect([none.pageInfo.hasNextPage, none.pageInfo.hasPreviousPage]).toEqual(
        range === 'first: 0' ? [true, false] : [false, true],
      );
    }

    if (all.totalCount > 100) return;
    const backward: string[] = [];
    for (let range = `last: ${size}`; backward.length < expected.length; ) {
      const page = await pageOf(connection, range);
      expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
      expect(page.edges).not.toEqual([]);
      backward.unshift(...ids(page));
      expect(page.pageInfo.hasPreviousPage).toBe(backward.length < all.totalCount);
      range = `last: ${size}, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(expected);
  });
});

test('a range between two cursors holds what stands between them', async () => {
  const all = await pageOf(root('actors'), 'first: 10');
  const [, second, , , fifth] = all.edges;
  const between = await pageOf(
    root('actors'),
    `first: 10, after: "${second?.cursor}", before: "${fifth?.cursor}"`,
  );
  expect(ids(between)).toEqual(ids(all).slice(2, 4));
  expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
});

test('a page behind the last record is empty and knows what is before it', async () => {
  const all = await pageOf(root('parties'), 'first: 100');
  const behind = await pageOf(root('parties'), `first: 5, after: "${all.pageInfo.endCursor}"`);
  expect(behind).toEqual({
    totalCount: all.totalCount,
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test('time orders are each other backwards, and the latest is the default', async () => {
  const [latest, earliest, byDefault] = await Promise.all(
    ['(orderBy: LATEST_FIRST)', '(orderBy: EARLIEST_FIRST)', ''].map((order) =>
      pageOf(root(`events${order}`), 'first: 100'),
    ),
  );
  expect(ids(byDefault as Page)).toEqual(ids(latest as Page));
  expect(ids(earliest as Page).reverse()).toEqual(ids(latest as Page));
});

test('pages under aliases do not disturb each other', async () => {
  const { event } = await data(`{ ${ATTACK} {
    all: claims(first: 100) { edges { node { slug: id property } } }
    two: claims(first: 2) { first: edges { a: node { id } } second: edges { node { b: id } } }
    last: claims(last: 1) { edges { node { id } } }
  } }`);
  const everyId = event.all.edges.map(({ node }: { node: { slug: string } }) => node.slug);
  expect(event.two.first.map(({ a }: { a: { id: string } }) => a.id)).toEqual(everyId.slice(0, 2));
  expect(event.two.second.map(({ node }: { node: { b: string } }) => node.b)).toEqual(everyId.slice(0, 2));
  expect(event.last.edges[0].node.id).toBe(everyId.at(-1));
});
