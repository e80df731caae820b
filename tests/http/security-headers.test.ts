import { describe, expect, test } from 'vitest';
import { knock } from './door.ts';

const HTML = { headers: { accept: 'text/html' } };
const PLACES: [name: string, path: string, init: RequestInit][] = [
  ['an answer', '/graphql?query={__typename}', {}],
  ['no question', '/graphql', {}],
  ['the health', '/health', {}],
  ['the schema', '/schema.graphql', {}],
  ['nothing', '/nothing', {}],
  ['a method that is not there', '/health', { method: 'PUT' }],
  ['a redirection', '/graphiql', { redirect: 'manual' }],
  ['GraphiQL', '/graphql', HTML],
  ['the explorer', '/', {}],
  ['the page of a record', '/event/us-embassy-baghdad-attack-2023-12-08', {}],
  ['the page of nothing', '/nothing', HTML],
  ['a file of a page', '/explorer/favicon.svg', {}],
];

describe.each(PLACES)('%s', (_name, path, init) => {
  test('is taken for what it says it is, and tells no other site where its reader came from', async () => {
    const { headers } = await knock(path, init);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
  });

  test('asks for https where it came by https, and there alone', async () => {
    const over = async (scheme: string) =>
      (await knock(`${scheme}://aftermath.test${path}`, init)).headers.get('strict-transport-security');
    expect(await over('https')).toMatch(/^max-age=\d{8}$/);
    expect(await over('http')).toBeNull();
  });

  test('does not say what made it', async () => {
    const { headers } = await knock(path, init);
    const names = [...headers.keys()];
    for (const name of ['server', 'x-powered-by', 'x-yoga-id', 'content-encoding']) {
      expect(names).not.toContain(name);
    }
  });
});

test('the data are for any page to load, a page is for itself', async () => {
  const policy = async (path: string, init: RequestInit) =>
    (await knock(path, init)).headers.get('cross-origin-resource-policy');
  expect(await policy('/graphql', {})).toBe('cross-origin');
  expect(await policy('/graphql', HTML)).toBe('same-origin');
  expect(await policy('/', {})).toBe('same-origin');
});

test.each(['/graphql', '/'])(
  'the page at %s may run its own scripts, and use nothing of the machine',
  async (path) => {
    const { headers } = await knock(path, HTML);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');

    const again = { headers: { ...HTML.headers, 'if-none-match': headers.get('etag') as string } };
    const known = await knock(path, again);
    expect(known.status).toBe(304);
    expect(known.headers.get('content-security-policy')).toBe(headers.get('content-security-policy'));
  },
);
