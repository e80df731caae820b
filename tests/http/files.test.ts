/** The data as files: what a reader takes along of a list. */
import { env } from 'cloudflare:workers';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { data } from '../graphql/ask.ts';
import { codeOf, jsonOf, knock, ORIGIN, post } from './door.ts';
import { type Fault, failsWith, faulty, LOST } from './faulty-database.ts';
import { logged } from './request.ts';

const EVENT = 'us-embassy-baghdad-attack-2023-12-08';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));
afterEach(() => void vi.restoreAllMocks());

const textOf = async (path: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await knock(path)).arrayBuffer());

const rowsOf = async (path: string) => csvParse((await textOf(path)).replace('\u{FEFF}', ''));

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
    ['during=2023-12', '{ during: "2023-12" }'],
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
  [
    'partei=x',
    /no parameter "partei" here: \/events can be kept to "type", "party", "during", "disputed", "order"/,
  ],
  ['type=ASSAULT&type=THREATEN', /"type" is there 2 times: give it once/],
  ['during=December', /"during" has "December", and must be a year, a month/],
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
  const lines = (await textOf('/events.ndjson')).trimEnd().split('\n');
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

describe('a file that is written in parts', () => {
  const passes: Fault = (ask) => ask();
  const tooLarge = failsWith('D1_ERROR: string or blob too big: SQLITE_TOOBIG');

  test('is whole also where a page of it is more than the API can answer at once', async () => {
    logged();
    const whole = await textOf('/events.csv');
    // What it is of, a hundred records, fifty, and then twenty-five at a time.
    const { database, trips } = faulty(env.DB, [passes, tooLarge, tooLarge]);
    expect(await (await knock('/events.csv', {}, { DB: database })).text()).toBe(
      whole.replace('\u{FEFF}', ''),
    );
    expect(trips()).toBe(5);
  });

  test('breaks off where the data change meanwhile', async () => {
    logged();
    const changed: Fault = async (ask) => {
      await env.DB.prepare("UPDATE revisions SET version = 'another'").run();
      return ask();
    };
    const { database } = faulty(env.DB, [passes, tooLarge, tooLarge, passes, changed]);
    const response = await knock('/events.csv', {}, { DB: database });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('The data have changed meanwhile');
  });
});

test('without the database it says when to come back', async () => {
  logged();
  const { database } = faulty(env.DB, Array(12).fill(LOST));
  const response = await knock('/events.csv', {}, { DB: database });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await codeOf(response)).toBe('DATABASE_UNAVAILABLE');
});

describe('the files of all data', () => {
  test.each([
    ['events', 'events(first: 1) { totalCount }'],
    ['statements', 'statements(first: 1) { totalCount }'],
    ['actors', 'actors(first: 1) { totalCount }'],
    ['places', 'places(first: 1) { totalCount }'],
    ['sources', 'sources(first: 1) { totalCount }'],
    ['utterances', 'utterances(first: 1) { totalCount }'],
    ['parties', 'parties(first: 1) { totalCount }'],
    ['questions', 'topics(first: 1) { totalCount }'],
  ])('have each record once: %s', async (kind, question) => {
    const { list } = await data(`{ list: ${question} }`);
    const rows = await rowsOf(`/data/${kind}.csv`);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(list.totalCount);
    expect(rows).toHaveLength(list.totalCount);
  });

  test.each([
    ['claims', 'events(first: 100) { edges { node { list: claims(first: 1) { totalCount } } } }'],
    [
      'participations',
      'events(first: 100) { edges { node { list: participants(first: 1) { totalCount } } } }',
    ],
    ['affiliations', 'actors(first: 100) { edges { node { list: affiliations(first: 1) { totalCount } } } }'],
    ['positions', 'topics(first: 100) { edges { node { list: positions(first: 1) { totalCount } } } }'],
    ['renderings', 'statements(first: 100) { edges { node { list: renderings { text } } } }'],
    ['links', 'events(first: 100) { edges { node { list: links(kind: null) { direction } } } }'],
  ])('have each record of another once: %s', async (kind, question) => {
    const { of } = await data(`{ of: ${question} }`);
    const counts = of.edges.map(
      ({ node: { list } }: { node: { list: { totalCount: number } | object[] } }) =>
        Array.isArray(list) ? list.length : list.totalCount,
    );
    const sum = counts.reduce((total: number, count: number) => total + count, 0);
    const rows = await rowsOf(`/data/${kind}.csv`);
    // A link is there at both of its ends.
    expect(rows).toHaveLength(kind === 'links' ? sum / 2 : sum);
  });

  test('have what was answered to events and to statements', async () => {
    const rows = await rowsOf('/data/responses.csv');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ subject_type }) => subject_type))).toEqual(new Set(['Event', 'Statement']));
  });

  test('are one after the other in the file of all records', async () => {
    const lines = (await textOf('/data/records.ndjson')).trimEnd().split('\n');
    const events = (await textOf('/data/events.ndjson')).trimEnd().split('\n');
    expect(lines.slice(0, events.length)).toEqual(events);
    const { dataset } = await data('{ dataset { events claims statements actors sources } }');
    const countOf = (record: string) => lines.filter((line) => JSON.parse(line).record === record).length;
    expect({
      events: countOf('event'),
      claims: countOf('claim'),
      statements: countOf('statement'),
      actors: countOf('actor'),
      sources: countOf('source'),
    }).toEqual(dataset);
  });

  test('have all of a list that the API gives in pages', async () => {
    const more = (owner: string, table: string, where: string) =>
      env.DB.prepare(
        `WITH RECURSIVE numbers(n) AS (SELECT 101 UNION ALL SELECT n + 1 FROM numbers WHERE n < 145)
        INSERT INTO citations (slug, ${owner}, source_id, locator)
        SELECT '${owner.replace('_id', ':')}' || slug || '/' || n, id, (SELECT min(id) FROM sources), 'para ' || n
        FROM numbers, ${table} WHERE ${where}`,
      );
    const isLast = `id = (SELECT max(participations.id) FROM participations JOIN events ON events.id = event_id
      WHERE events.slug = '${EVENT}')`;
    await env.DB.batch([
      more('event_id', 'events', `slug = '${EVENT}'`),
      more('participation_id', 'participations', isLast),
    ]);
    const cited = async (kind: string, name: string) =>
      (await rowsOf(`/data/${kind}.csv`)).filter(
        (row) => row[name] === EVENT && row.sources?.includes('para 101'),
      );
    for (const [row, ...others] of [await cited('events', 'slug'), await cited('participations', 'event')]) {
      expect(others).toEqual([]);
      expect(row?.sources).toContain('para 145');
    }
  });
});

describe('a claim keeps its figure as the source gives it:', () => {
  test.each([
    ['AT_LEAST', { best: true, low: true, high: false }],
    ['ABOUT', { best: true, low: false, high: false }],
    ['EXACTLY', { best: true, low: true, high: true }],
  ])('%s', async (qualifier, given) => {
    const rows = (await rowsOf('/data/claims.csv')).filter((row) => row.qualifier === qualifier);
    expect(rows).not.toEqual([]);
    for (const { best, low, high } of rows) {
      expect({ best: best !== '', low: low !== '', high: high !== '' }).toEqual(given);
    }
  });
});

test('each column of each file is explained at /data, and no other', async () => {
  const html = await (await knock('/data', { headers: { accept: 'text/html' } })).text();
  const explained = await rowsOf('/data/dictionary.csv');
  for (const { meaning, format } of explained) expect([meaning, format]).not.toContain('');
  for (const kind of new Set(explained.map(({ file }) => file))) {
    const [head = ''] = (await textOf(`/data/${kind}.csv`)).replace('\u{FEFF}', '').split('\r\n');
    const section = html.split(`<h3 id="${kind}"`)[1]?.split('</table>')[0] ?? '';
    const shown = [...section.matchAll(/<th scope="row"><code>(\w+)<\/code>/g)].map(([, name]) => name);
    expect(shown).toEqual(head.split(','));
    expect(explained.filter(({ file }) => file === kind).map(({ column }) => column)).toEqual(shown);
  }
  const linked = [...html.matchAll(/href="\/data\/(\w+)\.csv"/g)].map(([, kind]) => kind);
  expect(new Set(linked)).toEqual(new Set(explained.map(({ file }) => file)));
});

test('each cell is as the dictionary says', async () => {
  const formats: Record<string, (value: unknown) => boolean> = {
    text: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    'whole number': Number.isInteger,
    'true or false': (value) => typeof value === 'boolean',
    'instant in UTC, ISO 8601': (value) => /^-?\d{4,6}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
    'date, EDTF (ISO 8601-2)': (value) => typeof value === 'string',
    'duration, ISO 8601': (value) => /^-?P/.test(String(value)),
  };
  const isAs = (format: string, value: unknown): boolean => {
    if (/^list/.test(format)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (format.startsWith('one of ')) return format.slice(7).split(', ').includes(String(value));
    return formats[format]?.(value) ?? false;
  };
  const explained = await rowsOf('/data/dictionary.csv');
  const wrong = new Set<string>();
  for (const kind of new Set(explained.map(({ file }) => file))) {
    const { records } = await jsonOf(await knock(`/data/${kind}.json`));
    expect(records).not.toEqual([]);
    for (const { column = '', format = '' } of explained.filter(({ file }) => file === kind)) {
      for (const { [column]: value } of records) {
        if (value !== null && !isAs(format, value)) wrong.add(`${kind}.${column}: ${format}, ${value}`);
      }
    }
  }
  expect([...wrong]).toEqual([]);
});
