/**
 * Costs at size, in D1's own count of rows read, which is the same at every run. The events are made up and fixed:
 * 20,000 of them over the years 1900 to 1999, far from those of the dossiers; every fortieth is disputed.
 */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { RENEW_STATISTICS } from '../../src/dossier/apply.ts';
import { post } from '../http/request.ts';
import { ask, readStatisticsAnew } from './ask.ts';

const EVENTS = 20_000;

beforeAll(async () => {
  // A hundred statements at each instant, so that most pages begin and end within a tie.
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${EVENTS - 1})
     INSERT INTO statements (said_within, slug, speaker_id, summary, channel, said_edtf, said_earliest, said_latest)
     SELECT 1, printf('made-up-%05d', i), (SELECT min(id) FROM actors), 'Made up', 'UNKNOWN',
       date('1900-01-01', (i / 100) || ' days'),
       date('1900-01-01', (i / 100) || ' days') || 'T00:00:00.000Z',
       date('1900-01-01', (i / 100) || ' days') || 'T23:59:59.999Z' FROM n`,
  ).run();
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${EVENTS - 1})
     INSERT INTO events (disputed, occurred_within, slug, title, type, occurred_edtf, occurred_earliest, occurred_latest)
     SELECT i % 40 = 0, 1, printf('made-up-%05d', i), 'Made up', CASE i % 4 WHEN 0 THEN 'PROTEST' ELSE 'REQUEST' END,
       date('1900-01-01', (i * 36 / 20) || ' days'),
       date('1900-01-01', (i * 36 / 20) || ' days') || 'T00:00:00.000Z',
       date('1900-01-01', (i * 36 / 20) || ' days') || 'T23:59:59.999Z' FROM n`,
  ).run();
  // Every second one of a party that has as many statements.
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO event_parties (party_id, occurred_earliest, event_slug, event_id)
       SELECT (SELECT id FROM parties WHERE slug = 'united-states'), occurred_earliest, slug, id FROM events
       WHERE slug LIKE 'made-up%' AND id % 2`,
    ),
    env.DB.prepare(
      `UPDATE statements SET party_id = (SELECT id FROM parties WHERE slug = 'united-states') WHERE slug LIKE 'made-up%' AND id % 2`,
    ),
  ]);
  await env.DB.batch(RENEW_STATISTICS.map((statement) => env.DB.prepare(statement)));
  await readStatisticsAnew();
});

const page = (after: string | null, filter = '{}') =>
  ask(
    `query ($after: String) { events(first: 20, after: $after, orderBy: EARLIEST_FIRST, filter: ${filter}) {
      edges { cursor node { slug title } } pageInfo { hasNextPage } } }`,
    { after },
  );

/** Of the first record of a day or more, among those that a filter leaves: no page before it has to be read to get there. */
async function cursorIn(span: string, connection: string, filter: string, orderBy = 'EARLIEST_FIRST') {
  const { data } = await ask(
    `{ it: ${connection}(first: 1, orderBy: ${orderBy}, filter: { during: "${span}" ${filter.slice(1)}) { pageInfo { endCursor } } }`,
  );
  return data.it.pageInfo.endCursor as string;
}

test.each(['{}', '{ type: [PROTEST] }', '{ disputed: false }', '{ party: ["united-states"] }'])(
  'a page far behind reads as many rows as an early one, filter: %s',
  async (filter) => {
    const early = await page(await cursorIn('1900-07', 'events', filter), filter);
    const far = await page(await cursorIn('1980-01', 'events', filter), filter);
    expect(early.data.events.edges).toHaveLength(20);
    expect(far.data.events.edges).toHaveLength(20);
    expect(far.data.events.pageInfo.hasNextPage).toBe(true);
    expect(far.rowsRead).toBe(early.rowsRead);
    expect(far.rowsRead).toBeLessThan(250);
  },
);

interface Stream {
  orderBy: string;
  filter: string;
  /** A day or a month that has some 20,000 records before it, as the statements are all of 1900. */
  behind: string;
}

const moment = (after: string | null, { orderBy, filter }: Stream) =>
  ask(
    `query ($after: String) { timeline(first: 20, after: $after, orderBy: ${orderBy}, filter: ${filter}) {
      pageInfo { hasNextPage endCursor } edges { cursor at { earliest } node { ... on Event { title } ... on Statement { summary } } } } }`,
    { after },
  );

test.each<Stream>([
  { orderBy: 'EARLIEST_FIRST', filter: '{}', behind: '1900-07-15' },
  { orderBy: 'LATEST_FIRST', filter: '{}', behind: '1900-07-18' },
  { orderBy: 'EARLIEST_FIRST', filter: '{ party: ["united-states"] }', behind: '1998-01' },
])('page 1,000 of the timeline reads as many rows as page 2, $orderBy $filter', async (stream) => {
  const second = await moment((await moment(null, stream)).data.timeline.pageInfo.endCursor, stream);
  const far = await moment(await cursorIn(stream.behind, 'timeline', stream.filter, stream.orderBy), stream);
  for (const { data } of [second, far]) {
    expect(data.timeline.edges).toHaveLength(20);
    expect(data.timeline.pageInfo.hasNextPage).toBe(true);
  }
  // Each table is read for one row more or less, as the page falls.
  expect(Math.abs(far.rowsRead - second.rowsRead)).toBeLessThan(20);
  expect(far.rowsRead).toBeLessThan(400);
});

test('a page that a filter leaves reads only what it shows, not the table', async () => {
  const { data, rowsRead } = await ask(
    '{ events(first: 5, filter: { place: ["baghdad"], during: "2023" }) { edges { node { slug } } } }',
  );
  expect(data.events.edges.length).toBeGreaterThan(0);
  expect(rowsRead).toBeLessThan(500);
});

test.each([
  ['events(first: 5, filter: { or: [{ place: ["baghdad"] }, { slug: ["made-up-00007"] }] })', 600],
  ['events(first: 5, filter: { not: { type: [PROTEST] }, during: "1950" })', 2_000],
  ['events(first: 20, filter: { not: { type: [PROTEST] } })', 200],
  ['events(first: 5, filter: { text: "embassy" })', 300],
  ['statements(first: 5, filter: { text: "embassy", or: [{ acts: [WARN] }, { acts: [ACCUSE] }] })', 1_000],
  ['events(first: 5, filter: { within: { south: 33, west: 43, north: 34, east: 45 } })', 600],
  ['timeline(first: 5, filter: { place: ["baghdad"] })', 1_500],
  ['timeline(first: 5, filter: { topic: ["foreign-forces-in-iraq"], source: ["rudaw-2023-12-09"] })', 1_500],
])('what few records have is found among many: %s', async (field, most) => {
  const { data, errors, rowsRead } = await ask(`{ it: ${field} { edges { cursor } } }`);
  expect(errors).toBeUndefined();
  expect(data.it.edges.length).toBeGreaterThan(0);
  expect(rowsRead).toBeLessThan(most);
});

const LATE = 'filter: { during: "1999-06-05/1999-06-06" }';

test.each([
  `events(first: 50, orderBy: EARLIEST_FIRST, ${LATE}) { totalCount pageInfo { hasNextPage } edges { cursor } }`,
  `events(first: 50, orderBy: LATEST_FIRST, ${LATE}) { totalCount pageInfo { hasNextPage } edges { cursor } }`,
  'statements(first: 50, orderBy: LATEST_FIRST, filter: { during: "2000/2001" }) { totalCount edges { cursor } }',
  `timeline(first: 50, ${LATE}) { pageInfo { hasNextPage } edges { cursor } }`,
  `timeline(last: 50, ${LATE}) { pageInfo { hasPreviousPage } edges { cursor } }`,
  `eventCounts(by: TYPE, ${LATE}) { key count }`,
])('a short span late in a long history is found without reading what came before: %s', async (field) => {
  const { errors, rowsRead } = await ask(`{ ${field} }`);
  expect(errors).toBeUndefined();
  expect(rowsRead).toBeLessThan(400);
});

test('a page of a long span reads only what it shows', async () => {
  const { data, rowsRead } = await ask(
    '{ events(first: 20, orderBy: EARLIEST_FIRST, filter: { during: "1900/1999" }) { edges { cursor } } }',
  );
  expect(data.events.edges).toHaveLength(20);
  expect(rowsRead).toBeLessThan(300);
});

test('what a source leaves out is found among many statements', async () => {
  const { data, rowsRead } = await ask(
    '{ source(slug: "rudaw-2023-12-09") { omittedStatements(first: 5) { edges { node { slug } } } omittedClaims(first: 5) { edges { node { id } } } } }',
  );
  expect(data.source.omittedStatements.edges).toHaveLength(5);
  // Of the properties that its editors coded in full.
  expect(data.source.omittedClaims.edges).toHaveLength(3);
  expect(rowsRead).toBeLessThan(1_500);
});

test('events near a point are found by the box around it', async () => {
  const { data, rowsRead } = await ask(
    '{ events(filter: { near: { latitude: 33.3, longitude: 44.4, kilometres: 50 } }) { totalCount edges { node { slug } } } }',
  );
  expect(data.events.totalCount).toBeGreaterThan(0);
  expect(rowsRead).toBeLessThan(100);
});

test('the data set is told without counting it', async () => {
  const { rowsRead } = await ask('{ dataset { events statements claims } }');
  expect(rowsRead).toBe(1);
});

test('one event among many is found by its slug', async () => {
  const { data, rowsRead } = await ask('{ event(slug: "made-up-12345") { title } }');
  expect(data.event.title).toBe('Made up');
  expect(rowsRead).toBeLessThan(5);
});

test('beside a place or an actor, disputed looks at what these have alone', async () => {
  for (const filter of [
    'place: ["baghdad"]',
    'participant: ["us-embassy-baghdad"]',
    'source: ["rudaw-2023-12-09"]',
  ]) {
    const { data, rowsRead } = await ask(
      `{ events(filter: { disputed: true, ${filter} }) { edges { node { slug } } } }`,
    );
    expect(data.events.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
      'us-embassy-baghdad-attack-2023-12-08',
    ]);
    expect(rowsRead, filter).toBeLessThan(150);
  }
});

test('disputed events are read from an index, however few they are', async () => {
  const { data, rowsRead, statements } = await ask(
    '{ events(first: 20, filter: { disputed: true }, orderBy: EARLIEST_FIRST) { edges { node { slug accounts { agreement } } } } }',
  );
  expect(data.events.edges).toHaveLength(20);
  expect(data.events.edges[19].node.slug).toBe('made-up-00760');
  expect(statements).toHaveLength(1);
  expect(rowsRead).toBeLessThan(100);
});

test('sources of one origin are read as far as they are shown, however many there are', async () => {
  await env.DB.batch([
    env.DB.prepare("INSERT INTO actors (id, slug, name, kind) VALUES (-1, 'made-up', 'Made up', 'MEDIA')"),
    env.DB.prepare(
      `INSERT INTO sources (id, slug, title, kind, publisher_id, published_earliest, language, sha256)
       SELECT -id, slug, 'Made up', 'OTHER', -1, occurred_earliest, 'en', '00' FROM events WHERE slug BETWEEN 'made-up-00000' AND 'made-up-04999'`,
    ),
    env.DB.prepare(
      `INSERT INTO source_origins (actor_id, published_earliest, source_slug, source_id)
       SELECT publisher_id, published_earliest, slug, id FROM sources WHERE publisher_id = -1`,
    ),
  ]);
  const { data, rowsRead } = await ask('{ source(slug: "made-up-00005") { sharesOriginWith { slug } } }');
  const slugs = data.source.sharesOriginWith.map(({ slug }: { slug: string }) => slug);
  expect(slugs).toHaveLength(100);
  expect([slugs[4], slugs[5], slugs[99]]).toEqual(['made-up-00004', 'made-up-00006', 'made-up-00100']);
  expect(rowsRead).toBeLessThan(1_000);

  await env.DB.batch(RENEW_STATISTICS.map((statement) => env.DB.prepare(statement)));
  await readStatisticsAnew();
  const response = await post(
    { query: '{ source(slug: "made-up-00005") { sharesOriginWith { publisher { name } } } }' },
    { headers: { 'x-aftermath-stats': '1' } },
  );
  const { stats } = ((await response.json()) as { extensions: { stats: Record<string, number> } }).extensions;
  expect(stats.rowsRead).toBeLessThanOrEqual(stats.price as number);
  expect(stats.price).toBeLessThan(2_000);
});
