import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { browserIsMissing, open, whole } from './visit.ts';

const MAX_FIRST_VIEW_KIBIBYTES = 150;
const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

describe.skipIf(browserIsMissing)('the first view', () => {
  test.each(['/', EVENT])(
    `of %s loads at most ${MAX_FIRST_VIEW_KIBIBYTES} KiB of script, compressed`,
    async (path) => {
      const view = await open();
      const { page } = view;
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
      });
      await page.goto(path);
      await whole(view);
      const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
      const kibibytes = bytes.reduce((sum, size) => sum + size, 0) / 1024;
      expect(kibibytes).toBeGreaterThan(50);
      expect(kibibytes).toBeLessThanOrEqual(MAX_FIRST_VIEW_KIBIBYTES);
    },
  );

  test.each(['/', EVENT, '/source/rudaw-2023-12-09', '/search?text=kataib'])(
    'of %s asks the API nothing: its answers come with the page',
    async (path) => {
      const view = await open();
      const { page, complaints } = view;
      const questions: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/graphql') questions.push(request.url());
      });
      await page.goto(path);
      await whole(view);
      expect(questions).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('needs no script: the words are there, and what is folded can be opened', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(EVENT);
    await page.getByRole('heading', { level: 1, name: 'Attack on the US embassy in Baghdad' }).waitFor();
    await page.getByText('nearly seven mortar rounds').filter({ visible: true }).first().waitFor();
    const row = page.locator('summary', { hasText: 'Matthew Miller' }).first();
    await row.click();
    await page
      .getByText('Says that neither the protection of missions')
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Green Zone' }).filter({ visible: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Green Zone' }).waitFor();
  });

  test.each([
    '/',
    EVENT,
    '/events',
    '/search?text=kataib',
    '/statement/miller-right-to-self-defense-2023-12-08',
  ])(
    'of %s has nothing to press without script that needs it, and its citation has its address',
    async (path) => {
      const { page } = await open({ javaScriptEnabled: false });
      await page.goto(path);
      const buttons = page.locator('#root button:not([type=submit]), #root [role=slider]');
      expect(await buttons.filter({ visible: true }).allTextContents()).toEqual([]);
      const cite = page.locator('details', { has: page.locator('summary[aria-label^="Cite this"]') });
      for (const each of await cite.all()) {
        await each.locator('summary').click();
        expect(await each.locator('p').textContent()).toContain(`, ${page.url()}`);
        await each.getByRole('link', { name: 'Download the citation as BibTeX' }).waitFor();
      }
    },
  );

  test('follows a link without loading the page anew, and asks only for what the next page shows', async () => {
    const view = await open();
    const { page } = view;
    await page.goto(EVENT);
    await whole(view);
    await page.evaluate('window.isTheSame = true');
    const questions: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/graphql') questions.push(url);
    });
    await page.getByRole('link', { name: 'Green Zone' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Green Zone' }).waitFor();
    expect(await page.evaluate('window.isTheSame')).toBe(true);
    // By an id that crawlers may ask by (src/http/robots.ts).
    expect(questions.map(({ search }) => search)).toEqual([expect.stringMatching(/^\?documentId=/)]);
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
