import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import worker from '../../src/worker.ts';
import { type Malformed, malformed, QUERIES } from './malformed-requests.ts';
import { logged, post, URL_OF_API } from './request.ts';

const RUNS = 300;
const SEED = 20231208;

afterEach(() => void vi.restoreAllMocks());

async function send({ url = URL_OF_API, method = 'POST', headers, body }: Malformed) {
  const type = { 'content-type': 'application/json' };
  const request = new Request(url, { method, headers: { ...type, ...headers }, body });
  const response = await worker.fetch(request, env);
  return { status: response.status, text: await response.text() };
}

test('the requests are answered as long as nothing is spoilt', async () => {
  logged();
  for (const query of QUERIES) {
    expect(await (await post({ query })).json()).toEqual({ data: expect.any(Object) });
  }
});

test.each(Object.entries(malformed))(
  `${RUNS} requests with malformed %s are answered or refused with a code, and none is a failure of ours`,
  async (_kind, arbitrary) => {
    const log = logged();
    await fc.assert(
      fc.asyncProperty(arbitrary, async (request) => {
        const { status, text } = await send(request);
        expect(status, text).toBeLessThan(500);
        if (request.method === 'OPTIONS') return;
        expect(text).not.toMatch(/node_modules|\.ts:|SQLITE|D1_ERROR|SELECT /);
        const { data, errors = [] } = JSON.parse(text);
        expect(data ?? errors[0], text).toBeTruthy();
        for (const { extensions } of errors) {
          expect(Object.keys(ERROR_CODES), text).toContain(extensions.code);
          expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect([...log.events('error'), ...log.events('database')]).toEqual([]);
  },
);
