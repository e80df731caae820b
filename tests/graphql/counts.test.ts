import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { data } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Answer = any;

const nodesOf = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);
const all = async (connection: string, selection: string) =>
  nodesOf((await data(`{ found: ${connection} { edges { node { ${selection} } } } }`)).found);
const counts = async (field: string): Promise<Answer[]> =>
  (await data(`{ counts: ${field} { key label count } }`)).counts;

/** Key and count of each group, the largest first. */
function tally(records: Answer[], keysOf: (record: Answer) => (string | undefined)[]): [string, number][] {
  const groups = new Map<string, number>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) if (key) groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const byKey = (a: [string, number], b: [string, number]) => (a[0] < b[0] ? -1 : 1);
  return [...groups].sort((a, b) => b[1] - a[1] || byKey(a, b));
}

const pairs = (found: Answer[]) => found.map(({ key, count }) => [key, count]);
const monthOf = ({ earliest, latest }: Answer) =>
  earliest.slice(0, 7) === latest?.slice(0, 7) ? earliest.slice(0, 7) : undefined;
const inOrder = (groups: [string, number][]) => groups.sort(([a], [b]) => (a < b ? -1 : 1));

const EVENT = `type occurred { earliest latest } place { slug name }
  participants(first: 30) { edges { node { actor { party { slug name } } } } }`;

describe.each([
  ['', ''],
  ['(first: 100, filter: { type: [ASSAULT] })', ', filter: { type: [ASSAULT] }'],
])('events%s are counted', (list, filter) => {
  const events = () => all(`events${list || '(first: 100)'}`, EVENT);

  test('by type', async () => {
    const found = await counts(`eventCounts(by: TYPE${filter})`);
    expect(pairs(found)).toEqual(tally(await events(), ({ type }) => [type]));
    expect(found.find(({ key }) => key === 'ASSAULT').label).toBe('Attack');
  });

  test('by month, where the date lies in one', async () => {
    const found = await counts(`eventCounts(by: MONTH${filter})`);
    const expected = inOrder(tally(await events(), ({ occurred }) => [monthOf(occurred)]));
    expect(pairs(found)).toEqual(expected);
    expect(found.at(-1)).toMatchObject({ key: '2023-12', label: 'December 2023' });
    const counted = found.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeLessThan((await events()).length);
  });

  test('by place', async () => {
    const found = await counts(`eventCounts(by: PLACE${filter})`);
    expect(pairs(found)).toEqual(tally(await events(), ({ place }) => [place?.slug]));
    expect(found.find(({ key }) => key === 'ain-al-asad').label).toBe('Ain al-Asad airbase');
  });

  test('by party, once for each however many of its actors take part', async () => {
    const found = await counts(`eventCounts(by: PARTY${filter})`);
    const parties = ({ participants }: Answer) => nodesOf(participants).map(({ actor }) => actor.party?.slug);
    expect(pairs(found)).toEqual(tally(await events(), parties));
    expect(found[0]).toMatchObject({ key: 'united-states', label: 'United States' });
  });

  test('by source, as each source has them', async () => {
    const found = await counts(`eventCounts(by: SOURCE${filter})`);
    for (const { key, count } of found) {
      const own = filter ? 'type: [ASSAULT], ' : '';
      const { events } = await data(
        `{ events(filter: { ${own}source: ["${key}"] }) { totalCount } source(slug: "${key}") { title } }`,
      );
      expect(events.totalCount).toBe(count);
    }
    expect(found.length).toBeGreaterThan(2);
  });
});

const STATEMENT = 'slug acts saidAt { earliest latest } speaker { slug name } party { slug }';

describe.each([
  ['', ''],
  ['(first: 100, filter: { party: ["united-states"] })', ', filter: { party: ["united-states"] }'],
])('statements%s are counted', (list, filter) => {
  const statements = () => all(`statements${list || '(first: 100)'}`, STATEMENT);

  test('by act', async () => {
    const found = await counts(`statementCounts(by: ACT${filter})`);
    expect(pairs(found)).toEqual(tally(await statements(), ({ acts }) => acts));
    expect(found.find(({ key }) => key === 'ASSERT_RIGHT').label).toBe('Assertion of a right');
  });

  test('by month', async () => {
    const found = await counts(`statementCounts(by: MONTH${filter})`);
    expect(pairs(found)).toEqual(inOrder(tally(await statements(), ({ saidAt }) => [monthOf(saidAt)])));
  });

  test('by speaker and by party', async () => {
    const [bySpeaker, byParty] = [
      await counts(`statementCounts(by: SPEAKER${filter})`),
      await counts(`statementCounts(by: PARTY${filter})`),
    ];
    const records = await statements();
    expect(pairs(bySpeaker)).toEqual(tally(records, ({ speaker }) => [speaker.slug]));
    expect(pairs(byParty)).toEqual(tally(records, ({ party }) => [party?.slug]));
    expect(bySpeaker.find(({ key }) => key === 'lloyd-austin').label).toBe('Lloyd Austin');
  });

  test('by source, with its title', async () => {
    const found = await counts(`statementCounts(by: SOURCE${filter})`);
    for (const { key, label, count } of found) {
      const own = filter ? 'party: ["united-states"], ' : '';
      const { statements, source } = await data(
        `{ statements(filter: { ${own}source: ["${key}"] }) { totalCount } source(slug: "${key}") { title } }`,
      );
      expect([statements.totalCount, source.title]).toEqual([count, label]);
    }
  });
});

test('every label of a month is its name', async () => {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(1850, month, 15)));
  await env.DB.batch(
    months.map((month) => {
      const day = month.toISOString();
      return env.DB.prepare(
        `INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest)
          VALUES ('in-${day.slice(0, 7)}', 'Made up', 'ASSAULT', '${day}', '${day}', '${day}')`,
      );
    }),
  );
  const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  expect(await counts('eventCounts(by: MONTH, filter: { during: "1850" })')).toEqual(
    months.map((month) => ({
      key: month.toISOString().slice(0, 7),
      label: name.format(month),
      count: 1,
    })),
  );
});

test('a filter that leaves nothing leaves no group', async () => {
  expect(await counts('eventCounts(by: TYPE, filter: { place: ["atlantis"] })')).toEqual([]);
});

test('the number of groups is bounded, and the first of them stay', async () => {
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${limits.maxCounts})
       INSERT INTO places (slug, name, kind) SELECT printf('group-%05d', i), 'Made up', 'SITE' FROM n`,
    ),
    env.DB.prepare(
      `INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest, place_id)
       SELECT 'at-' || slug, 'Made up', 'RETREAT', '1700', '1700-01-01T00:00:00.000Z', '1700-12-31T23:59:59.999Z', id
       FROM places WHERE slug LIKE 'group-%'`,
    ),
  ]);
  const found = await counts('eventCounts(by: PLACE, filter: { type: [RETREAT] })');
  expect(found).toHaveLength(limits.maxCounts);
  expect(found.at(-1).key).toBe('group-00999');
});

const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';

describe('by two things', () => {
  const pairsOf = async (field: string) =>
    (await data(`{ counts: ${field} { key and { key label } count } }`)).counts;

  test('responses to an event, as its groups and their lists have them', async () => {
    const { event } = await data(`{ event(slug: "${ATTACK}") { responsesByParty { party { slug }
      said: responses(first: 100) { edges { node { reaction { __typename } } } } } } }`);
    const expected = event.responsesByParty.flatMap(({ party, said }: Answer) =>
      ['STATEMENT', 'ACTION'].flatMap((kind) => {
        const type = kind === 'ACTION' ? 'Event' : 'Statement';
        const count = nodesOf(said).filter(({ reaction }) => reaction.__typename === type).length;
        return count ? [[party.slug, kind, count]] : [];
      }),
    );
    const found = await pairsOf(`responseCounts(by: PARTY, and: KIND, filter: { event: ["${ATTACK}"] })`);
    expect(found.map(({ key, and, count }: Answer) => [key, and.key, count]).sort()).toEqual(expected.sort());
    expect(found[0].and.label).toBe('Statement');
  });

  test('claims about an event by property and source, the largest first', async () => {
    const { event } = await data(
      `{ event(slug: "${ATTACK}") { claims(first: 100) { totalCount edges { node { property source { slug } } } } } }`,
    );
    const found = await pairsOf(`claimCounts(by: PROPERTY, and: SOURCE, filter: { event: ["${ATTACK}"] })`);
    const counted = tally(nodesOf(event.claims), ({ property, source }) => [`${property} ${source.slug}`]);
    expect(found.map(({ key, and, count }: Answer) => [`${key} ${and.key}`, count])).toEqual(counted);
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(event.claims.totalCount);
  });

  test('a thing with itself: which parties are in one event', async () => {
    const found = await pairsOf('eventCounts(by: PARTY, and: PARTY)');
    const count = (one: string, other: string) =>
      found.find(({ key, and }: Answer) => key === one && and.key === other)?.count;
    const [{ key: party, count: alone }] = await counts('eventCounts(by: PARTY)');
    expect(count(party, party)).toBe(alone);
    for (const { key, and, count: number } of found) expect(count(and.key, key)).toBe(number);
  });
});
