import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { Answers } from '../../src/http/cached.ts';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';

const TOKEN = 'a secret of the operator';

function purge(authorization?: string, token: string | undefined = TOKEN, ctx = createExecutionContext()) {
  const headers = new Headers(authorization ? { authorization } : {});
  const request = new Request('http://aftermath.test/purge', { method: 'POST', headers });
  return worker.fetch(request, { ...env, PURGE_TOKEN: token }, ctx);
}

/** The entrypoint itself, with the part of the platform's context that the local runtime does not have. */
function contextWith(result: CachePurgeResult, asked: CachePurgeOptions[] = []): ExecutionContext {
  const cache = { purge: async (options: CachePurgeOptions) => asked.push(options) && result };
  const inner = Object.assign(createExecutionContext(), { cache });
  return { exports: { Answers: new Answers(inner as ExecutionContext, env) } } as unknown as ExecutionContext;
}

test('a purge asks the cache to forget all that depends on the data', async () => {
  const asked: CachePurgeOptions[] = [];
  const response = await purge(`Bearer ${TOKEN}`, TOKEN, contextWith({ success: true, errors: [] }, asked));
  expect([response.status, await response.json()]).toEqual([200, { status: 'purged' }]);
  expect(asked).toEqual([{ tags: ['dataset'] }]);
});

test('what the desk has published ends what is cached, and ends it once more when no replica lags', async () => {
  Object.assign(limits, { purgeAgainMilliseconds: 1 });
  const asked: CachePurgeOptions[] = [];
  const ctx = contextWith({ success: true, errors: [] }, asked);
  const waited: Promise<unknown>[] = [];
  Object.assign(ctx, { waitUntil: (work: Promise<unknown>) => waited.push(work) });
  const desk = (headers: HeadersInit) => ({ fetch: async () => new Response('{}', { headers }) });
  const throughDesk = (headers: HeadersInit) => {
    const request = new Request('http://aftermath.test/desk/graphql', { method: 'POST' });
    return worker.fetch(request, { ...env, DESK: desk(headers) as unknown as Fetcher }, ctx);
  };
  await throughDesk({});
  expect(waited).toEqual([]);
  const response = await throughDesk({ 'x-aftermath-published': '1' });
  expect([...response.headers.keys()]).not.toContain('x-aftermath-published');
  await Promise.all(waited);
  expect(asked).toEqual([{ tags: ['dataset'] }, { tags: ['dataset'] }]);
});

test('a purge that the platform refuses says why', async () => {
  const refusal = { success: false, errors: [{ code: 1, message: 'too many purges' }] };
  const response = await purge(`Bearer ${TOKEN}`, TOKEN, contextWith(refusal));
  expect([response.status, await response.json()]).toEqual([502, { status: 'not purged: too many purges' }]);
});

test("where nothing is cached, as on a developer's machine, a purge says so", async () => {
  const response = await purge(`Bearer ${TOKEN}`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'there is no cache here' }]);
});

test.each(['bearer', 'BEARER', 'Bearer '])('a purge takes %j for the name of the scheme', async (scheme) => {
  expect((await purge(`${scheme} ${TOKEN}`)).status).toBe(200);
});

test('whoever tries many tokens is told when to come back', async () => {
  const limiter = env.RATE_LIMITER as RateLimit;
  const tight = {
    limit: ({ key }: RateLimitOptions) => limiter.limit({ key, limit: 2, period: 60 } as RateLimitOptions),
  };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const headers = { authorization: `Bearer ${attempt}`, 'cf-connecting-ip': '203.0.113.9' };
    const request = new Request('http://aftermath.test/purge', { method: 'POST', headers });
    const bindings = { ...env, PURGE_TOKEN: TOKEN, RATE_LIMITER: tight };
    statuses.push((await worker.fetch(request, bindings, createExecutionContext())).status);
  }
  expect(statuses).toContain(429);
});

test.each([undefined, 'Bearer', 'Bearer wrong', TOKEN, `Basic ${TOKEN}`])(
  'a purge with %j for authorization is refused',
  async (authorization) => {
    const response = await purge(authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHORIZED' } }] });
  },
);

test('without a token in the settings, there is no purge', async () => {
  expect((await purge('Bearer undefined', '')).status).toBe(404);
});
