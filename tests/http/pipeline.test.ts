import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';

const URL_OF_API = 'http://aftermath.test/graphql';

function post(body: unknown, headers: Record<string, string> = {}, bindings = env) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return worker.fetch(
    new Request(URL_OF_API, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(text.length), ...headers },
      body: text,
    }),
    bindings,
  );
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
const jsonOf = async (response: Response): Promise<any> => response.json();

test('a query may come by GET, with its variables', async () => {
  const url = new URL(URL_OF_API);
  url.searchParams.set('query', 'query ($slug: String!) { party(slug: $slug) { name } }');
  url.searchParams.set('variables', '{"slug":"united-states"}');
  const response = await worker.fetch(new Request(url, { headers: { accept: 'application/json' } }), env);
  expect(await jsonOf(response)).toEqual({ data: { party: { name: 'United States' } } });
});

describe('a request that is no question gets a clear answer:', () => {
  test.each([
    ['a body that is no JSON', '{ nonsense', 400],
    ['a syntax error that speaks of tokens', { query: '{ "tokens" }' }, 400],
    ['a syntax error', { query: '{ events {' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['several operations in one array', [{ query: '{ __typename }' }], 400],
    ['more tokens than allowed', { query: `{ ${'__typename '.repeat(limits.maxTokens)} }` }, 400],
    ['more bytes than allowed', { query: `{ __typename } #${'x'.repeat(limits.maxRequestBytes)}` }, 413],
  ])('%s', async (_name, body, status) => {
    const response = await post(body, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(status);
    const { errors } = await jsonOf(response);
    expect(errors[0].message).toBeTruthy();
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts|\.js|SELECT|originalError/);
  });
});

test('a body that does not say how large it is, is measured', async () => {
  const body = new Blob([
    JSON.stringify({ query: '{ __typename }' }),
    ' '.repeat(limits.maxRequestBytes),
  ]).stream();
  const headers = { 'content-type': 'application/json', origin: 'https://newsroom.example' };
  const response = await worker.fetch(new Request(URL_OF_API, { method: 'POST', headers, body }), env);
  expect(response.status).toBe(413);
  expect((await jsonOf(response)).errors[0].extensions.code).toBe('REQUEST_ENTITY_TOO_LARGE');
  expect(response.headers.get('access-control-allow-origin')).toBeTruthy();
});

test.each(['variables', 'extensions'])(
  'a GET with %s that are no JSON is refused with the name',
  async (name) => {
    const response = await worker.fetch(
      new Request(`${URL_OF_API}?query={__typename}&${name}=nonsense`, {
        headers: { accept: 'application/json' },
      }),
      env,
    );
    expect(response.status).toBe(400);
    expect((await jsonOf(response)).errors[0]).toMatchObject({
      message: expect.stringContaining(`"${name}"`),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
);
