import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { data } from './ask.ts';

/** A part that is asserted, and the same one that is not: the citations of the one lie among those of the other. */
const PARTS = [
  { slug: 'weir/target/iran', event: -1, asserter: null, places: ['iran-tv', 'zeit'] },
  { slug: 'weir/target/iran/lloyd-austin', event: -1, asserter: -1, places: ['iran-tv'] },
  { slug: 'weir-2/target/iran', event: -2, asserter: null, places: ['zeit'] },
];

test('each part in an event has its own citations, and each event its own parts, however alike their slugs are', async () => {
  const event = (id: number, slug: string) =>
    env.DB.prepare(
      `INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest) VALUES (${id}, '${slug}', 'A weir', 'AID', '2023', '2023-01-01T00:00:00.000Z')`,
    );
  await env.DB.batch([
    env.DB.prepare("INSERT INTO actors (id, slug, name, kind) VALUES (-1, 'weir-keeper', 'Keeper', 'OTHER')"),
    event(-1, 'weir'),
    event(-2, 'weir-2'),
    ...PARTS.flatMap(({ slug, event, asserter, places }, index) => [
      env.DB.prepare(
        "INSERT INTO participations (id, slug, event_id, actor_id, role, asserted_by_id) VALUES (?, ?, ?, -1, 'TARGET', ?)",
      ).bind(-1 - index, slug, event, asserter),
      ...places.map((place) =>
        env.DB.prepare(
          'INSERT INTO citations (slug, participation_id, source_id, locator) VALUES (?, ?, 1, ?)',
        ).bind(`participation:${slug}/${place}/p01`, -1 - index, place),
      ),
    ]),
  ]);
  const { of } = await data(`{
    of: events(filter: { slug: ["weir", "weir-2"] }, orderBy: EARLIEST_FIRST) { edges { node { slug
      participants { totalCount edges { node { assertedBy { slug } citations { totalCount edges { node { locator } } } } } }
    } } }
  }`);
  const told = of.edges.flatMap(({ node: { slug, participants } }: never) => {
    const { totalCount, edges } = participants as { totalCount: number; edges: { node: never }[] };
    return edges.map(({ node }) => {
      const { assertedBy, citations } = node as {
        assertedBy: object | null;
        citations: { totalCount: number; edges: { node: { locator: string } }[] };
      };
      const places = citations.edges.map(({ node }) => node.locator);
      return [slug, totalCount, assertedBy !== null, citations.totalCount, places];
    });
  });
  expect(told).toEqual([
    ['weir', 2, false, 2, ['iran-tv', 'zeit']],
    ['weir', 2, true, 1, ['iran-tv']],
    ['weir-2', 1, false, 1, ['zeit']],
  ]);
});
