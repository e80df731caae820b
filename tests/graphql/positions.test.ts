import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';

const MISSIONS = 'attacks-on-diplomatic-missions';

interface Position {
  stance: string;
  shift: boolean;
  note: string | null;
  takenAt: { edtf: string };
  statement: { slug: string };
}
const nodes = <Node>({ edges }: { edges: { node: Node }[] }) => edges.map(({ node }) => node);

test("a man's stances on one topic stand oldest first, and what is a reading of ours is no change of his", async () => {
  const { data, errors, statements, trips } = await ask(`{ actor(slug: "abu-ali-al-askari") {
    positions(topic: ["${MISSIONS}"]) { edges { node {
      topic { question } stance shift note takenAt { edtf } actor { slug } statement { slug renderings { text } } } } } } }`);
  expect(errors).toBeUndefined();
  expect([statements.length, trips]).toEqual([1, 1]);
  const positions = nodes<Position>(data.actor.positions);
  expect(positions[0]).toMatchObject({
    topic: { question: 'May diplomatic missions be attacked?' },
    stance: 'OPPOSES',
    shift: false,
    note: null,
    takenAt: { edtf: '2021-07?' },
    actor: { slug: 'abu-ali-al-askari' },
    statement: { slug: 'askari-missions-no-target-2021-07' },
  });
  expect(positions.slice(1)).toMatchObject([
    {
      stance: 'AMBIGUOUS',
      shift: false,
      note: expect.stringContaining('he does not say'),
      takenAt: { edtf: '2023-12-09?' },
      statement: { slug: 'askari-bowing-to-the-embassy-2023-12-09' },
    },
  ]);
});

test('a statement names the stances that it takes', async () => {
  const { statement } = await data(
    '{ statement(slug: "askari-missions-no-target-2021-07") { positions { id stance topic { slug } } } }',
  );
  expect(statement.positions).toContainEqual({
    id: Buffer.from(`Position:${MISSIONS}/askari-missions-no-target-2021-07`).toString('base64url'),
    stance: 'OPPOSES',
    topic: { slug: MISSIONS },
  });
});

test('a topic and a position are found by their ids, and a topic by its slug', async () => {
  const { topic, statement } = await data(
    `{ topic(slug: "${MISSIONS}") { id slug } statement(slug: "askari-missions-no-target-2021-07") { positions { id } } }`,
  );
  const ids = [topic.id, statement.positions[0].id];
  expect(
    (
      await data(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Topic { slug } ... on Position { stance } } }',
        { ids },
      )
    ).nodes,
  ).toEqual([
    { id: ids[0], slug: MISSIONS },
    { id: ids[1], stance: 'OPPOSES' },
  ]);
  expect((await data('{ topic(slug: "nowhere") { id } }')).topic).toBeNull();
});

test('all topics are listed by their questions', async () => {
  const { topics } = await data('{ topics { totalCount edges { node { slug question } } } }');
  const questions = nodes<{ question: string }>(topics).map(({ question }) => question);
  expect(questions).toContain('May diplomatic missions be attacked?');
  expect(questions).toEqual(questions.toSorted());
  expect(topics.totalCount).toBe(questions.length);
});

/** Made-up actors, each with stances on a topic of its own world, in years far from those of the dossiers. */
const STANCES: [actor: string, stance: string, edtf: string, earliest: string, latest: string][] = [
  ['ann', 'OPPOSES', '1901', '1901-01-01T00:00:00.000Z', '1901-12-31T23:59:59.999Z'],
  ['ann', 'SUPPORTS', '1903-05', '1903-05-01T00:00:00.000Z', '1903-05-31T23:59:59.999Z'],
  ['ann', 'AMBIGUOUS', '1905', '1905-01-01T00:00:00.000Z', '1905-12-31T23:59:59.999Z'],
  ['bob', 'SUPPORTS', '1902-03-04', '1902-03-04T00:00:00.000Z', '1902-03-04T23:59:59.999Z'],
  // Two at one instant: the later slug is the later stance.
  ['bob', 'OPPOSES', '1904', '1904-01-01T00:00:00.000Z', '1904-12-31T23:59:59.999Z'],
  ['bob', 'SUPPORTS', '1904', '1904-01-01T00:00:00.000Z', '1904-12-31T23:59:59.999Z'],
];

describe('the stances that actors held as of a date', () => {
  beforeAll(async () => {
    const insert = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values);
    await env.DB.batch([
      insert("INSERT INTO topics (id, slug, question) VALUES (-1, 'made-up', 'Is it so?')"),
      insert("INSERT INTO parties (id, slug, name) VALUES (-1, 'anns', 'A'), (-2, 'bobs', 'B')"),
      insert(`INSERT INTO actors (id, slug, name, kind, party_id)
        VALUES (-1, 'ann', 'Ann', 'PERSON', -1), (-2, 'bob', 'Bob', 'PERSON', -2)`),
      ...STANCES.flatMap(([actor, stance, ...taken], index) => {
        const id = -1 - index;
        const who = actor === 'ann' ? -1 : -2;
        return [
          insert(
            `INSERT INTO statements (id, slug, speaker_id, party_id, summary, channel, said_edtf, said_earliest, said_latest)
             VALUES (?, ?, ?, ?, 'Made up', 'UNKNOWN', ?, ?, ?)`,
            ...[id, `said-${index}`, who, who, ...taken],
          ),
          insert(
            `INSERT INTO positions (id, slug, topic_id, statement_id, actor_id, party_id, stance, shift, taken_edtf, taken_earliest, taken_latest)
             VALUES (?, ?, -1, ?, ?, ?, ?, 0, ?, ?, ?)`,
            ...[id, `said-${index}/made-up`, id, who, who, stance, ...taken],
          ),
        ];
      }),
    ]);
  });

  const held = async (args: string) => {
    const { data, errors, statements } = await ask(
      `{ topic(slug: "made-up") { positions(${args}) { totalCount edges { node { stance actor { slug } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const { positions } = data.topic;
    const all = nodes<{ stance: string; actor: { slug: string } }>(positions);
    expect(positions.totalCount).toBe(all.length);
    return all.map(({ stance, actor }) => `${actor.slug} ${stance}`);
  };

  test.each([
    ['before any was taken', 'asOf: "1900"', []],
    ['after the first', 'asOf: "1901"', ['ann OPPOSES']],
    ['on the day of one', 'asOf: "1902-03-04"', ['ann OPPOSES', 'bob SUPPORTS']],
    ['on the day before it', 'asOf: "1902-03-03"', ['ann OPPOSES']],
    ['after a change', 'asOf: "1903"', ['bob SUPPORTS', 'ann SUPPORTS']],
    ['at the start of a date that is a month', 'asOf: "1903-05-01"', ['bob SUPPORTS', 'ann SUPPORTS']],
    ['of two at one instant, the later slug', 'asOf: "1904"', ['ann SUPPORTS', 'bob SUPPORTS']],
    ['by the end of a span', 'asOf: "1890/1901"', ['ann OPPOSES']],
    ['with an open end, after all', 'asOf: "1901/.."', ['bob SUPPORTS', 'ann AMBIGUOUS']],
    ['of one party', 'asOf: "1903", party: ["anns"]', ['ann SUPPORTS']],
    ['of any of several parties', 'asOf: "1903", party: ["anns", "bobs"]', ['bob SUPPORTS', 'ann SUPPORTS']],
    ['of an unknown party', 'asOf: "1903", party: ["nobody"]', []],
    ['of a party out of none', 'party: []', []],
  ])('%s', async (_name, args, expected) => {
    expect(await held(args)).toEqual(expected);
  });

  test('by party alone, every stance', async () => {
    expect(await held('party: ["anns"]')).toEqual(['ann OPPOSES', 'ann SUPPORTS', 'ann AMBIGUOUS']);
  });

  test.each(['asOf: "1903", ', 'party: ["anns"], ', ''])(
    'are paged without gap or repeat: %s',
    async (args) => {
      const whole = await held(`${args}first: 100`);
      const paged: string[] = [];
      let after = '';
      for (let page = 0; page <= whole.length; page += 1) {
        const { topic } = await data(
          `{ topic(slug: "made-up") { positions(${args}first: 1${after}) {
          edges { node { stance actor { slug } } } pageInfo { endCursor hasNextPage } } } }`,
        );
        const { pageInfo } = topic.positions;
        for (const { stance, actor } of nodes<{ stance: string; actor: { slug: string } }>(topic.positions)) {
          paged.push(`${actor.slug} ${stance}`);
        }
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(paged).toEqual(whole);
    },
  );

  test('a date that is none is refused with the argument and the fix', async () => {
    const { errors, trips } = await ask(
      '{ topic(slug: "made-up") { positions(asOf: "lately") { totalCount } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'asOf',
      field: 'Topic.positions',
    });
    expect(errors?.[0]?.message).toMatch(/"asOf".*2023-12-08/);
    expect(trips).toBe(0);
  });

  test.each([
    [`topic(slug: "made-up") { positions(party: $slugs) { totalCount } }`, 'party'],
    [`actor(slug: "ann") { positions(topic: $slugs) { totalCount } }`, 'topic'],
  ])('too many slugs are refused: %s', async (field, argument) => {
    const { errors } = await ask(`query ($slugs: [String!]) { ${field} }`, { slugs: Array(101).fill('x') });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test("a cursor of another topic's positions is refused", async () => {
    const { topic } = await data(
      '{ topic(slug: "made-up") { positions(first: 1) { pageInfo { endCursor } } } }',
    );
    const { errors } = await ask(
      `{ topic(slug: "${MISSIONS}") { positions(after: "${topic.positions.pageInfo.endCursor}") { totalCount } } }`,
    );
    expect(errors?.[0]?.message).toContain('another Topic');
  });
});
