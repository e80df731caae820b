import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserIsMissing, visit, WIDTHS } from './visit.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });

describe.skipIf(browserIsMissing)('the search box', () => {
  test.each(['kataib', "Kata'ib", 'KATAIB HEZBOLLAH', 'kata’ib'])(
    'finds one actor, however it is spelt: %s',
    async (spelling) => {
      const { page, complaints } = await visit('/');
      await box(page).fill(spelling);
      await page
        .getByRole('option', { name: /Kataib Hezbollah/ })
        .first()
        .waitFor();
      await box(page).press('ArrowDown');
      await box(page).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kataib Hezbollah' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/actor/kataib-hezbollah');
      expect(complaints).toEqual([]);
    },
  );

  test.each(WIDTHS)(
    'leads to a page of all results that can be sent to others, %i px wide',
    async (width) => {
      const { page } = await visit('/', { width });
      await box(page).fill('den of espionage');
      await box(page).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
      const found = page.getByRole('main').getByRole('link', { name: /base for military/ });
      await found.first().waitFor();
      const { page: another } = await visit(page.url(), { width });
      await another
        .getByRole('main')
        .getByRole('link', { name: /base for military/ })
        .first()
        .waitFor();
      await found.first().click();
      await page.getByRole('heading', { level: 1, name: /base for military/ }).waitFor();
    },
  );

  test('leads by Enter to what is typed, and never to what was found for another text', async () => {
    const { page } = await visit('/');
    const options = page.getByRole('search').getByRole('option');
    await box(page).fill('kataib');
    await options.filter({ hasText: 'Kataib Hezbollah' }).first().waitFor();
    await box(page).press('ArrowDown');

    // No answer comes.
    await page.route(/\/graphql\?/, () => {});
    await box(page).pressSequentially(' hez');
    expect(await options.allTextContents()).toEqual(['All results for “kataib hez”']);
    await box(page).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(new URL(page.url()).search).toBe('?text=kataib+hez');
  });

  test('says where nothing is found', async () => {
    const { page } = await visit('/');
    await box(page).fill('zzzzqqqq');
    await page.getByText('Nothing found').first().waitFor();
  });

  test('says how many matches there are, and takes a name in Arabic', async () => {
    const { page } = await visit('/search?text=iraq');
    await page.getByText(/^\d+ matches for “iraq”/).waitFor();
    await page.getByText('Here are the first 20.').waitFor();
    const { page: another } = await visit(`/search?text=${encodeURIComponent('كتائب حزب الله')}`);
    await another
      .getByRole('main')
      .getByRole('link', { name: /^Kataib Hezbollah/ })
      .waitFor();
  });

  test('leads from a close misspelling to what was perhaps meant', async () => {
    const { page } = await visit('/search?text=rocekts');
    await page.getByText('Did you mean').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'rockets', exact: true }).click();
    await page.getByText(/^\d+ matches for “rockets”/).waitFor();
    await box(page).fill('embasy attack');
    await page.getByRole('option', { name: 'Did you mean “embassy attack”?' }).click();
    await page.getByText(/^\d+ matches for “embassy attack”/).waitFor();
  });

  test('is open to the keyboard from anywhere by a slash', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('den');
    expect(await box(page).inputValue()).toBe('den');
  });
});
