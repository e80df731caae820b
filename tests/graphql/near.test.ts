import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { data } from './ask.ts';

/** Points whose distances are known, and some where a box in degrees goes wrong. */
const KNOWN: Record<string, [latitude: number, longitude: number]> = {
  'near-paris': [48.8566, 2.3522],
  'near-london': [51.5074, -0.1278],
  'near-fiji': [-17.7134, 178.065],
  'near-samoa': [-13.759, -172.1046],
  'near-antimeridian': [0, 180],
  'near-antimeridian-west': [0, -180],
  'near-north-pole': [90, 0],
  'near-south-pole': [-90, 77],
  'near-arctic': [89.5, -135],
  'near-arctic-beyond': [89.5, 45],
};

/** A fixed spread over the whole sphere, with some on its grid and edges (a linear congruential generator). */
function spread(count: number): [latitude: number, longitude: number][] {
  let state = 20231208;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
  return Array.from({ length: count }, (_, index) => {
    const latitude = (Math.asin(next() * 2 - 1) * 180) / Math.PI;
    const longitude = next() * 360 - 180;
    return index % 7 === 0
      ? [Math.round(latitude / 30) * 30, Math.round(longitude / 60) * 60]
      : [latitude, longitude];
  });
}

const POINTS = [
  ...Object.entries(KNOWN),
  ...spread(200).map((point, index) => [`near-${index}`, point] as const),
];

const RADIUS = 6371.0088;

function kilometresBetween([a, b]: readonly number[], [c, d]: readonly number[]): number {
  const [from, to, east] = [a, c, Number(d) - Number(b)].map(
    (degrees) => (Number(degrees) * Math.PI) / 180,
  ) as [number, number, number];
  const haversine = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

beforeAll(async () => {
  await env.DB.batch(
    POINTS.flatMap(([slug, [latitude, longitude]]) => [
      env.DB.prepare(
        `INSERT INTO places (slug, name, kind, latitude, longitude, precision) VALUES (?, 'Made up', 'SITE', ?, ?, 'EXACT')`,
      ).bind(slug, latitude, longitude),
      env.DB.prepare(
        `INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest, place_id)
          SELECT slug, 'Made up', 'ASSAULT', '1850', '1850-01-01T00:00:00.000Z', '1850-12-31T23:59:59.999Z', id
          FROM places WHERE slug = ?`,
      ).bind(slug),
    ]),
  );
});

async function found(latitude: number, longitude: number, kilometres: number): Promise<string[]> {
  const slugs: string[] = [];
  const near = { latitude, longitude, kilometres };
  for (let after: string | null = null; ; ) {
    const { events } = await data(
      `query ($near: Near!, $after: String) { events(first: 100, after: $after, filter: { near: $near, during: "1850" }) {
        pageInfo { hasNextPage endCursor } edges { node { slug } } } }`,
      { near, after },
    );
    slugs.push(...events.edges.map(({ node }: { node: { slug: string } }) => node.slug));
    after = events.pageInfo.endCursor;
    if (!events.pageInfo.hasNextPage) return slugs.sort();
  }
}

const named = async (...circle: [number, number, number]) =>
  (await found(...circle)).filter((slug) => slug in KNOWN);

describe('events near a point', () => {
  test.each([
    // On a sphere of the mean radius, by the angle between vectors: 343.56 km to London, 1,139.98 km to Samoa.
    ['Paris, 343 km', 48.8566, 2.3522, 343, ['near-paris']],
    ['Paris, 344 km', 48.8566, 2.3522, 344, ['near-london', 'near-paris']],
    ['Fiji, as far as Samoa over the antimeridian', -17.7134, 178.065, 1_140, ['near-fiji', 'near-samoa']],
    ['Samoa, as far as Fiji over the antimeridian', -13.759, -172.1046, 1_140, ['near-fiji', 'near-samoa']],
    ['Fiji, short of Samoa', -17.7134, 178.065, 1_139, ['near-fiji']],
    ['both names of the antimeridian', 0, 180, 1, ['near-antimeridian', 'near-antimeridian-west']],
    ['just west of it', 0, -179.995, 1, ['near-antimeridian', 'near-antimeridian-west']],
    ['the north pole', 90, 0, 60, ['near-arctic', 'near-arctic-beyond', 'near-north-pole']],
    ['over the north pole', 89.5, -135, 112, ['near-arctic', 'near-arctic-beyond', 'near-north-pole']],
    ['the south pole, whatever its longitude', -90, 0, 0.001, ['near-south-pole']],
  ])('%s', async (_name, latitude, longitude, kilometres, expected) => {
    expect(await named(latitude, longitude, kilometres)).toEqual(expected);
  });

  test('are all that have coordinates within half the way around the Earth', async () => {
    expect(await found(12.3, 45.6, 20_038)).toEqual(POINTS.map(([slug]) => slug).sort());
  });

  test('are those that a haversine finds, whatever the point and the distance', async () => {
    const centres = [...spread(400).slice(300, 340), ...Object.values(KNOWN)];
    const distances = [1, 80, 700, 2_500, 6_000, 10_007, 15_000, 19_900];
    for (const [index, centre] of centres.entries()) {
      const kilometres = distances[index % distances.length] as number;
      const expected = POINTS.filter(([, point]) => kilometresBetween(centre, point) <= kilometres);
      expect(await found(...centre, kilometres), `${centre} ${kilometres}`).toEqual(
        expected.map(([slug]) => slug).sort(),
      );
    }
  });

  test('have a place with coordinates of its own', async () => {
    const { events } = await data(
      `{ events(filter: { near: { latitude: 33.31, longitude: 44.39, kilometres: 200 }, type: [ASSAULT], during: "2021/2023" }) {
        edges { node { slug } } } }`,
    );
    const slugs = events.edges.map(({ node }: { node: { slug: string } }) => node.slug);
    // Ain al-Asad is 190 km away; of Iraq as a whole there is no point.
    expect(slugs.sort()).toEqual([
      'ain-al-asad-attacks-2023-12-08',
      'jurf-al-nasr-airstrikes-2023-11-22',
      'us-embassy-baghdad-attack-2021-07',
      'us-embassy-baghdad-attack-2023-12-08',
    ]);
  });

  test('are filtered and counted as other events are', async () => {
    const { none, counts } = await data(
      `{ none: events(filter: { near: { latitude: 48.8566, longitude: 2.3522, kilometres: 1 }, type: [AID] }) { totalCount }
         counts: eventCounts(by: PLACE, filter: { near: { latitude: 48.8566, longitude: 2.3522, kilometres: 1 } }) { key count } }`,
    );
    expect({ none, counts }).toEqual({ none: { totalCount: 0 }, counts: [{ key: 'near-paris', count: 1 }] });
  });
});
