import { beforeAll, expect, test } from 'vitest';
import { fillWorld } from '../generated/world.ts';
import { ask } from '../graphql/ask.ts';
import { type Rows, readRows } from './rows.ts';
import {
  isConnection,
  type Knob,
  knobsOf,
  ordersOf,
  questionAt,
  type Site,
  sitesOf,
  turned,
} from './sites.ts';
import { type Turn, turnsOf } from './values.ts';
import { type Paged, walk } from './walk.ts';

let rows: Rows;
let sites: Site[];
beforeAll(async () => {
  await fillWorld();
  rows = await readRows();
  sites = sitesOf(rows).filter(isConnection);
});

interface Page extends Paged {
  totalCount: number;
  edges: { node: { id: string } }[];
}

async function pageAt(site: Site, args: Record<string, unknown>): Promise<Page> {
  const { query, variables } = questionAt(site, args);
  const { data, errors } = await ask(query, variables);
  if (errors) throw errors[0];
  return (data.of ?? data).it;
}

/** The ids on all pages, put together. */
async function idsAt(site: Site, args: Record<string, unknown>, size = 100, end: 'first' | 'last' = 'first') {
  const pages = await walk((range) => pageAt(site, { ...args, ...argumentsIn(range) }), size, end);
  const all = end === 'first' ? pages : pages.toReversed();
  return all.flatMap(({ edges }) => edges.map(({ node }) => node.id));
}

/** `first: 17, after: "…"` as values. */
const argumentsIn = (range: string): Record<string, unknown> =>
  Object.fromEntries(
    range.split(', ').map((part) => {
      const [name = '', value = ''] = part.split(': ');
      return [name, JSON.parse(value)];
    }),
  );

test('the pages of every connection, put together, are each record once, from either end and in either order', async () => {
  for (const site of sites) {
    const all = await idsAt(site, {});
    expect(new Set(all).size, site.coordinate).toBe(all.length);
    expect((await pageAt(site, { first: 1 })).totalCount, site.coordinate).toBe(all.length);
    const size = Math.min(100, Math.max(1, Math.ceil(all.length / 3) - 1));
    expect(await idsAt(site, {}, size), site.coordinate).toEqual(all);
    expect(await idsAt(site, {}, size, 'last'), site.coordinate).toEqual(all);
    const [one, other] = ordersOf(site);
    if (!one) continue;
    const forwards = await idsAt(site, { orderBy: one }, size);
    const backwards = await idsAt(site, { orderBy: other }, size, 'last');
    expect(backwards.toReversed(), site.coordinate).toEqual(forwards);
  }
});

async function expectSets(site: Site): Promise<void> {
  const turns = await Promise.all(knobsOf(site).map((knob) => turnsOf(site, knob, rows)));
  const known = new Map<string, Promise<string[]>>();
  const idsOf = (...asked: [knob: Knob, value: unknown][]) => {
    const args = turned(asked);
    const key = JSON.stringify(args);
    const ids = known.get(key) ?? idsAt(site, args);
    known.set(key, ids);
    return ids;
  };
  for (const [one, other] of turns) {
    if (!one?.knob.isList || !other) continue;
    const { knob } = one;
    const either = [...(await idsOf([knob, one.value])), ...(await idsOf([knob, other.value]))];
    const both = await idsOf([knob, [one.value, other.value].flat()]);
    expect(both.toSorted(), `${site.coordinate} ${knob.name}`).toEqual([...new Set(either)].sort());
  }
  const single = turns.flatMap(([first]) => first ?? []);
  for (const [index, a] of single.entries()) {
    const b = single[(index + 1) % single.length] as Turn;
    const ofB = await idsOf([b.knob, b.value]);
    expect(
      await idsOf([a.knob, a.value], [b.knob, b.value]),
      `${site.coordinate} ${a.knob.name} ${b.knob.name}`,
    ).toEqual((await idsOf([a.knob, a.value])).filter((id) => ofB.includes(id)));
  }
}

test('two filters together leave just the records that each of them leaves, and a list those of any of its values', async () => {
  for (const site of sites.filter(({ parent }) => !parent)) await expectSets(site);
});
