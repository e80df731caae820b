import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { browserIsMissing, open, whole } from './visit.ts';

const MAX_FIRST_VIEW_KIBIBYTES = 200;
const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

describe.skipIf(browserIsMissing)('the first view', () => {
  test(`of the explorer loads at most ${MAX_FIRST_VIEW_KIBIBYTES} KiB of script, compressed`, async () => {
    const view = await open();
    const { page } = view;
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
    });
    await page.goto('/');
    await whole(view);
    const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    const kibibytes = bytes.reduce((sum, size) => sum + size, 0) / 1024;
    expect(kibibytes).toBeGreaterThan(50);
    expect(kibibytes).toBeLessThanOrEqual(MAX_FIRST_VIEW_KIBIBYTES);
  });

  test('of an event asks the API twice at most, by ids that crawlers may ask by', async () => {
    const view = await open();
    const { page } = view;
    const questions: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/graphql') questions.push(url);
    });
    await page.goto(EVENT);
    await whole(view);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(2);
    // As src/http/robots.ts allows it.
    for (const { search } of questions) expect(search).toMatch(/^\?documentId=/);
  });
});

test.each(['/', '/search', EVENT, '/event/none'])(
  '%s may run no script but files of its own',
  async (path) => {
    const { headers } = await fetch(new URL(path, inject('url')), { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split('; ').filter((directive) => directive.startsWith('script-src'))).toEqual([
      "script-src 'self'",
    ]);
    expect(policy).toContain("default-src 'none'");
  },
);
