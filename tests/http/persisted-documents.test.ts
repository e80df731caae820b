import { env, exports } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import search from '../../graphiql/tabs/9-search.graphql?raw';
import { canonicalRequest } from '../../src/http/canonical.ts';
import manifest from '../../src/http/persisted-documents.json' with { type: 'json' };
import worker from '../../src/worker.ts';
import { ask } from '../graphql/ask.ts';
import { variablesOf } from './samples.ts';

const API = 'http://aftermath.test/graphql';
const UNKNOWN = `sha256:${'0'.repeat(64)}`;
const ids = Object.keys(manifest);
const idOf = (text: string) =>
  Object.entries(manifest).find(([, document]) => document === text)?.[0] ?? 'not in the manifest';

const request = {
  get: (parameters: Record<string, string>, accept = 'application/graphql-response+json') =>
    new Request(`${API}?${new URLSearchParams(parameters)}`, { headers: { accept } }),
  post: (body: unknown) =>
    new Request(API, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    }),
};

async function answerTo(question: Request, bindings?: typeof env) {
  const response = await (bindings ? worker.fetch(question, bindings) : exports.default.fetch(question));
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  return { status: response.status, ...((await response.json()) as { data?: any; errors?: any[] }) };
}

describe('a persisted document', () => {
  test.each(ids)('%s is answered by GET without an error', async (documentId) => {
    const variables = JSON.stringify(variablesOf(manifest[documentId as keyof typeof manifest]));
    expect(await answerTo(request.get({ documentId, variables }))).toMatchObject({
      status: 200,
      data: expect.anything(),
    });
  });

  test('is answered as its text is, by GET and by POST, with an operation name or without', async () => {
    const { data } = await ask(search);
    const documentId = idOf(search);
    const operationName = /query (\w+)/.exec(search)?.[1] ?? '';
    for (const parameters of [{ documentId }, { documentId, operationName }] as Record<string, string>[]) {
      expect(await answerTo(request.get(parameters))).toEqual({ status: 200, data });
      expect(await answerTo(request.post(parameters))).toEqual({ status: 200, data });
    }
  });

  test('takes no other operation name', async () => {
    const { errors } = await answerTo(request.get({ documentId: idOf(search), operationName: 'Other' }));
    expect(errors?.[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});

describe('named by the hash of an automatic persisted query, by GET and by POST,', () => {
  const named = (sha256Hash: string, more = {}) => ({ persistedQuery: { version: 1, sha256Hash }, ...more });
  const both = (extensions: object, parameters = {}) => [
    request.get({ extensions: JSON.stringify(extensions), ...parameters }),
    request.post({ extensions, ...parameters }),
  ];
  const hash = idOf(search).slice('sha256:'.length);

  test('a document is answered as its text is', async () => {
    const { data } = await ask(search);
    for (const question of both(named(hash))) expect(await answerTo(question)).toEqual({ status: 200, data });
  });

  test('one that is not persisted is not taken up, in the words after which clients send its text', async () => {
    const text = '{ dataset { licence } }';
    for (const question of both(named('0'.repeat(64)))) {
      expect(await answerTo(question)).toEqual({
        status: 200,
        errors: [
          {
            message: 'PersistedQueryNotSupported',
            extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', argument: 'extensions.persistedQuery' },
          },
        ],
      });
    }
    const { data } = await ask(text);
    for (const question of both(named('0'.repeat(64)), { query: text })) {
      expect(await answerTo(question)).toEqual({ status: 200, data });
    }
  });

  test.each([
    { version: 2, sha256Hash: hash },
    { version: 1, sha256Hash: hash.toUpperCase() },
    { version: 1, sha256Hash: '__proto__' },
    { version: 1 },
    'yes',
  ])('%j has not the form that it must have', async (persistedQuery) => {
    for (const question of both({ persistedQuery })) {
      const { status, errors } = await answerTo(question);
      expect([status, errors?.[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(errors?.[0].message).toContain('"sha256Hash"');
    }
  });

  test('it shares its entry of the cache with all who ask the same in another way', () => {
    const variables = { variables: '{"b":1,"a":2}' };
    const forms: Record<string, string>[] = [
      { documentId: idOf(search), ...variables },
      { extensions: JSON.stringify(named(hash)), variables: '{"a":2, "b":1}' },
      { extensions: JSON.stringify(named(hash, { client: 'one' })), ...variables },
      { documentId: idOf(search), extensions: '{"trace":1}', ...variables },
    ];
    const addresses = forms.map((parameters) => canonicalRequest(request.get(parameters)).url);
    expect(new Set(addresses).size).toBe(1);
  });
});

describe('refused, by GET and by POST, is', () => {
  const both = (parameters: Record<string, string>) => [request.get(parameters), request.post(parameters)];

  test('an id that nothing is persisted under, by its name', async () => {
    for (const question of both({ documentId: UNKNOWN })) {
      const { status, errors } = await answerTo(question);
      expect(status).toBe(404);
      expect(errors).toEqual([
        {
          message: expect.stringContaining(UNKNOWN),
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', argument: 'documentId' },
        },
      ]);
    }
  });

  test.each([
    '9-search',
    'md5:0123',
    'sha256:0123',
    UNKNOWN.replace('0', 'A'),
    `${UNKNOWN}0`,
    'sha256:__proto__',
  ])('the id %s, with the form that it must have', async (documentId) => {
    for (const question of both({ documentId })) {
      const { status, errors } = await answerTo(question);
      expect(status).toBe(400);
      expect(errors).toEqual([
        {
          message: expect.stringMatching(/"documentId".*"sha256:".*64/),
          extensions: { code: 'BAD_USER_INPUT', argument: 'documentId' },
        },
      ]);
    }
  });

  test('an id beside a text', async () => {
    for (const question of both({ documentId: idOf(search), query: search })) {
      const { status, errors } = await answerTo(question);
      expect(status).toBe(400);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/"documentId" and "query"/),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test.each([5, true, ['x'], {}])('%j for an id, which only a body can have', async (documentId) => {
    const { status, errors } = await answerTo(request.post({ documentId }));
    expect([status, errors?.[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('null in a body is no id', async () => {
  const { data } = await answerTo(request.post({ documentId: null, query: '{ __typename }' }));
  expect(data).toEqual({ __typename: 'Query' });
});

describe('where only persisted documents are answered,', () => {
  const closed = (setting: unknown = 'true') => ({ ...env, PERSISTED_ONLY: setting as string });

  test('they are', async () => {
    expect((await answerTo(request.get({ documentId: idOf(search) }), closed())).status).toBe(200);
    expect((await answerTo(request.post({ documentId: idOf(search) }), closed())).status).toBe(200);
  });

  test.each([
    ['a text by GET', request.get({ query: '{ __typename }' })],
    ['a text by POST', request.post({ query: '{ __typename }' })],
    ['the text of a persisted document', request.post({ query: search })],
    ['an introspection', request.post({ query: '{ __schema { types { name } } }' })],
    ['a text that is not GraphQL', request.post({ query: '{' })],
    ['no question at all', request.get({})],
    ["a browser's request for GraphiQL", request.get({}, 'text/html,*/*;q=0.8')],
  ])('%s is refused, with the fix', async (_name, question) => {
    const response = await worker.fetch(question, closed());
    expect(response.status).toBe(403);
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors).toEqual([
      {
        message: expect.stringContaining('"documentId"'),
        extensions: expect.objectContaining({ code: 'PERSISTED_QUERY_ONLY' }),
      },
    ]);
  });

  test.each([true, 'yes', '1', ''])('as they are where the setting is %j', async (setting) => {
    expect((await answerTo(request.post({ query: '{ __typename }' }), closed(setting))).status).toBe(403);
  });

  test.each(['false', false, undefined])('as they are not where it is %j', async (setting) => {
    const bindings = { ...env, PERSISTED_ONLY: setting as string };
    expect((await answerTo(request.post({ query: '{ __typename }' }), bindings)).status).toBe(200);
  });
});
