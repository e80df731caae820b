/** What lies in a box on a map. */
import { describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';

const all = { south: -90, west: -180, north: 90, east: 180 };

async function placesIn(box: object): Promise<{ slug: string; latitude: number; longitude: number }[]> {
  const { places } = await data(
    'query ($box: Box!) { places(first: 100, filter: { within: $box }) { edges { node { slug latitude longitude } } } }',
    { box },
  );
  return places.edges.map(({ node }: { node: object }) => node);
}

test('a place is in the box, or in the boxes beside it', async () => {
  const everywhere = await placesIn(all);
  expect(everywhere.length).toBeGreaterThan(5);
  const [one] = everywhere;
  if (!one) throw new Error('no place has coordinates');
  const { latitude, longitude, slug } = one;
  // Its edges belong to it.
  const point = { south: latitude, north: latitude, west: longitude, east: longitude };
  const there = await placesIn(point);
  expect(there.map((place) => place.slug)).toContain(slug);
  for (const place of there) expect(place).toMatchObject({ latitude, longitude });
  const beyond = { south: latitude, north: latitude, west: 179, east: longitude };
  expect((await placesIn(beyond)).map((place) => place.slug)).toContain(slug);
  const before = { south: latitude, north: latitude, west: longitude, east: -179 };
  expect((await placesIn(before)).map((place) => place.slug)).toContain(slug);
  const west = await placesIn({ ...all, east: longitude });
  // Across 180°: all that is not between its east and its west.
  const across = await placesIn({ ...all, west: longitude + 0.0001, east: -179.9 });
  expect([...west, ...across].map((place) => place.slug).sort()).toEqual(
    everywhere.map((place) => place.slug).sort(),
  );
});

test('events are found by the coordinates of their places', async () => {
  const { events } = await data(
    'query ($box: Box!) { events(first: 100, filter: { within: $box }) { edges { node { place { latitude longitude } } } } }',
    { box: { south: 33, west: 44, north: 34, east: 45 } },
  );
  expect(events.edges.length).toBeGreaterThan(0);
  for (const { node } of events.edges) {
    expect(Math.floor(node.place.latitude)).toBe(33);
    expect(Math.floor(node.place.longitude)).toBe(44);
  }
});

describe('a box that is none is refused with its place:', () => {
  test.each([
    [{ ...all, south: -91 }, 'south', 'is -91: give a number from -90 to 90'],
    [{ ...all, north: 91 }, 'north', 'is 91: give a number from -90, its south, to 90'],
    [{ ...all, south: 10, north: 9 }, 'north', 'is 9: give a number from 10, its south, to 90'],
    [{ ...all, west: 181 }, 'west', 'is 181: give a number from -180 to 180'],
    [{ ...all, east: -181 }, 'east', 'is -181: give a number from -180 to 180'],
  ])('%j', async (box, side, problem) => {
    for (const list of ['events', 'places']) {
      const { errors } = await ask(
        `query ($box: Box!) { ${list}(filter: { within: $box }) { totalCount } }`,
        {
          box,
        },
      );
      expect(errors?.[0]?.message).toBe(`Argument "filter.within.${side}" of Query.${list} ${problem}`);
    }
  });
});
