import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { Answers } from '../../src/http/cached.ts';
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

test('a purge that the platform refuses says why', async () => {
  const refusal = { success: false, errors: [{ code: 1, message: 'too many purges' }] };
  const response = await purge(`Bearer ${TOKEN}`, TOKEN, contextWith(refusal));
  expect([response.status, await response.json()]).toEqual([502, { status: 'not purged: too many purges' }]);
});

test("where nothing is cached, as on a developer's machine, a purge says so", async () => {
  const response = await purge(`Bearer ${TOKEN}`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'there is no cache here' }]);
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
