/** Who is let in, from outside: whoever is nobody gets 401, whatever the request. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { served } from './served.ts';

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

const QUESTION = JSON.stringify({ query: '{ viewer { name } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

/** `fetch` would set the headers that tell whose request it is. */
async function send({ path = '/desk/graphql', method = 'POST', headers = JSON_TYPE, body = QUESTION }: Sent) {
  const { url } = await served();
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      request(new URL(path, url), { method, headers: { ...headers, ...length } }, (answer) => {
        const { statusCode: status, headers } = answer;
        text(answer).then((said) => resolve({ status, headers, body: said }), reject);
      })
        .on('error', reject)
        .end(body);
    },
  );
}

const statusOf = async (sent: Sent) => (await send(sent)).status;

test('the editor of this machine is let in by each of its names', async () => {
  const { port } = (await served()).url;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
    expect(await send({ headers: { ...JSON_TYPE, host } })).toMatchObject({
      status: 200,
      body: '{"data":{"viewer":{"name":"Jane Doe"}}}',
    });
  }
});

describe('nobody is known', () => {
  const NOBODY: [string, Record<string, string>][] = [
    ['by a name that a site lets lead here', { host: 'evil.example:80' }],
    ['by a token that there is not', { authorization: `Bearer aftermath_${'x'.repeat(43)}` }],
    ['by a token of another form', { authorization: 'Bearer x' }],
    ['by a password', { authorization: 'Basic eDp4' }],
  ];

  test.for(NOBODY)('%s', async ([, headers]) => {
    for (const sent of [
      {},
      { body: 'no JSON' },
      { method: 'GET', body: '' },
      { method: 'OPTIONS', body: '' },
      { method: 'DELETE', body: '' },
      { path: '/desk' },
      { path: '/desk/nowhere' },
    ]) {
      const answer = await send({ ...sent, headers: { ...JSON_TYPE, ...headers } });
      expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
      expect(answer.body).toMatch(/^\{"errors":\[\{"message":"The desk needs to know who asks: /);
    }
  });
});

describe('a page of another site', () => {
  const PAGES: [string, Record<string, string>][] = [
    ['of another name', { origin: 'https://evil.example' }],
    ['of no name', { origin: 'null' }],
    ['on another port of this machine', { origin: 'http://localhost:1' }],
    ['that a browser calls another site', { 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls another port', { 'sec-fetch-site': 'same-site' }],
  ];

  test.for(PAGES)('%s has nothing sent in the name of the editor', async ([, headers]) => {
    const simple = { 'content-type': 'text/plain' };
    for (const type of [JSON_TYPE, simple])
      expect(await statusOf({ headers: { ...type, ...headers } })).toBe(403);
  });

  test('is not told that it may ask, and its browser is told to keep answers from it', async () => {
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const answer of [await send({ method: 'OPTIONS', headers: preflight, body: '' }), await send({})]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
    }
  });
});

test('what a form can send is no question, and neither is a GET', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    expect(await statusOf({ headers: { 'content-type': type } })).toBe(415);
  }
  expect(await statusOf({ method: 'GET', path: '/desk/graphql?query={viewer{name}}', body: '' })).toBe(405);
  expect(await statusOf({ path: '/desk' })).toBe(404);
  expect(await statusOf({ body: `{"query":"#${'x'.repeat(1_000_000)}"}` })).toBe(413);
});

test.for(['MF-Original-URL', 'X-Forwarded-Host', 'X-Original-URL', 'MF-Route-Override'])(
  'the header %s leads nowhere else',
  async (name) => {
    const { url } = await served();
    const headers = { ...JSON_TYPE, [name]: String(new URL('/desk/graphql', url)) };
    expect(await statusOf({ path: '/nowhere', method: 'GET', headers, body: '' })).toBe(404);
    const named = { ...headers, host: 'evil.example' };
    expect(await statusOf({ headers: named })).toBe(401);
  },
);

describe('what is no question is refused in plain words', () => {
  const NONE: [string, string, number, RegExp][] = [
    ['no JSON', 'no JSON', 400, /^POST body sent invalid JSON\.$/],
    ['nothing', '{}', 400, /^The request carries no question: .* by POST, as the example does/],
    [
      'the name of another operation',
      '{ "query": "query A { viewer { name } }", "operationName": "B" }',
      // As the standard has it of a question in JSON that cannot be answered.
      200,
      /^The document has no operation of that name/,
    ],
    [
      'more than it may hold',
      'x'.repeat(1_000_001),
      413,
      /^The body has more than 1000000 bytes: propose fewer/,
    ],
  ];

  test.for(NONE)('%s', async ([, body, status, message]) => {
    const answer = await send({ body });
    const { errors } = JSON.parse(answer.body);
    expect(answer.status).toBe(status);
    expect(errors[0].message).toMatch(message);
    // Nothing of how it was read.
    expect(Object.keys(errors[0].extensions)).not.toContain('originalError');
  });
});
