import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { fillWorld } from '../generated/world.ts';
import { readStatisticsAnew } from '../graphql/ask.ts';
import { post } from '../http/request.ts';
import { type Rows, readRows } from './rows.ts';
import { isConnection, knobsOf, questionAt, type Site, sitesOf, turned } from './sites.ts';
import { turnsOf } from './values.ts';

interface Stats {
  price: number;
  rowsRead: number;
}

async function statsOf(site: Site, args: Record<string, unknown>): Promise<Stats | 'refused'> {
  const { query, variables } = questionAt(site, args);
  const response = await post({ query, variables }, { headers: { 'x-aftermath-stats': '1' } });
  const { errors, extensions } = (await response.json()) as { errors?: []; extensions: { stats: Stats } };
  return errors ? 'refused' : extensions.stats;
}

/** The same whichever values the data has: those of one knob are priced alike. */
async function turnsOfEach(site: Site, rows: Rows): Promise<[name: string, args: Record<string, unknown>][]> {
  const turns = await Promise.all(knobsOf(site).map((knob) => turnsOf(site, knob, rows)));
  return [
    ['', {}],
    ...turns.flatMap((ofKnob): [string, Record<string, unknown>][] => {
      const [one, other] = ofKnob;
      if (!one) return [];
      const { knob } = one;
      const several: [string, Record<string, unknown>][] =
        knob.isList && other
          ? [[`${knob.name}, two`, turned([[knob, [one.value, other.value].flat()]])]]
          : [];
      return [[knob.name, turned([[knob, one.value]])], ...several];
    }),
  ];
}

let cases: [name: string, site: Site, args: Record<string, unknown>][];
beforeAll(async () => {
  await fillWorld();
  await post({ query: '{ dataset { version } }' });
  const rows = await readRows();
  cases = [];
  for (const site of sitesOf(rows)) {
    for (const [name, args] of await turnsOfEach(site, rows)) {
      for (const range of isConnection(site) ? [{ first: 3 }, { last: 3 }] : [{}]) {
        const end = Object.keys(range).join('');
        cases.push([`${site.coordinate} ${name} ${end}`, site, { ...args, ...range }]);
      }
    }
  }
});

test('no page or list reads more than its price', async () => {
  for (const [name, site, args] of cases) {
    const stats = await statsOf(site, args);
    if (stats !== 'refused') expect(stats.rowsRead, name).toBeLessThanOrEqual(stats.price);
  }
});

// A price is for the worst case, so that one row too few is seldom seen by what is read. With statistics that are made
// up the prices are the same whatever the data are; they change with what is planned and how it is reckoned alone.
test('each page and list costs what it did', async () => {
  await env.DB.prepare('UPDATE statistics SET rows = length(name)').run();
  await readStatisticsAnew();
  const prices: string[] = [];
  for (const [name, site, args] of cases) {
    const stats = await statsOf(site, args);
    prices.push(`${name}: ${stats === 'refused' ? stats : stats.price}`);
  }
  expect(prices.join('\n')).toMatchSnapshot();
});

const SEARCHES = {
  'of one word': 'search(text: "raid", first: 3) { edges { cursor } }',
  'of two words': 'search(text: "raid mill", first: 3) { edges { cursor } }',
  'of a longer page': 'search(text: "raid", first: 4) { edges { cursor } }',
  'with whether there is more': 'search(text: "raid", first: 3) { pageInfo { hasNextPage endCursor } }',
  'with how many there are': 'search(text: "raid", first: 3) { totalCount complete }',
  'with what was perhaps meant': 'search(text: "radi mlil", first: 3) { suggestion }',
};

/** Lists that are short by nature have no pages. */
const WHOLE_LISTS = {
  'of one record': 'actor(slug: "x") { names { name } }',
  'of a statement': 'statement(slug: "x") { renderings { text } targets { role } positions { stance } }',
  'within a page': 'actors(first: 3) { edges { node { names { name } } } }',
  'of an account': 'event(slug: "x") { accounts { property values { text claims { text } } } }',
};

test('and so does each search, and each list without pages', async () => {
  const prices: string[] = [];
  for (const [name, field] of Object.entries({ ...SEARCHES, ...WHOLE_LISTS })) {
    const response = await post({ query: `{ ${field} }` }, { headers: { 'x-aftermath-stats': '1' } });
    const { extensions } = (await response.json()) as { extensions: { stats: Stats } };
    prices.push(`${name}: ${extensions.stats.price}`);
  }
  expect(prices.join('\n')).toMatchSnapshot();
});
