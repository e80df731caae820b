import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Answer = any;

/** At each of three instants three events and three statements, so that a page can end in the middle of any tie. */
const INSTANTS = ['1850-01-01', '1850-01-02', '1850-01-03'];

beforeAll(async () => {
  const rows = INSTANTS.flatMap((day) =>
    [1, 2, 3].flatMap((number) => {
      const date = `'${day}', '${day}T00:00:00.000Z', '${day}T23:59:59.999Z'`;
      return [
        `INSERT INTO events (slug, title, type, occurred_edtf, occurred_earliest, occurred_latest)
          VALUES ('tie-${day}-${number}', 'Tie', 'ASSAULT', ${date})`,
        `INSERT INTO statements (slug, speaker_id, summary, channel, said_edtf, said_earliest, said_latest)
          SELECT 'tie-${day}-${number}', id, 'Tie', 'UNKNOWN', ${date} FROM actors WHERE slug = 'lloyd-austin'`,
      ];
    }),
  );
  await env.DB.batch(rows.map((row) => env.DB.prepare(row)));
});

const SELECTION = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor at { edtf earliest latest note } node { __typename ... on Event { slug id } ... on Statement { slug id } } }`;
const pageOf = async (range: string): Promise<Answer> =>
  (await data(`{ timeline(${range}) { ${SELECTION} } }`)).timeline;
const nameOf = ({ at, node }: Answer) => `${at.earliest} ${node.__typename} ${node.slug}`;
const namesOf = ({ edges }: Answer): string[] => edges.map(nameOf);

/** Every event and statement of the database, in the order of the timeline. */
async function everything(): Promise<string[]> {
  const events = await data(
    '{ a: events(first: 100) { totalCount edges { node { slug __typename at: occurred { earliest latest } } } } }',
  );
  const statements: Answer[] = [];
  let after: string | null = null;
  for (let isLast = false; !isLast; ) {
    const { b } = await data(
      `query ($after: String) { b: statements(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
        edges { node { slug __typename at: saidAt { earliest latest } } } } }`,
      { after },
    );
    expect(b.pageInfo.endCursor, 'a page that leads to itself').not.toBe(after);
    statements.push(...b.edges);
    after = b.pageInfo.endCursor;
    isLast = !b.pageInfo.hasNextPage;
  }
  expect(events.a.edges.length).toBe(events.a.totalCount);
  return [...events.a.edges, ...statements].map(({ node }: Answer) => nameOf({ at: node.at, node })).sort();
}

describe.each(['EARLIEST_FIRST', 'LATEST_FIRST'])('the timeline, %s,', (orderBy) => {
  test.each([7, 100])('pages forward and backward through all records, %i at a time', async (size) => {
    const expected = orderBy === 'EARLIEST_FIRST' ? await everything() : (await everything()).reverse();
    const forward: string[] = [];
    for (let range = `first: ${size}`; forward.length < expected.length; ) {
      const page = await pageOf(`${range}, orderBy: ${orderBy}`);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      expect(page.edges).not.toEqual([]);
      forward.push(...namesOf(page));
      expect(page.pageInfo.hasNextPage).toBe(forward.length < expected.length);
      range = `first: ${size}, after: "${page.pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(expected);

    const backward: string[] = [];
    for (let range = `last: ${size}`; backward.length < expected.length; ) {
      const page = await pageOf(`${range}, orderBy: ${orderBy}`);
      expect(page.pageInfo.hasNextPage).toBe(backward.length > 0);
      expect(page.edges).not.toEqual([]);
      backward.unshift(...namesOf(page));
      expect(page.pageInfo.hasPreviousPage).toBe(backward.length < expected.length);
      range = `last: ${size}, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(expected);
  });

  test('begins and ends a page anywhere in a tie', async () => {
    const tied = 'filter: { during: "1850" }';
    const all = await pageOf(`first: 100, ${tied}, orderBy: ${orderBy}`);
    expect(all.edges).toHaveLength(18);
    for (let from = 0; from < 18; from += 1) {
      for (const kinds of ['[EVENT, STATEMENT]', '[EVENT]', '[STATEMENT]']) {
        const filter = `filter: { during: "1850", kinds: ${kinds} }, orderBy: ${orderBy}`;
        const wanted = (edge: Answer) => kinds.includes(edge.node.__typename.toUpperCase());
        const { cursor } = all.edges[from];
        const behind = await pageOf(`first: 100, after: "${cursor}", ${filter}`);
        expect(namesOf(behind)).toEqual(
          all.edges
            .slice(from + 1)
            .filter(wanted)
            .map(nameOf),
        );
        expect(behind.pageInfo.hasPreviousPage).toBe(all.edges.slice(0, from + 1).some(wanted));
        const before = await pageOf(`last: 4, before: "${cursor}", ${filter}`);
        expect(namesOf(before)).toEqual(all.edges.slice(0, from).filter(wanted).slice(-4).map(nameOf));
        expect(before.pageInfo.hasNextPage).toBe(all.edges.slice(from).some(wanted));
      }
    }
  });
});

test('a range between two cursors holds what stands between them', async () => {
  const all = await pageOf('first: 20');
  const between = await pageOf(
    `first: 20, after: "${all.edges[2].cursor}", before: "${all.edges[9].cursor}"`,
  );
  expect(namesOf(between)).toEqual(namesOf(all).slice(3, 9));
  expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
});

describe('the timeline is filtered', () => {
  const slugsOf = async (filter: string) => namesOf(await pageOf(`first: 100, filter: ${filter}`));
  const listed = async (connection: string, date: string) =>
    (
      await data(`{ found: ${connection} { edges { node { slug __typename at: ${date} { earliest } } } } }`)
    ).found.edges.map(({ node }: Answer) => nameOf({ at: node.at, node }));
  const both = async (events: string, statements: string) =>
    [
      ...(await listed(`events(first: 100, filter: ${events})`, 'occurred')),
      ...(await listed(`statements(first: 100, filter: ${statements})`, 'saidAt')),
    ].sort();

  test('by party', async () => {
    const party = '{ party: ["government-of-iraq"] }';
    expect(await slugsOf(party)).toEqual(await both(party, party));
  });

  test('by actor: who takes part, who speaks, and whom they speak for', async () => {
    const { statements } = await data(
      '{ statements(first: 100) { edges { node { slug __typename at: saidAt { earliest } onBehalfOf { slug } speaker { slug } } } } }',
    );
    const actor = statements.edges.find(
      ({ node }: Answer) => node.onBehalfOf && node.onBehalfOf.slug !== node.speaker.slug,
    ).node.onBehalfOf.slug;
    const found = await slugsOf(`{ actor: ["${actor}"] }`);
    const said = statements.edges
      .filter(({ node }: Answer) => node.onBehalfOf?.slug === actor || node.speaker.slug === actor)
      .map(({ node }: Answer) => nameOf({ at: node.at, node }));
    const done = await listed(`events(first: 100, filter: { participant: ["${actor}"] })`, 'occurred');
    expect(found).toEqual([...said, ...done].sort());
    expect(said.length).toBeGreaterThan(0);
  });

  test('by span', async () => {
    const during = '{ during: "2023-12-09/2023-12-10" }';
    const found = await slugsOf(during);
    expect(found).toEqual(await both(during, during));
    expect(new Set(found.map((name) => name.split(' ')[1]))).toEqual(new Set(['Event', 'Statement']));
  });

  test('by kind', async () => {
    expect(await slugsOf('{ kinds: [EVENT], during: "2023" }')).toEqual(
      await listed('events(first: 100, orderBy: EARLIEST_FIRST, filter: { during: "2023" })', 'occurred'),
    );
    expect(await pageOf('first: 5, filter: { kinds: [] }')).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});

test('a kind that is left out is not read', async () => {
  const { statements } = await ask('{ timeline(filter: { kinds: [EVENT] }) { edges { at { edtf } } } }');
  expect(statements[0]).toContain('events');
  expect(statements[0]).not.toContain('statements');
});

test('an element has the date of its record', async () => {
  const { timeline } = await data(
    `{ timeline(first: 100, filter: { during: "2023" }) { edges { at { edtf note } node { ... on Event { occurred { edtf note } } ... on Statement { saidAt { edtf note } } } } } }`,
  );
  for (const { at, node } of timeline.edges) expect(at).toEqual(node.occurred ?? node.saidAt);
});
