/** A question that was asked before is answered early: what the pipeline would answer, header by header. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { pipeline } from '../../src/http/pipeline.ts';
import worker from '../../src/worker.ts';
import { answersWith, faulty, OVERLOADED } from './faulty-database.ts';
import { lengthOf, logged, URL_OF_API } from './request.ts';

// The first question of a Worker reads the statistics, too.
beforeAll(() => ask(byPost({ query: '{ dataset { version } }' })));
afterEach(() => void vi.restoreAllMocks());

const EVENT = `query Event($slug: String!, $first: Int) {
  event(slug: $slug) { slug title occurred { edtf } claims(first: $first) { totalCount } }
}`;
const KNOWN = { slug: 'us-embassy-baghdad-attack-2023-12-08' };

type Params = Record<string, unknown>;

const byPost = (params: Params, headers: Record<string, string> = {}) => {
  const body = JSON.stringify(params);
  const init = { 'content-type': 'application/json', 'content-length': lengthOf(body), ...headers };
  return new Request(URL_OF_API, { method: 'POST', headers: init, body });
};

const byGet = (params: Params, headers: Record<string, string> = {}) => {
  const texts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new Request(`${URL_OF_API}?${new URLSearchParams(texts)}`, { headers });
};

const WAYS = { POST: byPost, GET: byGet };

const ask = (request: Request, database = env.DB) => worker.fetch(request, { ...env, DB: database });

async function told(response: Response) {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'x-d1-bookmark'));
  return { status: response.status, headers, body: await response.text() };
}

/** How often the pipeline is asked meanwhile. */
function watched() {
  const spy = vi.spyOn(pipeline, 'fetch');
  return () => spy.mock.calls.length;
}

describe.each(['POST', 'GET'] as const)('by %s', (way) => {
  const request = WAYS[way];

  test.each<[string, Params, Record<string, string>]>([
    ['a record', { query: EVENT, variables: KNOWN }, {}],
    ['one that there is not', { query: EVENT, variables: { slug: 'none' } }, {}],
    ['with its name', { query: EVENT, variables: KNOWN, operationName: 'Event' }, {}],
    ['with what changes no answer', { query: EVENT, variables: KNOWN, extensions: { client: 'x' } }, {}],
    ['without variables', { query: '{ events(first: 2) { totalCount edges { node { slug } } } }' }, {}],
    [
      'letters beyond ASCII',
      { query: '{ actors(first: 50) { edges { node { name names { name } } } } }' },
      {},
    ],
    [
      'in the media type of the specification',
      { query: EVENT, variables: KNOWN },
      { accept: 'application/graphql-response+json' },
    ],
  ])('%s: the same, and without the pipeline', async (_name, asked, headers) => {
    let params = asked;
    const log = logged();
    // A text that nobody asked before.
    if (params.query) params = { ...params, query: `${params.query} # ${crypto.randomUUID()}` };
    const first = await told(await ask(request(params, headers)));
    const calls = watched();
    const again = await told(await ask(request(params, headers)));
    expect(calls()).toBe(0);
    expect(again).toEqual(first);
    expect(first.status).toBe(200);
    const [whole, early] = log.events('operation').slice(-2);
    const { milliseconds: _a, databaseMilliseconds: _b, ...line } = whole;
    expect(early).toMatchObject({ ...line, statements: 1, roundTrips: 1 });
  });

  test('another slug is answered early, too, and for itself', async () => {
    const { events } = JSON.parse(
      await (await ask(request({ query: '{ events(first: 20) { edges { node { slug title } } } }' }))).text(),
    ).data;
    await ask(request({ query: EVENT, variables: KNOWN }));
    const calls = watched();
    for (const { node } of events.edges) {
      const answer = await ask(request({ query: EVENT, variables: { slug: node.slug } }));
      expect(((await answer.json()) as { data: { event: object } }).data.event).toMatchObject(node);
    }
    expect(calls()).toBe(0);
  });

  test.each<[string, Params, Record<string, string>]>([
    ['another page size', { query: EVENT, variables: { ...KNOWN, first: 3 } }, {}],
    ['what is no value of its type', { query: EVENT, variables: { slug: 7 } }, {}],
    ['no value', { query: EVENT, variables: {} }, {}],
    ['variables that are no object', { query: EVENT, variables: [KNOWN] }, {}],
    ['another operation than there is', { query: EVENT, variables: KNOWN, operationName: 'Other' }, {}],
    ['its price and time', { query: EVENT, variables: KNOWN }, { 'x-aftermath-stats': '1' }],
    ['a bookmark that is none', { query: EVENT, variables: KNOWN }, { 'x-d1-bookmark': 'x' }],
    [
      'a document beside an id',
      { query: EVENT, documentId: `sha256:${'0'.repeat(64)}`, variables: KNOWN },
      {},
    ],
  ])('%s goes the whole way', async (_name, params, headers) => {
    const query = `${EVENT} # by ${way}`;
    await ask(request({ query, variables: KNOWN }));
    const calls = watched();
    await (await ask(request({ ...params, query }, headers))).text();
    expect(calls()).toBe(1);
  });

  test('where documents must be persisted, a text is refused however often it was asked', async () => {
    await ask(request({ query: EVENT, variables: KNOWN }));
    const answer = await worker.fetch(request({ query: EVENT, variables: KNOWN }), {
      ...env,
      PERSISTED_ONLY: 'true',
    });
    expect(answer.status).toBe(403);
  });

  test('what the database fails at is said as the pipeline says it, and asked no more often', async () => {
    const params = { query: EVENT, variables: KNOWN };
    const attempts: number[] = [];
    const answers: unknown[] = [];
    await ask(request(params));
    const ways: Record<string, string>[] = [
      { 'x-d1-bookmark': '00000000-00000000-00000000-00000000000000000000000000000000' },
      {},
    ];
    for (const headers of ways) {
      const { database, trips } = faulty(env.DB, Array(10).fill(OVERLOADED));
      const { status, body } = await told(await ask(request(params, headers), database));
      answers.push({ status, body });
      attempts.push(trips());
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(attempts[1]).toBe(attempts[0]);
  });

  test('a null that may not be is said as the pipeline says it', async () => {
    const params = { query: '{ events(first: 1) { totalCount } }' };
    await ask(request(params));
    const meta = { rows_read: 1 };
    const { database } = faulty(env.DB, [answersWith([{ results: [{ answer: 'null' }], meta }])]);
    expect(await (await ask(request(params), database)).json()).toMatchObject({
      data: null,
      errors: [{ message: expect.any(String) }],
    });
  });
});

test('a body is read early where it says how long it is, and is bounded by that', async () => {
  await ask(byPost({ query: EVENT, variables: KNOWN }));
  const calls = watched();
  expect(
    (await ask(byPost({ query: EVENT, variables: KNOWN }, { 'content-length': '999999999' }))).status,
  ).toBe(413);
  expect(calls()).toBe(1);
});
