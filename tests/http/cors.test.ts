import { describe, expect, test } from 'vitest';
import { jsonOf, knock } from './door.ts';

const SITE = 'https://newsroom.example';
const ANSWERS = {
  'an answer': ['/graphql?query={__typename}', 200],
  'an error': ['/graphql?query={nothing}', 200],
  'no question': ['/graphql', 400],
  'a bad question': ['/graphql?query={__typename}&variables=nonsense', 400],
  'the health': ['/health', 200],
  'the schema': ['/schema.graphql', 200],
  nothing: ['/nothing', 404],
} as const;
const PREFLIGHT = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
};

describe('by default any site may read', () => {
  test.each(Object.entries(ANSWERS))('%s', async (_name, [path, status]) => {
    const response = await knock(path, { headers: { origin: SITE } });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    // One answer for all, so that a cache can keep it.
    expect(response.headers.get('vary') ?? '').not.toMatch(/origin/i);
    const exposed = response.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['etag', 'retry-after', 'x-d1-bookmark']));
  });
});

describe('where CORS_ORIGINS lists origins', () => {
  const listed = { CORS_ORIGINS: `https://other.example, ${SITE}` };

  test.each(Object.entries(ANSWERS))('those may read %s, and no other', async (_name, [path]) => {
    const allowed = async (origin: string) => {
      const { headers } = await knock(path, { headers: { origin } }, listed);
      expect(headers.get('vary')).toMatch(/origin/i);
      return headers.get('access-control-allow-origin');
    };
    expect(await allowed(SITE)).toBe(SITE);
    expect(await allowed('https://other.example')).toBe('https://other.example');
    expect(await allowed('https://newsroom.example.evil.example')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  test('a preflight of another is not allowed', async () => {
    const preflight = (origin: string) =>
      knock('/graphql', { method: 'OPTIONS', headers: { origin, ...PREFLIGHT } }, listed);
    expect((await preflight(SITE)).headers.get('access-control-allow-origin')).toBe(SITE);
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

test.each(['/graphql', '/nothing'])('a preflight of %s allows what clients send', async (path) => {
  const { status, headers } = await knock(path, {
    method: 'OPTIONS',
    headers: { origin: SITE, ...PREFLIGHT },
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
  const allowed = headers.get('access-control-allow-headers')?.split(', ');
  expect(allowed).toEqual(
    expect.arrayContaining(['*', 'authorization', 'content-type', 'if-none-match', 'x-d1-bookmark']),
  );
});

test('CORS_ORIGINS may be a list', async () => {
  const listed = { CORS_ORIGINS: ['https://other.example', SITE] as unknown as string };
  const { headers } = await knock('/health', { headers: { origin: SITE } }, listed);
  expect(headers.get('access-control-allow-origin')).toBe(SITE);
});

test.each(['newsroom.example', 'https://newsroom.example/', '*, https://a.example', 'ftp://a.example', ''])(
  'CORS_ORIGINS = "%s" lets no site read, and the health check says why',
  async (setting) => {
    const answer = await knock('/graphql', { headers: { origin: SITE } }, { CORS_ORIGINS: setting });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const response = await knock('/health', {}, { CORS_ORIGINS: setting });
    expect(response.status).toBe(503);
    expect((await jsonOf(response)).errors[0].message).toContain('CORS_ORIGINS');
  },
);
