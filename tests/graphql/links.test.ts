import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { ask, data } from './ask.ts';

const link = 'kind direction event { slug } assertedBy { slug }';

test('what the sources say that one event did to another is read from both ends', async () => {
  const { data, errors, statements, trips } = await ask(`{
    event(slug: "biden-airstrikes-2021") { links(kind: [CAUSES]) { ${link}
      citations { totalCount edges { node { locator source { slug } } } } } } }`);
  expect(errors).toBeUndefined();
  expect([statements.length, trips]).toEqual([1, 1]);
  expect(data.event.links).toEqual([
    {
      kind: 'CAUSES',
      direction: 'OUTGOING',
      event: { slug: 'attacks-on-us-facilities-2021-07' },
      assertedBy: null,
      citations: {
        totalCount: 1,
        edges: [{ node: { locator: 'para 7', source: { slug: 'kataib-hezbollah-denial-2021-07' } } }],
      },
    },
  ]);
  const other = await ask(
    `{ event(slug: "attacks-on-us-facilities-2021-07") { links(kind: [CAUSES]) { ${link} } } }`,
  );
  expect(other.data.event.links).toContainEqual({
    kind: 'CAUSES',
    direction: 'INCOMING',
    event: { slug: 'biden-airstrikes-2021' },
    assertedBy: null,
  });
});

describe('the links of an event', () => {
  const EVENTS = ['hub', 'late', 'early', 'same-day-b', 'same-day-a'];
  const DAYS = ['1901-06-01', '1903-01-01', '1902-01-01', '1902-02-02', '1902-02-02'];
  const LINKS: [from: string, to: string, kind: string, by?: string][] = [
    ['hub', 'late', 'PRECEDES'],
    ['hub', 'same-day-b', 'CAUSES'],
    ['hub', 'same-day-a', 'CAUSES', 'witness'],
    ['hub', 'same-day-a', 'CAUSES'],
    ['late', 'hub', 'RETALIATES_FOR', 'witness'],
    ['early', 'hub', 'ESCALATES'],
    ['early', 'late', 'SAME_CAMPAIGN'],
  ];
  beforeAll(async () => {
    const id = (slug: string) => -1 - EVENTS.indexOf(slug);
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO actors (id, slug, name, kind) VALUES (-1, 'witness', 'Witness', 'UNNAMED_SOURCE')",
      ),
      ...EVENTS.map((slug, index) =>
        env.DB.prepare(
          `INSERT INTO events (id, slug, title, type, occurred_edtf, occurred_earliest, occurred_latest)
           VALUES (?1, ?2, 'Made up', 'ASSAULT', ?3, ?3 || 'T00:00:00.000Z', ?3 || 'T23:59:59.999Z')`,
        ).bind(id(slug), slug, DAYS[index]),
      ),
      ...LINKS.map(([from, to, kind, by]) =>
        env.DB.prepare(
          'INSERT INTO event_links (slug, from_id, to_id, kind, asserted_by_id) VALUES (?, ?, ?, ?, ?)',
        ).bind([from, kind, to, by].join('/'), id(from), id(to), kind, by ? -1 : null),
      ),
    ]);
  });

  const linksOf = async (field: string) => {
    const { data, errors, statements } = await ask(`{ event(slug: "hub") { links${field} { ${link} } } }`);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
    return data.event.links.map(({ kind, direction, event, assertedBy }: any) =>
      [direction, kind, event.slug, ...(assertedBy ? [assertedBy.slug] : [])].join(' '),
    );
  };

  test('that start there come first, each way by the date of the other event, then by slug', async () => {
    expect(await linksOf('')).toEqual([
      'OUTGOING CAUSES same-day-a',
      'OUTGOING CAUSES same-day-a witness',
      'OUTGOING CAUSES same-day-b',
      'OUTGOING PRECEDES late',
      'INCOMING ESCALATES early',
      'INCOMING RETALIATES_FOR late witness',
    ]);
  });

  test('are left by kind, both ways', async () => {
    expect(await linksOf('(kind: [RETALIATES_FOR, PRECEDES])')).toEqual([
      'OUTGOING PRECEDES late',
      'INCOMING RETALIATES_FOR late witness',
    ]);
    expect(await linksOf('(kind: [ESCALATES])')).toEqual(['INCOMING ESCALATES early']);
    expect(await linksOf('(kind: [])')).toEqual([]);
  });

  test('may stand as deep as objects may nest, with positions on topics below them', async () => {
    const links = `links(kind: [CAUSES, PRECEDES]) { kind codes: event { codes { cameo } } assertedBy {
      positions(topic: ["a", "b"]) { edges { node { topic { positions(party: ["a", "b"], asOf: "1903") {
        totalCount pageInfo { hasNextPage } } } } } } } }`;
    const below = (levels: number): string =>
      levels === 0 ? links : `${links} partOf { ${below(levels - 1)} }`;
    const codes = [];
    for (let levels = 0; levels < limits.maxObjectDepth; levels += 3) {
      const { errors } = await ask(`{ event(slug: "hub") { ${below(levels)} } }`);
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes.slice(0, 2)).toEqual([undefined, undefined]);
    expect(codes.at(-1)).toBe('OPERATION_TOO_LARGE');
    expect(new Set(codes)).toEqual(new Set([undefined, 'OPERATION_TOO_LARGE']));
    const chain = (levels: number): string => (levels === 0 ? links : `partOf { ${chain(levels - 1)} }`);
    // Seven objects stand in each other from a link down to the positions of a topic.
    const { errors } = await ask(`{ event(slug: "hub") { ${chain(limits.maxObjectDepth - 8)} } }`);
    expect(errors).toBeUndefined();
  });

  test('have citations whose cursors serve no other link', async () => {
    const { event } = await data(
      '{ event(slug: "biden-airstrikes-2021") { links(kind: [CAUSES]) { citations(first: 1) { pageInfo { endCursor } } } } }',
    );
    const cursor = event.links[0].citations.pageInfo.endCursor;
    const { errors } = await ask(
      `{ event(slug: "hub") { links(kind: [ESCALATES]) { citations(after: "${cursor}") { totalCount } } } }`,
    );
    expect(errors?.[0]?.message).toContain('another EventLink');
  });
});
