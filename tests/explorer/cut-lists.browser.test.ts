/** A page whose lists are cut: it says so, in its files too, and it reads on. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EventPage } from '../../explorer/event/documents.ts';
import { browserIsMissing, unrendered } from './visit.ts';

const SLUG = 'us-embassy-baghdad-attack-2023-12-08';

/** The page as it is where every list is longer than what is asked of it at once. */
async function cutPage(): Promise<Page> {
  const { page } = await unrendered();
  const query = EventPage.text.replaceAll(/first:\d+/g, 'first:2');
  await page.route(
    (url) => url.searchParams.get('documentId') === EventPage.documentId,
    async (route) =>
      route.fulfill({
        response: await page.request.post('/graphql', { data: { query, variables: { slug: SLUG } } }),
      }),
  );
  await page.goto(`/event/${SLUG}`);
  return page;
}

describe.skipIf(browserIsMissing)('an event with more than its page asks for at once', () => {
  test('says so in the panel, and in its files, and has all of it once it was asked for', async () => {
    const page = await cutPage();
    const sources = page.getByRole('region', { name: 'Sources' });
    const note = sources.getByRole('note', { name: 'What of Sources is not here' });
    expect(await note.textContent()).toMatch(/Here are 2 of \d+ citations; .*2 of \d+ claims/);
    await sources.locator('summary', { hasText: 'Data' }).click();
    const csv = async () => {
      const button = sources.getByRole('button', { name: 'Download Sources as CSV' });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return text(await download.createReadStream());
    };
    expect(await csv()).toMatch(/\r\n"?Not whole: 2 of \d+ citations/);
    await sources.getByRole('button', { name: 'Load the rest of Sources' }).click();
    await note.waitFor({ state: 'detached' });
    const whole = await csv();
    expect(whole).not.toContain('Not whole');
    const slugs = await sources
      .locator('article h3 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(slugs.length).toBeGreaterThan(2);
    expect(whole.trim().split('\r\n')).toHaveLength(slugs.length + 1);
    await page.context().close();
  });
});
