import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import attack from '../../graphiql/tabs/1-attack-and-answers.graphql?raw';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';
import { answersWith, faulty } from './faulty-database.ts';
import { logged, post, URL_OF_API } from './request.ts';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));
afterEach(() => void vi.restoreAllMocks());

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

describe('each request of the API is one line of the log:', () => {
  test('an operation, with what it cost', async () => {
    const log = logged();
    const whole = { name: 'AttackAndAnswers', document: await hashOf(attack), outcome: 'OK', status: 200 };
    for (const _ of ['first', 'again']) await post({ query: attack });
    expect(log.text().split('\n')).toHaveLength(2);
    for (const line of log.events('operation')) {
      expect(line).toMatchObject({ ...whole, statements: 1, roundTrips: 1 });
      expect(line.rowsRead).toBeGreaterThan(100);
      expect(line.price).toBeGreaterThan(100);
      expect(line.milliseconds).toBeGreaterThanOrEqual(line.databaseMilliseconds);
    }
  });

  test('where the database that answered stands', async () => {
    const log = logged();
    const meta = { rows_read: 7, served_by_region: 'WEUR' };
    const { database } = faulty(env.DB, [answersWith([{ results: [{ answer: '{"totalCount":1}' }], meta }])]);
    await post({ query: '{ parties { totalCount } }' }, { database });
    expect(log.events('operation')).toEqual([expect.objectContaining({ region: 'WEUR', rowsRead: 7 })]);
  });

  test.each([
    ['a syntax error', { query: '{ events {' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a value that does not fit', { query: '{ events(first: -1) { totalCount } }' }, 'BAD_USER_INPUT'],
  ])('%s, by its document', async (_name, body, outcome) => {
    const log = logged();
    for (const _ of ['first', 'again']) await post(body);
    const line = expect.objectContaining({ document: await hashOf(body.query), outcome });
    expect(log.events('operation')).toEqual([line, line]);
  });

  test.each<[string, RequestInit, string]>([
    ['a body that is no JSON', { body: '{', headers: { 'content-type': 'application/json' } }, 'BAD_REQUEST'],
    [
      'a body of another kind',
      { body: 'x', headers: { 'content-type': 'text/plain' } },
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['another method', { method: 'PUT', body: 'x' }, 'METHOD_NOT_ALLOWED'],
    ['no question', { method: 'GET' }, 'BAD_REQUEST'],
  ])('%s, which is no operation', async (_name, init, outcome) => {
    const log = logged();
    const { status } = await worker.fetch(new Request(URL_OF_API, { method: 'POST', ...init }), env);
    expect(JSON.parse(log.text())).toMatchObject({ status, outcome });
  });
});

test.each([
  ['the text', { query: '{ actors(filter: { name: "hush" }) { totalCount } }' }],
  ['a text that is refused', { query: '{ hush(' }],
  [
    'a variable',
    {
      query: 'query ($name: String) { actors(filter: { name: $name }) { totalCount } }',
      variables: { name: 'hush' },
    },
  ],
  [
    'a variable that is refused',
    { query: 'query ($name: Int) { events(first: $name) { totalCount } }', variables: { name: 'hush' } },
  ],
  [
    'a name that no operation has',
    { query: 'query A { __typename } query B { __typename }', operationName: 'hush' },
  ],
])('%s is written nowhere, nor is an address', async (_name, body) => {
  const log = logged();
  await post(body, { headers: { 'cf-connecting-ip': '192.0.2.1' } });
  expect(log.events('operation')).toHaveLength(1);
  expect(log.text()).not.toMatch(/hush|192\.0\.2\.1/);
});

test('the name of an operation is cut short', async () => {
  const log = logged();
  await post({ query: `query ${'x'.repeat(limits.maxLoggedCharacters * 2)} { __typename }` });
  expect(log.events('operation')[0].name).toHaveLength(limits.maxLoggedCharacters);
});

describe('whoever asks with x-aftermath-stats: 1', () => {
  test('gets the same as extensions.stats', async () => {
    const log = logged();
    const response = await post({ query: attack }, { headers: { 'x-aftermath-stats': '1' } });
    const { data, extensions } = (await response.json()) as { data: object; extensions: { stats: object } };
    const [{ event: _event, status: _status, milliseconds: _milliseconds, ...line }] =
      log.events('operation');
    expect(data).toBeTruthy();
    expect(extensions.stats).toMatchObject(line);
    expect(extensions).toEqual({ stats: { ...line, milliseconds: expect.any(Number) } });
  });

  test('gets it with an error, too, and nobody else gets it', async () => {
    logged();
    const failed = await post({ query: '{ nothing }' }, { headers: { 'x-aftermath-stats': '1' } });
    expect(await failed.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      extensions: { stats: { outcome: 'GRAPHQL_VALIDATION_FAILED' } },
    });
    expect(await (await post({ query: '{ __typename }' })).json()).toEqual({ data: { __typename: 'Query' } });
  });
});

test('what nobody foresaw is logged with its stack, and nothing of it is sent', async () => {
  const log = logged();
  const broken = {
    withSession: () => {
      throw new TypeError('secret of /srv/x');
    },
  };
  const response = await post(
    { query: '{ parties { totalCount } }' },
    { database: broken as unknown as D1Database },
  );
  const body = await response.text();
  expect([response.status, JSON.parse(body).errors[0].extensions.code]).toEqual([
    500,
    'INTERNAL_SERVER_ERROR',
  ]);
  expect(body).not.toContain('secret');
  expect(log.events('error')).toEqual([
    { event: 'error', message: 'secret of /srv/x', stack: expect.stringContaining('context.ts') },
  ]);
  expect(log.events('operation')).toEqual([expect.objectContaining({ outcome: 'INTERNAL_SERVER_ERROR' })]);
});
