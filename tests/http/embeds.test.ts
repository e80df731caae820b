/** Parts of pages for other sites to show within theirs. That they are shown there is in tests/explorer/embeds.browser.test.ts. */
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { codeOf, jsonOf, knock, ORIGIN } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';

afterEach(() => void vi.restoreAllMocks());

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const MILLER = '/statement/miller-right-to-self-defense-2023-12-08';

const EMBEDS = [
  [`/embed${EVENT}/responses`, EVENT, ['Who answered, and when', 'Iran-aligned Iraqi militias', 'condemns']],
  [`/embed${EVENT}/accounts`, EVENT, ['nearly seven mortar rounds', 'These can’t both be right']],
  [`/embed${MILLER}/wordings`, MILLER, ['This is non-negotiable, and neither is our right to self-defense']],
] as const;

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

/** As a browser reckons it, of the one script that the document has. */
async function hashIn(html: string): Promise<string> {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  expect(scripts.length).toBe(1);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(scripts[0]));
  return `script-src 'sha256-${new Uint8Array(digest).toBase64()}'`;
}

describe.each(EMBEDS)('%s', (path, page, words) => {
  test('has its words, leads to its page, and runs no script but its own', async () => {
    const response = await knock(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const html = await response.text();
    for (const each of words) expect(html).toContain(each);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${page}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="stylesheet" href="\/explorer\/assets\/[^"]+\.css">/);
    expect(html.replaceAll('<!-- -->', '')).toMatch(/data CC-BY-4.0, .*version/);
    expect(html).not.toMatch(/Open in GraphiQL|Loading …/);
    expect(policyOf(response).split('; ')).toEqual(
      expect.arrayContaining(['frame-ancestors *', "default-src 'none'", await hashIn(html)]),
    );
  });

  test('has a page with what to copy, which no site may show', async () => {
    const response = await knock(`${path}/code`);
    const html = await response.text();
    expect(policyOf(response)).toContain("frame-ancestors 'none'");
    expect(html).toContain(`&lt;iframe src=&quot;${ORIGIN}${path}&quot; title=&quot;`);
    expect(policyOf(response)).toContain(await hashIn(html));
    const whole = await (await knock(page, { headers: { accept: 'text/html' } })).text();
    expect(whole).toContain(`href="${path}/code"`);
  });
});

test('an embed is sent again only when it is another', async () => {
  const { headers } = await knock(`/embed${MILLER}/wordings`);
  const again = await knock(`/embed${MILLER}/wordings`, {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each(['/', EVENT, '/graphql', '/map/green-zone.svg'])(
  '%s still is shown by no other site',
  async (path) => {
    const response = await knock(path, { headers: { accept: 'text/html' } });
    expect(policyOf(response)).not.toContain('frame-ancestors *');
  },
);

test('the address says whether it is light or dark', async () => {
  const html = await (await knock(`/embed${EVENT}/accounts?scheme=dark`)).text();
  expect(html).toContain('data-mantine-color-scheme="dark" data-scheme="dark"');
  expect(await (await knock(`/embed${EVENT}/accounts?scheme="><script>`)).text()).not.toContain('scheme="">');
});

test('what a record is called is text, whatever it looks like', async () => {
  const hostile = '</title></textarea></script><script>alert(1)</script>';
  await env.DB.prepare('UPDATE events SET title = ? WHERE slug = ?').bind(hostile, EVENT.slice(7)).run();
  for (const path of [`/embed${EVENT}/accounts`, `/embed${EVENT}/accounts/code`]) {
    await hashIn(await (await knock(path)).text());
  }
  const { html } = await jsonOf(await knock(`/oembed?url=${ORIGIN}${EVENT}`));
  expect(html).not.toContain('<script');
});

test('a record that is not there says so within the page of the other site', async () => {
  const response = await knock('/embed/event/none/accounts');
  expect([response.status, policyOf(response).includes('frame-ancestors *')]).toEqual([404, true]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toContain('This is no longer there');
});

test.each([
  '/embed/event/x',
  `/embed${MILLER}/accounts`,
  `/embed${EVENT}/wordings`,
  '/embed/event/X/accounts',
  `/embed/event/${'x'.repeat(1_001)}/accounts`,
])('%s is none', async (path) => {
  const response = await knock(path);
  expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
});

test('where the database is lost the answer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { database } = faulty(env.DB, Array(2 * limits.maxDatabaseAttempts).fill(LOST));
  const response = await knock(`/embed${EVENT}/responses`, {}, { DB: database });
  expect(response.status).toBe(503);
});

describe('a program that has the address of a page', () => {
  const askedFor = (url: string, more = '') => knock(`/oembed?url=${encodeURIComponent(url)}${more}`);

  test('finds in it where to ask how to show it', async () => {
    const page = await (await knock(MILLER, { headers: { accept: 'text/html' } })).text();
    const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const { html, ...rest } = await jsonOf(await knock(address));
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringMatching(/^Matthew Miller: /),
      provider_name: 'Aftermath',
      provider_url: ORIGIN,
      cache_age: 3_600,
      width: 700,
      height: 600,
    });
    expect(html).toContain(`<iframe src="${ORIGIN}/embed${MILLER}/wordings"`);
  });

  test.each([
    [EVENT, 'responses'],
    [`${EVENT}#account-munitions`, 'accounts'],
    [`/embed${EVENT}/accounts`, 'accounts'],
  ])('gets of %s the %s, no larger than it says', async (path, part) => {
    const answer = await jsonOf(
      await askedFor(`${ORIGIN}${path}`, '&format=json&maxwidth=320&maxheight=9000'),
    );
    expect([answer.width, answer.height]).toEqual([320, 600]);
    expect(answer.html).toContain(`/embed${EVENT}/${part}" `);
    expect(answer.html).toContain('width="320" height="600"');
  });

  test.each(['', `http://elsewhere.test${EVENT}`, `${ORIGIN}/event/none`, `${ORIGIN}/`, 'nonsense'])(
    'gets nothing of %j',
    async (url) => {
      const response = await askedFor(url);
      expect(response.status).toBe(404);
      expect((await jsonOf(response)).errors[0].message).toMatch(/^The parameter "url" is to be the address/);
    },
  );

  test('gets no XML', async () => {
    const response = await askedFor(`${ORIGIN}${EVENT}`, '&format=xml');
    expect([response.status, (await jsonOf(response)).errors[0].message]).toEqual([
      501,
      'The parameter "format" can be "json" alone',
    ]);
  });
});
