/** Where it happened, as sources tell it: places within each other, places apart, and points. */
import { beforeAll, expect, test } from 'vitest';
import { data } from './ask.ts';
import { tell } from './news.ts';

const source = (slug: string) =>
  `  ${slug}: { title: Made up, kind: NEWS_ARTICLE, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 9 }`;

const event = (slug: string, claims: string[]) => `  ${slug}:
    title: Crash
    type: ASSAULT
    occurred: 2023-12-08
    cites: { daily: 1 }
    claims:
${claims.map((claim) => `      - { property: LOCATION, ${claim} }`).join('\n')}`;

const at = (latitude: number, precision: string) =>
  `latitude: ${latitude}, longitude: 44.4, precision: ${precision}`;

const world = `
parties: {}
topics: {}
actors: {}
statements: {}
places:
  iraq: { name: Iraq, kind: COUNTRY }
  baghdad: { name: Baghdad, kind: CITY, part-of: iraq }
  green-zone: { name: Green Zone, kind: DISTRICT, part-of: baghdad }
  erbil: { name: Erbil, kind: CITY, part-of: iraq }
  syria: { name: Syria, kind: COUNTRY }
sources:
${['daily', 'weekly', 'monthly', 'yearly'].map(source).join('\n')}
events:
${event('within', [
  'text: in the Green Zone, place: green-zone, source: daily, para: 1',
  'text: in Baghdad, place: baghdad, source: weekly, para: 1',
  'text: somewhere in Iraq, place: iraq, source: monthly, para: 1',
  'text: nobody knows where, source: yearly, para: 1',
])}
${event('same', [
  'text: in Baghdad, place: baghdad, source: daily, para: 1',
  'text: in the capital, place: baghdad, source: weekly, para: 1',
])}
${event('apart', [
  'text: in the Green Zone, place: green-zone, source: daily, para: 1',
  'text: in Erbil, place: erbil, source: weekly, para: 1',
  'text: in Iraq, place: iraq, source: monthly, para: 1',
  'text: in Syria, place: syria, source: yearly, para: 1',
])}
${event('points', [
  `text: at the bridge, ${at(33.3, 'EXACT')}, source: daily, para: 1`,
  `text: near the bridge, ${at(33.5, 'NEAR')}, source: weekly, para: 1`,
  `text: far to the north, ${at(36.2, 'NEAR')}, source: monthly, para: 1`,
  `text: in that province, ${at(36.2, 'ADMIN_AREA')}, source: yearly, para: 1`,
])}
`;

beforeAll(() => tell(world).then(() => undefined));

async function accountOf(slug: string) {
  const { event, events } = await data(
    `{ events(filter: { disputed: true }) { edges { node { slug } } } event(slug: "${slug}") { accounts { agreement
         values { text place { slug } point { latitude precision } }
         claims { source { slug } contradicts { reason claim { source { slug } } } contradictedBy { totalCount } } } } }`,
  );
  const [account] = event.accounts;
  return {
    ...account,
    disputed: events.edges.some(({ node }: { node: { slug: string } }) => node.slug === slug),
    contradicts: Object.fromEntries(
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
      account.claims.map(({ source, contradicts, contradictedBy }: any) => {
        expect(contradictedBy.totalCount).toBe(contradicts.length);
        // biome-ignore lint/suspicious/noExplicitAny: as above
        return [source.slug, contradicts.map(({ claim }: any) => claim.source.slug).sort()];
      }),
    ),
  };
}

test('a place and what lies in it do not contradict each other', async () => {
  expect(await accountOf('within')).toMatchObject({
    agreement: 'COMPATIBLE',
    disputed: false,
    contradicts: { daily: [], weekly: [], monthly: [], yearly: [] },
  });
});

test('two that name one place agree, in whatever words', async () => {
  expect(await accountOf('same')).toMatchObject({
    agreement: 'AGREED',
    values: [{ text: 'in Baghdad', place: { slug: 'baghdad' }, point: null }],
  });
});

test('of two places neither of which lies in the other, one at most is right', async () => {
  expect(await accountOf('apart')).toMatchObject({
    agreement: 'CONTRADICTORY',
    disputed: true,
    contradicts: {
      daily: ['weekly', 'yearly'],
      weekly: ['daily', 'yearly'],
      monthly: ['yearly'],
      yearly: ['daily', 'monthly', 'weekly'],
    },
  });
});

test('points contradict each other where they are further apart than they are exact', async () => {
  const { agreement, values, contradicts } = await accountOf('points');
  expect(agreement).toBe('CONTRADICTORY');
  expect(contradicts).toEqual({
    daily: ['monthly'],
    weekly: ['monthly'],
    monthly: ['daily', 'weekly'],
    yearly: [],
  });
  expect(values).toContainEqual({
    text: 'at the bridge',
    place: null,
    point: { latitude: 33.3, precision: 'EXACT' },
  });
});

test('claims are found by the place that they name, or that it lies in', async () => {
  const filtered = (place: string) =>
    `claims(filter: { place: ["${place}"] }) { edges { node { place { slug } } } }`;
  const { event } = await data(
    `{ event(slug: "apart") { baghdad: ${filtered('baghdad')} syria: ${filtered('syria')} iraq: ${filtered('iraq')} } }`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  const places = ({ edges }: any) => edges.map(({ node }: any) => node.place.slug).sort();
  expect([event.baghdad, event.syria, event.iraq].map(places)).toEqual([
    ['green-zone'],
    ['syria'],
    ['erbil', 'green-zone', 'iraq'],
  ]);
});
