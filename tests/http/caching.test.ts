import { env, exports } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import search from '../../graphiql/tabs/9-search.graphql?raw';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';
import { WorkersCache } from './workers-cache.ts';

const PARTIES = 'query={parties{totalCount}}';
const PARTY = encodeURIComponent(
  'query Party($slug:String!,$n:Int){party(slug:$slug){name}actors(first:$n){totalCount}}',
);
const API = 'http://aftermath.test/graphql';

const get = (query: string, headers: Record<string, string> = {}) =>
  exports.default.fetch(new Request(`${API}?${query}`, { headers }));
const etagOf = async (query: string, headers?: Record<string, string>) =>
  (await get(query, headers)).headers.get('etag') ?? '';

/** What a 304 has, too; the bookmark says what was read for it, which is newer each time. */
const isLasting = ([name]: [string, string]) =>
  !['content-type', 'content-length', 'x-d1-bookmark'].includes(name);

describe('an answer to a GET', () => {
  test('says how long it may be kept, under which tag, and what it depends on', async () => {
    const { headers, status } = await get(PARTIES);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe(`public, max-age=${limits.maxBrowserAgeSeconds}`);
    expect(headers.get('cache-tag')).toBe('dataset');
    expect(headers.get('vary')).toBe('accept');
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
  });

  test('keeps its ETag for as long as it is the same, and no longer', async () => {
    const before = await etagOf(PARTIES);
    expect(await etagOf(PARTIES)).toBe(before);
    await env.DB.prepare("INSERT INTO parties (slug, name) VALUES ('neighbours', 'Neighbours')").run();
    const after = await etagOf(PARTIES);
    await env.DB.prepare("DELETE FROM parties WHERE slug = 'neighbours'").run();
    expect(after).not.toBe(before);
    expect(await etagOf(PARTIES)).toBe(before);
  });

  test('has another ETag under another media type, as it is another representation', async () => {
    const json = await etagOf(PARTIES, { accept: 'application/json' });
    expect(await etagOf(PARTIES, { accept: 'application/graphql-response+json' })).not.toBe(json);
  });

  test.each([
    ['the same tag', (etag: string) => etag],
    ['the same tag, made weak on its way', (etag: string) => `W/${etag}`],
    ['a list with it', (etag: string) => `"old", W/"older" , ${etag}`],
    ['any tag', () => '*'],
  ])('is 304 for whoever has %s, with the headers that keep it fresh', async (_name, condition) => {
    const origin = 'https://newsroom.example';
    const full = await get(PARTIES, { origin });
    const response = await get(PARTIES, {
      origin,
      'if-none-match': condition(full.headers.get('etag') ?? ''),
    });
    expect([response.status, await response.text()]).toEqual([304, '']);
    const lasting = [...full.headers].filter(isLasting);
    expect([...response.headers].filter(isLasting)).toEqual(lasting);
    expect(response.headers.get('access-control-allow-origin')).toBeTruthy();
  });

  test('is sent whole to whoever has another one', async () => {
    const response = await get(PARTIES, { 'if-none-match': '"0123456789abcdef", "nothing"' });
    expect([response.status, await response.json()]).toEqual([200, { data: { parties: { totalCount: 5 } } }]);
  });

  test('has the same headers for HEAD, and no body', async () => {
    const head = await exports.default.fetch(new Request(`${API}?${PARTIES}`, { method: 'HEAD' }));
    const full = await get(PARTIES);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
    expect(head.headers.get('content-type')).toBe(full.headers.get('content-type'));
  });
});

describe('never kept, and without an ETag, is', () => {
  const question = { query: '{ parties { totalCount } }' };
  const post = (body: unknown) =>
    new Request(API, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const asking = (query: string, headers?: Record<string, string>) =>
    new Request(`${API}?${query}`, { headers });

  test.each([
    ['an answer to a POST', post(question)],
    ['an answer to whoever sends Authorization', asking(PARTIES, { authorization: 'Bearer x' })],
    [
      'an answer as of a bookmark',
      asking(PARTIES, { 'x-d1-bookmark': '00000000-00000000-00000000-00000000000000000000000000000000' }),
    ],
    ['an answer with its statistics', asking(PARTIES, { 'x-aftermath-stats': '1' })],
    ['an answer with errors', asking('query={parties{totalCount}node(id:"nonsense"){id}}')],
    ['a document that is not valid', asking('query={nothing}')],
    ['the same, where errors have the status 200', asking('query={nothing}', { accept: 'application/json' })],
    ['an unknown document', asking(`documentId=sha256:${'0'.repeat(64)}`)],
    ['what comes in no media type that is asked for', asking(PARTIES, { accept: 'text/plain' })],
    ['a request without a question', asking('')],
  ])('%s', async (_name, request) => {
    const { headers } = await exports.default.fetch(request);
    expect(headers.get('cache-control')).toBe('no-store');
    expect([headers.get('etag'), headers.get('cache-tag')]).toEqual([null, null]);
  });
});

describe('in Workers Cache', () => {
  test('a second GET does not reach the database, nor does HEAD, nor whether it changed', async () => {
    const cache = new WorkersCache();
    const first = await cache.get(PARTIES);
    expect(cache.log.statements).toHaveLength(1);
    const second = await cache.get(PARTIES);
    expect(await second.text()).toBe(await first.text());
    expect(cache.log.statements).toHaveLength(1);
    expect((await cache.get(PARTIES, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
    expect((await cache.get(PARTIES, {}, 'HEAD')).status).toBe(200);
    expect(cache.log.statements).toHaveLength(1);
  });

  test('the time that an answer lay there is not taken off the time that a browser has it', async () => {
    const cache = new WorkersCache();
    await cache.get(PARTIES);
    const { headers } = await cache.get(PARTIES);
    expect(headers.get('cache-control')).toBe(`public, max-age=${limits.maxBrowserAgeSeconds}`);
    expect([headers.get('age'), headers.get('cloudflare-cdn-cache-control')]).toEqual([null, null]);
  });

  test('whoever sends Authorization neither finds an answer there nor leaves one', async () => {
    const cache = new WorkersCache();
    await cache.get(PARTIES, { authorization: 'Bearer x' });
    await cache.get(PARTIES);
    await cache.get(PARTIES, { authorization: 'Bearer x' });
    expect(cache.log.statements).toHaveLength(3);
    expect(cache.reached).toHaveLength(1);
  });

  test('an answer with errors is asked for again', async () => {
    const cache = new WorkersCache();
    await cache.get('query={nothing}');
    await cache.get('query={nothing}');
    expect(cache.reached).toHaveLength(2);
  });

  test('GraphiQL has no part in it', async () => {
    const cache = new WorkersCache();
    const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    await cache.get(PARTIES);
    expect((await cache.get(PARTIES, html)).headers.get('content-type')).toContain('text/html');
    expect((await cache.get(PARTIES)).headers.get('content-type')).toContain('json');
    expect(cache.reached).toHaveLength(1);
  });

  test('a site that may read gets the headers that let it, whoever asked first', async () => {
    const cache = new WorkersCache();
    await cache.get(PARTIES);
    const { headers } = await cache.get(PARTIES, { origin: 'https://newsroom.example' });
    expect(headers.get('access-control-allow-origin')).toBeTruthy();
  });

  test('media types stand apart', async () => {
    const cache = new WorkersCache();
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      expect((await cache.get(PARTIES, { accept })).headers.get('content-type')).toContain(accept);
    }
    expect(cache.reached).toHaveLength(2);
  });

  const variables = (text: string) => `variables=${encodeURIComponent(text)}`;
  const usual = `query=${PARTY}&${variables('{"n":1,"slug":"united-states"}')}`;

  test.each([
    ['in another order', `${variables('{"n":1,"slug":"united-states"}')}&query=${PARTY}`],
    ['with the variables in another order', `query=${PARTY}&${variables('{"slug":"united-states","n":1}')}`],
    [
      'with whitespace in the variables',
      `query=${PARTY}&${variables('{ "n": 1.0,\n "slug": "united-states" }')}`,
    ],
    ['with the name of the only operation', `${usual}&operationName=Party`],
    ['with empty parameters', `${usual}&operationName=&extensions={}&documentId=`],
    ['with a parameter that means nothing', `${usual}&utm_source=x`],
    ['escaped in another way', usual.replace('%20', '+')],
  ])('one question is one, %s', async (_name, other) => {
    const cache = new WorkersCache();
    const first = await (await cache.get(usual)).json();
    expect(first).toMatchObject({ data: { party: { name: 'United States' } } });
    expect(await (await cache.get(other)).json()).toEqual(first);
    expect(cache.reached).toHaveLength(1);
  });

  test.each([
    ['no variables', 'query={parties{totalCount}}', 'query={parties{totalCount}}&variables={}'],
    ['null for variables', 'query={parties{totalCount}}', 'query={parties{totalCount}}&variables=null'],
  ])('%s is one question', async (_name, one, other) => {
    const cache = new WorkersCache();
    await cache.get(one);
    await cache.get(other);
    expect(cache.reached).toHaveLength(1);
  });

  test.each([
    ['another value', variables('{"n":1,"slug":"government-of-iraq"}')],
    ['null for no value', variables('{"n":null,"slug":"united-states"}')],
    ['a number beyond all', variables('{"n":1e999,"slug":"united-states"}')],
    ['the wrong operation', `${variables('{"n":1,"slug":"united-states"}')}&operationName=Parties`],
  ])('%s is another question', async (_name, rest) => {
    const cache = new WorkersCache();
    const other = `query=${PARTY}&${rest}`;
    await cache.get(usual);
    await cache.get(other);
    expect(cache.reached).toHaveLength(2);
    const direct = await worker.fetch(new Request(`${API}?${other}`), env);
    expect(await (await cache.get(other)).json()).toEqual(await direct.json());
  });

  test('a list in another order is another question', async () => {
    const cache = new WorkersCache();
    for (const list of ['[2,1]', '[1,2]']) {
      await cache.get(`query=${PARTY}&${variables(`{"slug":"united-states","more":${list}}`)}`);
    }
    expect(cache.reached).toHaveLength(2);
  });

  test('one operation of several is answered, and another one is another question', async () => {
    const cache = new WorkersCache();
    for (const name of ['a', 'b']) {
      const answer = await cache.get(
        `query=query a{a:__typename} query b{b:__typename}&operationName=${name}`,
      );
      expect(await answer.json()).toEqual({ data: { [name]: 'Query' } });
    }
    expect(cache.reached).toHaveLength(2);
  });

  test('a persisted document and its operation name are one question', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(search));
    const id = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const name = /query (\w+)/.exec(search)?.[1];
    const cache = new WorkersCache();
    expect((await cache.get(`documentId=sha256:${id}`)).status).toBe(200);
    await cache.get(`operationName=${name}&documentId=sha256:${id}`);
    expect(cache.reached).toEqual([`?documentId=sha256%3A${id}`]);
  });
});
