import { beforeAll, expect, test } from 'vitest';
import { ask, data } from './ask.ts';
import { tell } from './news.ts';

const point = (more: string) =>
  `{ speaker: jane-doe, channel: TELEGRAM, said: 2023-12-09, acts: [CONDEMN], summary: A point., ${more} }`;
const worded = (source: string) => `renderings: [{ source: ${source}, para: 1, paraphrase: She said so. }]`;
const answer = 'responds-to: [{ event: bridge-attack, cites: { daily: 1 } }]';

/** A post with three points, of which two answer the attack; a remark by itself; and a deed. */
const WORLD = `
parties:
  the-brigades: { name: The Brigades }
actors:
  jane-doe: { name: Jane Doe, kind: PERSON, party: the-brigades }
  john-roe: { name: John Roe, kind: PERSON }
sources:
  daily: { title: Daily, kind: NEWS_ARTICLE, language: en, published: 2023-12-10, sha256: ${'0'.repeat(64)}, paragraphs: 9 }
  weekly: { title: Weekly, kind: NEWS_ARTICLE, language: en, published: 2023-12-15, sha256: ${'1'.repeat(64)}, paragraphs: 9 }
events:
  bridge-attack: { title: Attack, type: ASSAULT, occurred: 2023-12-08, cites: { daily: 1 } }
  raid:
    title: Raid
    type: COERCE
    occurred: 2023-12-10
    cites: { daily: 1 }
    responds-to: [{ event: bridge-attack, by: jane-doe, cites: { daily: 1 } }]
utterances:
  post:
    { speaker: jane-doe, channel: TELEGRAM, said: 2023-12-09, title: Post on the bridge, audience: [john-roe], cites: { daily: 2 } }
statements:
  first: ${point(`utterance: post, ${worded('daily')}, ${answer}`)}
  second: ${point(`utterance: post, ${worded('weekly')}, ${answer}`).replace('CONDEMN', 'THREATEN')}
  third: ${point(`utterance: post, ${worded('daily')}`)}
  alone: ${point(`${worded('daily')}, ${answer}`)}
`;

beforeAll(async () => {
  await tell(WORLD);
});

test('an utterance has its speaker, channel, time, audience, points and the sources of its wordings', async () => {
  const { utterance } = await data(`{ utterance(slug: "post") {
    title channel speaker { slug } saidAt { edtf } audience { slug } party { slug }
    statements { totalCount edges { node { slug } } }
    sources { edges { node { slug } } }
    citations { edges { node { locator } } } } }`);
  expect(utterance).toEqual({
    title: 'Post on the bridge',
    channel: 'TELEGRAM',
    speaker: { slug: 'jane-doe' },
    saidAt: { edtf: '2023-12-09' },
    audience: [{ slug: 'john-roe' }],
    party: { slug: 'the-brigades' },
    statements: {
      totalCount: 3,
      edges: [{ node: { slug: 'first' } }, { node: { slug: 'second' } }, { node: { slug: 'third' } }],
    },
    sources: { edges: [{ node: { slug: 'daily' } }, { node: { slug: 'weekly' } }] },
    citations: { edges: [{ node: { locator: 'para 2' } }] },
  });
});

test('a statement leads to its utterance and its siblings, and one that is an utterance of its own to none', async () => {
  const { first, alone } = await data(`{
    first: statement(slug: "first") { utterance { id slug statements { totalCount } } }
    alone: statement(slug: "alone") { utterance { slug } } }`);
  expect(first.utterance).toMatchObject({ slug: 'post', statements: { totalCount: 3 } });
  expect(alone.utterance).toBeNull();
  const { node } = await data('query ($id: ID!) { node(id: $id) { __typename } }', {
    id: first.utterance.id,
  });
  expect(node.__typename).toBe('Utterance');
});

test('answers are counted by utterance as well: points of one count once, a statement alone once, a deed not', async () => {
  const { event } = await data(`{ event(slug: "bridge-attack") {
    responses { totalCount utteranceCount }
    responsesByParty { count utteranceCount } } }`);
  expect(event).toEqual({
    responses: { totalCount: 4, utteranceCount: 2 },
    responsesByParty: [{ count: 4, utteranceCount: 2 }],
  });
});

const BY_UTTERANCE = `utterances { totalCount edges { node { count utterance { slug } respondedAt { edtf }
  responses { edges { node { reaction { ... on Statement { slug } } } } } } } }`;
const said = (slug: string) => ({ node: { reaction: { slug } } });

test('what a party answered is read by utterance, in one statement of SQL', async () => {
  const reply = await ask(`{ event(slug: "bridge-attack") { responsesByParty { ${BY_UTTERANCE} } } }`);
  expect(reply.errors).toBeUndefined();
  expect(reply.statements).toHaveLength(1);
  const respondedAt = { edtf: '2023-12-09' };
  expect(reply.data.event.responsesByParty).toEqual([
    {
      utterances: {
        totalCount: 2,
        edges: [
          { node: { count: 1, utterance: null, respondedAt, responses: { edges: [said('alone')] } } },
          {
            node: {
              count: 2,
              utterance: { slug: 'post' },
              respondedAt,
              responses: { edges: [said('first'), said('second')] },
            },
          },
        ],
      },
    },
  ]);
});

test('a filter leaves those utterances, and of them those answers, for which it holds', async () => {
  const { event } = await data(`{ event(slug: "bridge-attack") {
    responsesByParty(filter: { acts: [THREATEN] }) { count utteranceCount ${BY_UTTERANCE} } } }`);
  expect(event.responsesByParty).toMatchObject([
    {
      count: 1,
      utteranceCount: 1,
      utterances: { totalCount: 1, edges: [{ node: { count: 1, responses: { edges: [said('second')] } } }] },
    },
  ]);
});

test('the utterances of a party are paged', async () => {
  const page = (range: string) =>
    data(`{ event(slug: "bridge-attack") { responsesByParty {
      utterances(${range}) { edges { node { utterance { slug } } } pageInfo { hasNextPage endCursor } } } } }`);
  const { utterances } = (await page('first: 1')).event.responsesByParty[0];
  expect(utterances).toMatchObject({
    edges: [{ node: { utterance: null } }],
    pageInfo: { hasNextPage: true },
  });
  const rest = await page(`first: 1, after: "${utterances.pageInfo.endCursor}"`);
  expect(rest.event.responsesByParty[0].utterances).toMatchObject({
    edges: [{ node: { utterance: { slug: 'post' } } }],
    pageInfo: { hasNextPage: false },
  });
});

test.each([
  ['{ speaker: ["jane-doe"] }', 1],
  ['{ party: ["the-brigades"], channel: [TELEGRAM] }', 1],
  ['{ channel: [BRIEFING] }', 0],
  ['{ audience: ["john-roe"] }', 1],
  ['{ source: ["weekly"] }', 1],
  ['{ during: "2023-12-09" }', 1],
  ['{ during: "2023-12-08" }', 0],
])('utterances are found by %s', async (filter, found) => {
  const { utterances } = await data(`{ utterances(filter: ${filter}) { totalCount } }`);
  expect(utterances.totalCount).toBe(found);
});

test('the points of an utterance are found by its slug', async () => {
  const { statements } = await data('{ statements(filter: { utterance: ["post"] }) { totalCount } }');
  expect(statements.totalCount).toBe(3);
});
