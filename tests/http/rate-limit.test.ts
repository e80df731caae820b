import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import config from '../../wrangler.toml?raw';
import { jsonOf, knock } from './door.ts';

/** The binding of wrangler.toml, with a smaller limit. */
const tight = {
  RATE_LIMITER: {
    limit: ({ key }: RateLimitOptions) =>
      (env.RATE_LIMITER as RateLimit).limit({ key, limit: 2, period: 60 } as RateLimitOptions),
  },
};

/** The statuses of more requests than two periods allow, so that no end of a period hides a refusal. */
async function statuses(
  addresses: string[],
  path = '/graphql?query={__typename}',
  bindings: Partial<typeof env> = tight,
): Promise<number[]> {
  const found: number[] = [];
  for (const address of addresses) {
    const headers = { 'cf-connecting-ip': address, accept: 'application/json' };
    found.push((await knock(path, { headers }, bindings)).status);
  }
  return found;
}

const five = (address: string) => Array.from({ length: 5 }, () => address);

test('an address that asks too much is told when to come back', async () => {
  expect(await statuses(five('203.0.113.1'))).toContain(429);
  const headers = { 'cf-connecting-ip': '203.0.113.1' };
  const refused = await knock('/graphql?query={__typename}', { headers }, tight);
  expect(refused.headers.get('retry-after')).toBe(String(limits.rateLimitSeconds));
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  const [{ message, extensions }] = (await jsonOf(refused)).errors;
  expect([message, extensions]).toEqual([
    expect.stringContaining(`${limits.rateLimitSeconds} seconds`),
    { code: 'RATE_LIMITED' },
  ]);
});

test('the time to wait is the period of wrangler.toml', () => {
  expect(config).toMatch(new RegExp(`simple = \\{ limit = \\d+, period = ${limits.rateLimitSeconds} \\}`));
});

test('addresses are counted each for itself, and those of one IPv6 network as one', async () => {
  const others = ['203.0.113.2', '203.0.113.3', '203.0.113.4', '203.0.113.5', '203.0.113.6'];
  expect(await statuses(others)).not.toContain(429);
  const network = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:1::3', '2001:db8::4:5', '2001:db8:0:0:ff::'];
  expect(await statuses(network)).toContain(429);
  const networks = ['2001:db8:0:1::1', '2001:db8:0:2::1', '2001:db8:1::1', '2001:db8:2::', '::2'];
  expect(await statuses(networks)).not.toContain(429);
});

test('an IPv6 network is one, however its addresses are written', async () => {
  const counted = new Set<string>();
  const noting = {
    RATE_LIMITER: { limit: async ({ key }: RateLimitOptions) => ({ success: Boolean(counted.add(key)) }) },
  };
  for (const spellings of [
    ['::2', '0::3', '0:0:0:0::4', '0:0:0:0:5:6:7:8', '::5:6:7:8'],
    ['2001:db8::', '2001:db8::1', '2001:db8:0:0:1::', '2001:db8:0:0:1:2:3:4'],
    // As the longest run of zeros may be one.
    ['2001::1:2:3:4:5:6', '2001:0:1:2::9'],
  ]) {
    counted.clear();
    await statuses(spellings, undefined, noting);
    expect(counted.size).toBe(1);
  }
});

describe('nothing is counted', () => {
  test.each([
    ['of this machine', '127.0.0.1'],
    ['of this machine by IPv6', '::1'],
  ])('%s', async (_name, address) => {
    expect(await statuses(five(address))).not.toContain(429);
  });

  test.each(['/health', '/schema.graphql', '/graphiql/', '/', '/explorer/favicon.svg'])(
    'at %s',
    async (path) => {
      expect(await statuses(five('203.0.113.7'), path)).not.toContain(429);
    },
  );

  test('where there is no limiter', async () => {
    const bindings = { RATE_LIMITER: undefined };
    expect(await statuses(five('203.0.113.8'), undefined, bindings)).not.toContain(429);
  });
});

test('a limiter that fails stops nobody', async () => {
  const failing = { RATE_LIMITER: { limit: () => Promise.reject(new Error('down')) } };
  expect(await statuses(['203.0.113.9'], undefined, failing)).toEqual([200]);
});
