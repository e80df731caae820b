import { describe, expect, test } from 'vitest';
import { jsonOf, knock, ORIGIN } from './door.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const QUESTION = '/graphql?query={__typename}';

describe('without a question', () => {
  test('a browser gets GraphiQL', async () => {
    const response = await knock('/graphql', { headers: { accept: BROWSER } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>');
    expect(response.headers.get('vary')).toContain('accept');
  });

  test('every other client is told how to ask, by examples that work', async () => {
    const response = await knock('/graphql', { headers: { accept: '*/*' } });
    expect(response.status).toBe(400);
    const [{ message, extensions }] = (await jsonOf(response)).errors;
    expect(message).toContain('"query"');
    expect(extensions).toMatchObject({ code: 'BAD_REQUEST', schema: `${ORIGIN}/schema.graphql` });
    const [get, post] = extensions.examples as [string, string];
    const query = /^curl --get (\S+) --data-urlencode 'query=(.+)'$/.exec(get) ?? [];
    const body = /^curl (\S+) -H '(\S+): (\S+)' -d '(.+)'$/.exec(post) ?? [];
    const answers = await Promise.all([
      knock(`${query[1]}?${new URLSearchParams({ query: query[2] as string })}`),
      knock(body[1] as string, {
        method: 'POST',
        headers: { [body[2] as string]: body[3] as string },
        body: body[4],
      }),
    ]);
    for (const answer of answers) expect((await jsonOf(answer)).data.events.edges).toHaveLength(3);
  });
});

test.each(['/graph', '/graphql/', '/graphiql/nothing.js', '/constructor'])(
  'nothing is at %s, and what is where is said',
  async (path) => {
    const response = await knock(path);
    expect(response.status).toBe(404);
    const [{ message, extensions }] = (await jsonOf(response)).errors;
    expect(extensions.code).toBe('NOT_FOUND');
    for (const place of [path, '/graphql', '/schema.graphql', '/health']) expect(message).toContain(place);
  },
);

describe.each([
  [QUESTION, 'GET, HEAD, POST, OPTIONS'],
  ['/schema.graphql', 'GET, HEAD, OPTIONS'],
  ['/health', 'GET, HEAD, OPTIONS'],
  ['/', 'GET, HEAD, OPTIONS'],
  ['/search', 'GET, HEAD, OPTIONS'],
  ['/event/us-embassy-baghdad-attack-2023-12-08', 'GET, HEAD, OPTIONS'],
  ['/robots.txt', 'GET, HEAD, OPTIONS'],
  ['/changes', 'GET, HEAD, OPTIONS'],
  ['/sitemap.xml', 'GET, HEAD, OPTIONS'],
  ['/map/green-zone.svg', 'GET, HEAD, OPTIONS'],
  ['/favicon.ico', 'GET, HEAD, OPTIONS'],
  ['/graphiql/', 'GET, HEAD, OPTIONS'],
  ['/graphiql/index.html', 'GET, HEAD, OPTIONS'],
])('%s', (path, allow) => {
  test('answers HEAD as GET, without a body', async () => {
    const accept = path === '/changes' ? 'text/event-stream' : 'application/json';
    const init = { headers: { accept }, redirect: 'manual' } as const;
    const [get, head] = await Promise.all([knock(path, init), knock(path, { ...init, method: 'HEAD' })]);
    expect(head.status).toBe(get.status);
    expect(head.status).toBeLessThan(400);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  test('answers OPTIONS with its methods', async () => {
    const response = await knock(path, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, allow]);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('refuses %s and says which methods it has', async (method) => {
    const response = await knock(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect((await jsonOf(response)).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });
});

test('nothing is at an unknown path for HEAD and OPTIONS either', async () => {
  for (const method of ['HEAD', 'OPTIONS', 'PUT']) {
    expect((await knock('/graph', { method })).status).toBe(404);
  }
});
