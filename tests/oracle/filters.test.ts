import { beforeAll, describe, expect, test } from 'vitest';
import { fillWorld } from '../generated/world.ts';
import { ask } from '../graphql/ask.ts';
import { answerTo } from './answer.ts';
import { KNOWN_FILTERS } from './filters.ts';
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

/** A site with what its knobs are turned to. */
interface Probed {
  site: Site;
  turns: Turn[][];
  /** The knobs that no site before it has: of the others it is asked how they go with what this site itself asks. */
  isFirst: (knob: Knob) => boolean;
}

/** The others with their neighbour alone, once round. */
const neighbours = (index: number, other: number, count: number) => other === (index + 1) % count;

/** Of a hub there is so much to read that some pages are refused; which, the statistics say once they are read anew. */
const mayBeTooLarge = ({ coordinate }: Site) =>
  /^(Source\.omitted|Event\.responsesByParty$)/.test(coordinate);

describe.each([
  ['the dossiers', async () => {}],
  ['a made-up world', fillWorld],
])('over %s', (name, fill) => {
  let rows: Rows;
  const probed: Probed[] = [];
  beforeAll(async () => {
    await fill();
    rows = await readRows();
    const known = new Set<string>();
    for (const site of sitesOf(rows)) {
      const knobs = knobsOf(site);
      const turns = await Promise.all(knobs.map((knob) => turnsOf(site, knob, rows)));
      const added = knobs.map(({ coordinate }) => coordinate).filter((coordinate) => !known.has(coordinate));
      for (const coordinate of added) known.add(coordinate);
      probed.push({ site, turns, isFirst: ({ coordinate }) => added.includes(coordinate) });
    }
  });

  async function expectAgreement(site: Site, args: Record<string, unknown>): Promise<void> {
    const question = questionAt(site, args);
    const { query, variables } = question;
    const asked = `${site.coordinate} ${JSON.stringify(args)}`;
    const { data, errors } = await ask(query, variables);
    if (mayBeTooLarge(site) && errors?.[0]?.extensions.code === 'OPERATION_TOO_LARGE') return;
    expect(errors, asked).toBeUndefined();
    expect(data, asked).toEqual(await answerTo(rows, question));
  }

  test('every filter leaves what it names, with one value, with several, with none and with one that is nowhere', async () => {
    for (const { site, turns, isFirst } of probed) {
      await expectAgreement(site, {});
      for (const [first, ...others] of turns) {
        if (!first) continue;
        const { knob } = first;
        const one = [first, ...others].map(({ value }) => value);
        const several = [one.flat(), one.toReversed().flat(), []];
        const nowhere =
          typeof one.flat()[0] === 'string' && String(knob.type) === '[String!]' ? [['nowhere']] : [];
        const all = knob.isList ? [...one, ...several, ...nowhere] : one;
        for (const value of isFirst(knob) ? all : [knob.isList ? one.flat() : one[0]]) {
          await expectAgreement(site, turned([[knob, value]]));
        }
      }
    }
  });

  const inTheWorld = test.skipIf(name === 'the dossiers');

  inTheWorld('two filters at once leave what both of them leave', async () => {
    for (const { site, turns, isFirst } of probed) {
      const all = turns.flatMap(([first]) => first ?? []);
      for (const [index, one] of all.entries()) {
        for (const [at, other] of all.entries()) {
          const isAsked = isFirst(one.knob) ? at > index : neighbours(index, at, all.length);
          if (!isAsked || at === index) continue;
          await expectAgreement(
            site,
            turned([
              [one.knob, one.value],
              [other.knob, other.value],
            ]),
          );
        }
      }
      if (all.length > 2) await expectAgreement(site, turned(all.map(({ knob, value }) => [knob, value])));
    }
  });

  inTheWorld('each order turns a filtered page round, from either end', async () => {
    let nth = 0;
    for (const { site, turns } of probed.filter(({ site }) => isConnection(site))) {
      nth += 1;
      const orders: (string | undefined)[] = ordersOf(site).length ? ordersOf(site) : [undefined];
      const filters = [[], ...turns.map(([first]) => (first ? [[first.knob, first.value] as const] : []))];
      const ways = orders.flatMap((orderBy) =>
        [{ first: 3 }, { last: 3 }].map((range) => ({ ...range, ...(orderBy && { orderBy }) })),
      );
      for (const [index, filter] of filters.entries()) {
        // Unfiltered in every way; each filter in one, at each site in another.
        const chosen = filter.length ? [ways[(index + nth) % ways.length]] : ways;
        for (const way of chosen) await expectAgreement(site, { ...turned(filter), ...way });
      }
    }
  });

  inTheWorld(
    'every filter of the schema was turned, and every list by two values that leave something else',
    () => {
      const turned = probed.flatMap(({ turns }) =>
        turns.filter(([first, second]) => first && (second || !first.knob.isList)),
      );
      const known = new Set(turned.map(([first]) => first?.knob.coordinate));
      expect([...known].sort()).toEqual([...KNOWN_FILTERS].sort());
    },
  );
});
