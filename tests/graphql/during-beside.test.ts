/**
 * `during` beside another filter, in a history of 6,000 events and as many statements, one a day from 1950 on: every
 * second one is the party's, every third one of a type of its own, and every fortieth lasts for a month, a year, a
 * century or without end. The statistics of a small database have the other filter find the rows, those of a large one
 * have both read one range of an index: the answers are the same.
 */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { RENEW_STATISTICS } from '../../src/dossier/apply.ts';
import { ask, data, readStatisticsAnew } from './ask.ts';

const COUNT = 6_000;
const PARTY = 'united-states';
const ACTOR = 'us-armed-forces';

const NUMBERS = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${COUNT - 1}),
  dates AS (SELECT i, date('1950-01-01', i || ' days') AS day, CASE i % 160 WHEN 39 THEN 31 WHEN 79 THEN 366 WHEN 119 THEN 0 WHEN 159 THEN -1 ELSE 1 END AS length FROM n),
  dated AS (SELECT i, max(length, 0) AS within, day || 'T00:00:00.000Z' AS earliest,
    CASE length WHEN 0 THEN NULL ELSE date(day, (CASE length WHEN -1 THEN 36500 ELSE length - 1 END) || ' days') || 'T23:59:59.999Z' END AS latest,
    CASE length WHEN 1 THEN day WHEN 0 THEN day || '/..' ELSE day || '/' || date(day, (CASE length WHEN -1 THEN 36500 ELSE length - 1 END) || ' days') END AS edtf,
    printf('daily-%05d', i) AS slug FROM dates)`;

beforeAll(async () => {
  const party = `(SELECT id FROM parties WHERE slug = '${PARTY}')`;
  const actor = `(SELECT id FROM actors WHERE slug = '${ACTOR}')`;
  const topic = "(SELECT id FROM topics WHERE slug = 'attacks-on-diplomatic-missions')";
  const statements = [
    `${NUMBERS} INSERT INTO events (slug, title, type, place_id, occurred_edtf, occurred_earliest, occurred_latest, occurred_within)
      SELECT slug, 'Daily', iif(i % 3, 'REQUEST', 'PROTEST'), iif(i % 3, (SELECT id FROM places WHERE slug = 'green-zone'), NULL), edtf, earliest, latest, within FROM dated`,
    `${NUMBERS} INSERT INTO statements (slug, speaker_id, party_id, summary, channel, said_edtf, said_earliest, said_latest, said_within)
      SELECT slug, ${actor}, iif(i % 2, ${party}, NULL), 'Daily', 'UNKNOWN', edtf, earliest, latest, within FROM dated`,
    `INSERT INTO event_parties (party_id, occurred_earliest, event_slug, event_id)
      SELECT ${party}, occurred_earliest, slug, id FROM events WHERE slug LIKE 'daily-%' AND substr(slug, 7) % 2`,
    `INSERT INTO participations (slug, event_id, actor_id, role)
      SELECT slug || '/part', id, ${actor}, 'OTHER' FROM events WHERE slug LIKE 'daily-%' AND substr(slug, 7) % 2`,
    `INSERT INTO statement_about (statement_id, event_id)
      SELECT statements.id, events.id FROM statements JOIN events ON events.slug = statements.slug WHERE events.slug LIKE 'daily-%'`,
    `INSERT INTO positions (slug, topic_id, actor_id, statement_id, stance, shift, taken_edtf, taken_earliest)
      SELECT slug || '-stance', ${topic}, ${actor}, id, 'AGAINST', 0, said_edtf, said_earliest FROM statements WHERE slug LIKE 'daily-%' AND substr(slug, 7) % 7 = 0`,
  ];
  await env.DB.batch(statements.map((sql) => env.DB.prepare(sql)));
});

/** What others have is said to be next to nothing. */
const FEW = [
  'event_parties.party_id',
  'statements.party_id',
  'events.type',
  'statements.speaker_id',
  'participations.actor_id',
  'positions.topic_id',
  'place_scopes.scope_id',
];
const small = () => statistics(`UPDATE statistics SET rows = 2 WHERE name IN ('${FEW.join("', '")}')`);
const real = () => statistics(...RENEW_STATISTICS);

async function statistics(...sql: string[]): Promise<void> {
  await env.DB.batch(sql.map((text) => env.DB.prepare(text)));
  await readStatisticsAnew();
}

const SPANS = [
  '1950-01',
  '1956-02-10/1956-04-10',
  '1966-01',
  '1951/1963',
  '1964-06/..',
  '../1950-03',
  '1956-02-10T12:00Z',
];
const OTHERS: [field: string, filter: string, index: RegExp][] = [
  [
    'events',
    `party: ["${PARTY}"]`,
    /SEARCH event_parties USING PRIMARY KEY \(party_id=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  [
    'events',
    'type: [PROTEST]',
    /SEARCH events_1 USING INDEX events_by_type \(type=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  [
    'events',
    `participant: ["${ACTOR}"]`,
    /SEARCH participations EXISTS USING INDEX sqlite_autoindex_participations_1 \(slug>\? AND slug<\?\)/,
  ],
  [
    'events',
    'place: ["iraq"]',
    /SEARCH events_1 USING INDEX events_by_within \(occurred_within=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  [
    'statements',
    `party: ["${PARTY}"]`,
    /SEARCH statements_1 USING INDEX statements_by_party \(party_id=\? AND said_earliest>\? AND said_earliest<\?\)/,
  ],
  [
    'statements',
    `speaker: ["${ACTOR}"]`,
    /SEARCH statements_1 USING INDEX statements_by_speaker \(speaker_id=\? AND said_earliest>\? AND said_earliest<\?\)/,
  ],
  [
    'timeline',
    `party: ["${PARTY}"]`,
    /SEARCH statements_2 USING INDEX statements_by_party \(party_id=\? AND said_earliest>\? AND said_earliest<\?\)/,
  ],
  [
    'timeline',
    'type: [PROTEST]',
    /SEARCH events_1 USING INDEX events_by_type \(type=\? AND occurred_earliest>\? AND occurred_earliest<\?\)/,
  ],
  [
    'timeline',
    `actor: ["${ACTOR}"]`,
    /SEARCH participations EXISTS USING INDEX sqlite_autoindex_participations_1 \(slug>\? AND slug<\?\)/,
  ],
];

const question = (field: string, filter: string, rest: string) =>
  `{ it: ${field}(filter: { ${filter} }, ${rest}) { pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor } } }`;

/** The positions of a topic are listed: no index leads from an event to them without many more rows at worst. */
const TOPIC = ['timeline', 'topic: ["attacks-on-diplomatic-missions"]'] as const;

describe.each([...OTHERS.map(([field, filter]) => [field, filter] as const), TOPIC])(
  '%s, %s',
  (field, filter) => {
    test.each(SPANS)('and during %s: the same pages whichever finds the rows', async (span) => {
      const both = `${filter}, during: "${span}"`;
      const answers = async () => {
        const pages: unknown[] = [];
        for (const orderBy of ['EARLIEST_FIRST', 'LATEST_FIRST']) {
          const first = await data(question(field, both, `orderBy: ${orderBy}, first: 40`));
          const after = first.it.pageInfo.endCursor;
          if (after)
            pages.push(
              await data(question(field, both, `orderBy: ${orderBy}, first: 40, after: "${after}"`)),
            );
          pages.push(first, await data(question(field, both, `orderBy: ${orderBy}, last: 40`)));
        }
        pages.push(await data(`{ it: ${field}(filter: { ${both} }) { totalCount } }`));
        return pages;
      };
      await small();
      const expected = await answers();
      await real();
      expect(await answers()).toEqual(expected);
      expect(expected.at(-1)).not.toEqual({ it: { totalCount: 0 } });
    });
  },
);

test.each(OTHERS)(
  '%s, %s: two months are a range of an index, and nothing is listed before',
  async (field, filter, index) => {
    await real();
    const both = `${filter}, during: "1956-02-10/1956-04-10"`;
    const { errors, statements, values, rowsRead } = await ask(
      `{ it: ${field}(filter: { ${both} }, orderBy: EARLIEST_FIRST) { edges { cursor } } }`,
    );
    expect(errors).toBeUndefined();
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`)
      .bind(...(values[0] ?? []))
      .all<{ detail: string }>();
    expect(results.map(({ detail }) => detail).join('\n ')).toMatch(index);
    expect(rowsRead).toBeLessThan(1_500);
  },
);

test('a value is bound once where a statement asks of it more often than D1 binds values', async () => {
  await real();
  const filter = `filter: { party: ["${PARTY}"], during: "1956" }, orderBy: EARLIEST_FIRST`;
  const { it } = await data(
    `{ it: timeline(${filter}, first: 40) { edges { cursor node { ... on Event { slug } ... on Statement { slug } } } } }`,
  );
  const [after, before] = [it.edges[9].cursor, it.edges[20].cursor];
  const {
    data: answer,
    statements,
    values,
  } = await ask(
    `query ($after: String, $before: String) { it: timeline(${filter}, first: 5, after: $after, before: $before) {
      totalCount pageInfo { hasNextPage } a: edges { cursor } edges { node { ... on Event { slug } ... on Statement { slug } } } } }`,
    { after, before },
  );
  const slugs = (edges: { node: { slug: string } }[]) => edges.map(({ node }) => node.slug);
  expect(slugs(answer.it.edges)).toEqual(slugs(it.edges).slice(10, 15));
  expect(answer.it.pageInfo).toEqual({ hasNextPage: true });
  expect(statements[0]?.match(/\?1(?!\d)/g)?.length).toBeGreaterThan(1);
  expect(new Set(values[0]).size).toBe(values[0]?.length);
});
