import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersIn, OF_COLOUR } from './barriers.ts';
import { keyboardComplaints } from './keyboard.ts';
import { browserIsMissing, visit, WIDTHS } from './visit.ts';

/** A phone and a tablet, on which the layout is another: that nothing is beyond the edge is seen without a look at barriers. */
const BETWEEN = [390, 768];

interface Shown {
  name: string;
  path: string;
  /** Of its main heading. */
  heading: string;
  /** Of its data. */
  text: string;
  isMissing?: boolean;
}

const PAGES: Shown[] = [
  {
    name: 'Home',
    path: '/',
    heading: 'What happened, who answered',
    text: 'Attack on the US embassy in Baghdad',
  },
  { name: 'Search', path: '/search?text=kataib', heading: 'Search', text: 'Kataib Hezbollah' },
  { name: 'Events', path: '/events?disputed=on', heading: 'Events', text: 'the accounts differ on' },
  {
    name: 'Questions',
    path: '/questions',
    heading: 'Questions',
    text: 'May diplomatic missions be attacked?',
  },
  { name: 'Data', path: '/data', heading: 'Data', text: 'Something that happened' },
  {
    name: 'Corrections',
    path: '/corrections',
    heading: 'Corrections',
    text: 'Nothing has been corrected so far',
  },
  {
    name: 'Event',
    path: '/event/us-embassy-baghdad-attack-2023-12-08',
    heading: 'Attack on the US embassy in Baghdad',
    text: 'at least five rockets',
  },
  {
    name: 'Statement',
    path: '/statement/miller-right-to-self-defense-2023-12-08',
    heading: 'Says that neither the protection of missions',
    text: 'This is non-negotiable, and neither is our right to self-defense',
  },
  {
    name: 'Actor',
    path: '/actor/kataib-hezbollah',
    heading: 'Kataib Hezbollah',
    text: 'Should foreign forces leave Iraq?',
  },
  {
    name: 'Source',
    path: '/source/rudaw-2023-12-09',
    heading: 'Iraqi militia official vows',
    text: 'drones and rockets, which of them here is not said',
  },
  {
    name: 'Place',
    path: '/place/green-zone',
    heading: 'Green Zone',
    text: 'Attack on the US embassy in Baghdad',
  },
  {
    name: 'a record that is not there',
    path: '/event/none',
    heading: 'There is no such event',
    text: 'the first page',
    isMissing: true,
  },
  {
    name: 'an address that leads nowhere',
    path: '/nothing',
    heading: 'There is no such page',
    text: 'the first page',
    isMissing: true,
  },
];

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
      for (const width of BETWEEN) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await beyond(), `overflow, ${width} px wide`).toBe(0);
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.getByRole('main').getByText(text).filter({ visible: true }).first().waitFor();
        const at = (what: string) => `${what}, ${width} px wide`;
        expect.soft(await beyond(), at('overflow')).toBe(0);
        await inColours(page, 'light');
        expect.soft(await barriersIn(page), at('light')).toEqual([]);
        await inColours(page, 'dark');
        expect.soft(await barriersIn(page, OF_COLOUR), at('dark')).toEqual([]);
        expect.soft(await keyboardComplaints(page), at('keyboard')).toEqual([]);
      }
      expect.soft(complaints).toEqual(isMissing ? [`404 ${page.url()}`] : []);
      expect.soft(foreign).toEqual([]);
    },
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
