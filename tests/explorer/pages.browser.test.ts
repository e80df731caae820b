import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SITE_PAGES } from '../../explorer/site/names.ts';
import { barriersIn, OF_COLOUR } from './barriers.ts';
import { keyboardComplaints } from './keyboard.ts';
import { PAGES } from './page-kinds.ts';
import { browserIsMissing, visit, WIDTHS } from './visit.ts';

/** A phone and a tablet, on which the layout is another: that nothing is beyond the edge is seen without a look at barriers. */
const BETWEEN = [390, 768];

/** What takes time to change, or would, though its reader has asked for less motion (visit.ts). */
const MOVING = `[...document.querySelectorAll('*')]
  .filter((each) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
    return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
  })
  .map((each) => each.outerHTML.slice(0, 120))`;

describe.skipIf(browserIsMissing)('opened by its address,', () => {
  // One visit for all widths, as a window that is drawn wider shows what one shows that was so wide from the start.
  test.each(PAGES)(
    '$name shows its data, is without barriers and a complaint, however wide',
    async ({ path, heading, text, isMissing }) => {
      const { page, complaints, foreign } = await visit(path, { width: WIDTHS[0] });
      // A search is nobody's but who makes it.
      const title = path.startsWith('/search')
        ? '“kataib” · Search · Aftermath'
        : await titleSent(page.url());
      expect.soft(await page.title()).toBe(title);

      const beyond = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
      for (const scheme of ['dark', 'light'] as const) {
        await inColours(page, scheme);
        for (const width of BETWEEN) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await beyond(), `overflow, ${width} px wide, ${scheme}`).toBe(0);
        }
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.getByRole('main').getByText(text).filter({ visible: true }).first().waitFor();
        const at = (what: string) => `${what}, ${width} px wide`;
        await inColours(page, 'light');
        expect.soft(await beyond(), at('overflow')).toBe(0);
        expect.soft(await barriersIn(page), at('light')).toEqual([]);
        await inColours(page, 'dark');
        expect.soft(await beyond(), at('overflow in the dark')).toBe(0);
        expect.soft(await barriersIn(page, OF_COLOUR), at('dark')).toEqual([]);
        expect.soft(await page.evaluate(MOVING), at('moves for who wants no motion')).toEqual([]);
        expect.soft(await keyboardComplaints(page), at('keyboard')).toEqual([]);
      }
      expect.soft(complaints).toEqual(isMissing ? [`404 ${page.url()}`] : []);
      expect.soft(foreign).toEqual([]);
    },
  );
});

test('there is a page of each kind among them', () => {
  const routes = readFileSync(join(import.meta.dirname, '../../explorer/shell/pages.tsx'), 'utf8');
  const kinds = [...routes.matchAll(/path="\/([a-z]*)/g)].map(([, kind]) => kind);
  const opened = PAGES.map(({ path }) => path.split(/[/?]/)[1]);
  expect(kinds.length).toBeGreaterThan(10);
  expect(opened).toEqual(
    expect.arrayContaining([...kinds, ...Object.keys(SITE_PAGES).map((path) => path.slice(1))]),
  );
});

async function inColours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
}

/** As whoever shows where links lead reads it. */
async function titleSent(url: string): Promise<string | undefined> {
  const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  return /<title>(.*)<\/title>/.exec(html)?.[1];
}
