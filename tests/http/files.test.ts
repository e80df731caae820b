/** The data as files: what a reader takes along of a list. */
import { env } from 'cloudflare:workers';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { data } from '../graphql/ask.ts';
import { codeOf, jsonOf, knock, ORIGIN, post } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';
import { logged } from './request.ts';

const EVENT = 'us-embassy-baghdad-attack-2023-12-08';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));
afterEach(() => void vi.restoreAllMocks());

const rowsOf = async (path: string) => csvParse((await (await knock(path)).text()).replace('\u{FEFF}', ''));

describe('the list of events as CSV', () => {
  test('has each of them once, in the order of the page, and each row stands alone', async () => {
    const { events, dataset } = await data(`{ dataset { version licence }
      events(first: 100) { totalCount edges { node { id slug } } } }`);
    const rows = await rowsOf('/events.csv');
    expect(rows.map(({ slug }) => slug)).toEqual(
      events.edges.map(({ node }: { node: { slug: string } }) => node.slug),
    );
    expect(rows.find(({ slug }) => slug === EVENT)).toMatchObject({
      title: 'Attack on the US embassy in Baghdad',
      type: 'ASSAULT',
      type_label: 'Attack',
      occurred: '2023-12-08',
      occurred_earliest: '2023-12-08T00:00:00.000Z',
      place: 'green-zone',
      place_within: 'Baghdad; Iraq; Middle East',
      country: 'IQ',
      plover_type: 'ASSAULT',
      cameo: expect.stringMatching(/^\d+$/),
      sources: expect.stringContaining('rudaw-2023-12-09 para 6'),
      address: `${ORIGIN}/event/${EVENT}`,
      data_version: dataset.version,
      licence: 'CC-BY-4.0',
    });
  });

  test.each([
    ['party=united-states', '{ party: ["united-states"] }'],
    ['type=ASSAULT&disputed=on&party=', '{ type: [ASSAULT], disputed: true }'],
  ])('is kept to what its address says, as the page is: %s', async (search, filter) => {
    const { events } = await data(`{ events(filter: ${filter}) { totalCount } }`);
    expect(events.totalCount).toBeGreaterThan(0);
    expect(await rowsOf(`/events.csv?${search}`)).toHaveLength(events.totalCount);
  });

  test('is in the order of its address', async () => {
    const slugs = async (path: string) => (await rowsOf(path)).map(({ slug }) => slug);
    expect((await slugs('/events.csv?order=EARLIEST_FIRST'))[0]).toBe((await slugs('/events.csv')).at(-1));
  });
});

test.each([
  ['type=FIRE', /"type" has "FIRE", and must be one of ACCUSE, .*ASSAULT/],
  ['disputed=yes', /"disputed" has "yes", and must be "on"/],
  ['partei=x', /no parameter "partei" here: \/events can be kept to "type", "party", "disputed", "order"/],
  ['type=ASSAULT&type=THREATEN', /"type" is there 2 times: give it once/],
  ['party=usa', /"party" has "usa", and no party is called so: the parties are .*united-states/],
])('an address that asks for what there is not is refused with its fix: %s', async (search, message) => {
  logged();
  const response = await knock(`/events.csv?${search}`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
  const [error] = (await jsonOf(response)).errors;
  expect(error).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('GeoJSON places each event at the point of its place, and at none where there is none', async () => {
  const response = await knock('/events.geojson');
  expect(response.headers.get('content-type')).toBe('application/geo+json');
  const { type, dataset, features } = await jsonOf(response);
  expect([type, dataset.licence]).toEqual(['FeatureCollection', 'CC-BY-4.0']);
  const { events } = await data(
    `{ events(first: 100) { edges { node { id slug place { latitude longitude } } } } }`,
  );
  for (const { node } of events.edges) {
    const { latitude, longitude } = node.place ?? {};
    expect(features).toContainEqual({
      type: 'Feature',
      id: node.id,
      geometry: typeof latitude === 'number' ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties: expect.objectContaining({ slug: node.slug }),
    });
  }
});

test('JSON and NDJSON have the records of the CSV file, with lists and numbers as such', async () => {
  const { records } = await jsonOf(await knock('/events.json'));
  const lines = (await (await knock('/events.ndjson')).text()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    records.map((record: object) => ({ record: 'event', ...record })),
  );
  const rows = await rowsOf('/events.csv');
  expect(records.map((record: object) => Object.keys(record))).toEqual(rows.map((row) => Object.keys(row)));
  const record = records.find(({ slug }: { slug: string }) => slug === EVENT);
  expect([record.responses, record.place_within]).toEqual([
    expect.any(Number),
    ['Baghdad', 'Iraq', 'Middle East'],
  ]);
});

describe.each([
  ['text/csv', 'text/csv; charset=utf-8; header=present'],
  ['application/geo+json', 'application/geo+json'],
  ['application/json, text/plain, */*', 'application/json; charset=utf-8'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/html, text/csv', 'text/html; charset=utf-8'],
  ['*/*', 'text/html; charset=utf-8'],
])('the page of the list answers "accept: %s"', (accept, type) => {
  test(`with ${type}`, async () => {
    const response = await knock('/events?party=united-states', { headers: { accept } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      200,
      type,
      'accept',
    ]);
  });
});

describe('whoever has a file', () => {
  const get = (etag = '', path = '/events.csv') => knock(path, { headers: { 'if-none-match': etag } });

  test('gets it anew once the data are others, and not before', async () => {
    const before = await get();
    const etag = before.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(before.headers.get('cache-control')).toBe('public, max-age=60');
    expect(before.headers.get('content-disposition')).toMatch(
      /^attachment; filename="aftermath-events-[0-9a-f]{12}\.csv"$/,
    );
    const again = await get(etag);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get(etag, '/events.csv?disputed=on')).status).toBe(200);
    await env.DB.prepare("UPDATE revisions SET version = 'another'").run();
    expect((await get(etag)).status).toBe(200);
  });

  test('does not keep one of which nobody knows the version', async () => {
    await env.DB.prepare("UPDATE revisions SET version = 'unknown'").run();
    const { headers } = await get();
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

test.each(['/events.xml', '/data/events.pdf', '/data/constructor.csv', '/actor.csv', '/data/.csv'])(
  'nothing is at %s',
  async (path) => {
    logged();
    expect((await knock(path)).status).toBe(404);
  },
);

test('without the database it says when to come back', async () => {
  logged();
  const { database } = faulty(env.DB, Array(12).fill(LOST));
  const response = await knock('/events.csv', {}, { DB: database });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await codeOf(response)).toBe('DATABASE_UNAVAILABLE');
});
