/** Another site shows parts of pages, as the pages say how. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { browserIsMissing, open } from './visit.ts';

const EVENT = '/embed/event/us-embassy-baghdad-attack-2023-12-08';
const EMBEDS = [
  [`${EVENT}/responses`, 'Iran-aligned Iraqi militias'],
  [`${EVENT}/accounts`, 'nearly seven mortar rounds'],
  ['/embed/statement/miller-right-to-self-defense-2023-12-08/wordings', 'This is non-negotiable'],
] as const;

/** Of another origin than the pages, as they are at `localhost`. A browser shows nothing of this machine within a page that is from elsewhere. */
async function serveElsewhere(body: string): Promise<string> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${body}`),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

// A slow machine is no failure.
const PATIENT = { timeout: 60_000 };

/** What the page says that is to be copied. */
async function snippetFor(path: string): Promise<string> {
  const html = await (await fetch(new URL(`${path}/code`, inject('url')))).text();
  const [, text = ''] = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(html) ?? [];
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe.skipIf(browserIsMissing)('within the page of another site', () => {
  test('all three are shown, as high as they are, and grow with what is opened', async () => {
    const snippets = await Promise.all(EMBEDS.map(([path]) => snippetFor(path)));
    const { page, complaints } = await open();
    await page.goto(await serveElsewhere(snippets.join('')));
    for (const [path, words] of EMBEDS) {
      const frame = page.locator(`iframe[src$="${path}"]`);
      await frame.scrollIntoViewIfNeeded();
      const content = frame.contentFrame();
      await content.getByText(words).filter({ visible: true }).first().waitFor();
      const height = async () => Number(await frame.getAttribute('height'));
      const own = async () => Math.ceil((await content.locator('body').boundingBox())?.height ?? 0);
      await expect.poll(async () => (await height()) - (await own()), PATIENT).toBe(0);
      const before = await height();
      const folded = content.locator('details:not([open]) > summary').first();
      if (!(await folded.count())) continue;
      await folded.click();
      await expect.poll(height, PATIENT).toBeGreaterThan(before);
    }
    expect(complaints).toEqual([]);
  });

  test('a link leads to the page in a window of its own, on a phone and in the dark', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await page.goto(`${EVENT}/accounts`);
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Attack on the US embassy in Baghdad' }).click(),
    ]);
    await opened.getByRole('heading', { level: 1, name: 'Attack on the US embassy in Baghdad' }).waitFor();
  });
});
