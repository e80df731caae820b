/** A country of a hundred cities, in which 6,000 events happened: what is counted for all of them together is no more than the country has. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { RENEW_STATISTICS } from '../../src/dossier/apply.ts';
import { post } from '../http/request.ts';
import { ask, readStatisticsAnew } from './ask.ts';

const CITIES = 100;
const EVENTS = 6_000;

beforeAll(async () => {
  const statements = [
    `INSERT INTO places (id, slug, name, kind) VALUES (-1, 'made-up', 'Made up', 'COUNTRY')`,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${CITIES})
     INSERT INTO places (id, slug, name, kind, part_of_id) SELECT -1 - i, 'city-' || i, 'City ' || i, 'CITY', -1 FROM n`,
    `INSERT INTO place_scopes (scope_id, place_id) SELECT -1, id FROM places WHERE id < 0`,
    `INSERT INTO place_scopes (scope_id, place_id) SELECT id, id FROM places WHERE id < -1`,
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${EVENTS - 1})
     INSERT INTO events (slug, title, type, place_id, occurred_edtf, occurred_earliest, occurred_latest, occurred_within)
     SELECT printf('made-up-%05d', i), 'Made up', 'REQUEST', -2 - i % ${CITIES}, day, day || 'T00:00:00.000Z', day || 'T23:59:59.999Z', 1
     FROM (SELECT i, date('1900-01-01', (i * 5) || ' days') AS day FROM n)`,
    ...RENEW_STATISTICS,
  ];
  await env.DB.batch(statements.map((sql) => env.DB.prepare(sql)));
  await readStatisticsAnew();
});

/** What an operation could read at most, and what it read. */
async function statsOf(query: string): Promise<{ price: number; rowsRead: number }> {
  const response = await post({ query }, { headers: { 'x-aftermath-stats': '1' } });
  const { extensions } = (await response.json()) as {
    extensions: { stats: { price: number; rowsRead: number } };
  };
  return extensions.stats;
}

const TOTALS = 'places(first: 100) { edges { node { slug events { totalCount } } } }';

test.each([
  ['the totals of all cities of a country', `{ place(slug: "made-up") { ${TOTALS} } }`],
  ['events by month', '{ eventCounts(by: MONTH) { month: key count } }'],
])('%s cost at most four times what is read', async (_what, query) => {
  const { price, rowsRead } = await statsOf(query);
  expect(rowsRead).toBeGreaterThan(EVENTS);
  expect(price).toBeGreaterThanOrEqual(rowsRead);
  expect(price).toBeLessThan(4 * rowsRead);
});

test('each city has its own total', async () => {
  const { data } = await ask(`{ place(slug: "made-up") { events { totalCount } ${TOTALS} } }`);
  const totals = data.place.places.edges.map(
    ({ node }: { node: { events: { totalCount: number } } }) => node.events.totalCount,
  );
  expect(totals).toEqual(Array(CITIES).fill(EVENTS / CITIES));
  expect(data.place.events.totalCount).toBe(EVENTS);
});

test('what several places have in common is counted, and paid for, once for each', async () => {
  const total = 'partOf { events { totalCount } }';
  const one = await statsOf(
    `{ place(slug: "made-up") { places(first: 1) { edges { node { ${total} } } } } }`,
  );
  const all = await statsOf(
    `{ place(slug: "made-up") { places(first: 100) { edges { node { ${total} } } } } }`,
  );
  expect(all.price).toBeGreaterThan(90 * one.price);
  expect(all.price).toBeGreaterThanOrEqual(all.rowsRead);
  const filtered = await statsOf(
    `{ place(slug: "made-up") { places(first: 100) { edges { node { events(filter: { during: "1900/1999", participant: ["us-armed-forces"] }) { totalCount } } } } } }`,
  );
  expect(filtered.price).toBeGreaterThanOrEqual(filtered.rowsRead);
});
