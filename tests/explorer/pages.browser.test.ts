import { describe, expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import { keyboardComplaints } from './keyboard.ts';
import { browserIsMissing, SCHEMES, visit, WIDTHS } from './visit.ts';

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
  {
    name: 'Event',
    path: '/event/us-embassy-baghdad-attack-2023-12-08',
    heading: 'Attack on the US embassy in Baghdad',
    text: 'at least five rockets',
  },
  {
    name: 'Statement',
    path: '/statement/miller-right-to-self-defense-2023-12-08',
    heading: 'Neither the protection of missions',
    text: 'This is non-negotiable, and neither is our right to self-defense',
  },
  {
    name: 'Actor',
    path: '/actor/kataib-hezbollah',
    heading: 'Kataib Hezbollah',
    text: 'Iran-aligned Iraqi militias',
  },
  { name: 'Source', path: '/source/rudaw-2023-12-09', heading: 'Iraqi militia official', text: 'Rudaw' },
  { name: 'Place', path: '/place/green-zone', heading: 'Green Zone', text: 'Baghdad' },
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
const VIEWS = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));

describe.skipIf(browserIsMissing)('opened by its address,', () => {
  describe.each(PAGES)('$name', ({ path, heading, text, isMissing }) => {
    test.each(VIEWS)('$width px wide, $scheme, shows its data without a complaint', async (view) => {
      const { page, complaints, foreign } = await visit(path, view);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByRole('main').getByText(text).first().waitFor();

      expect(complaints).toEqual(isMissing ? [`404 ${new URL(path, inject('url'))}`] : []);
      expect(foreign).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 'overflow').toBe(0);
      expect(await barriersIn(page)).toEqual([]);
    });

    test.each(WIDTHS)('%i px wide, is all within reach of the keyboard', async (width) => {
      const { page } = await visit(path, { width });
      expect(await keyboardComplaints(page)).toEqual([]);
    });

    test('has the title that the Worker wrote', async () => {
      const { page } = await visit(path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      const sent = await (await fetch(page.url(), { headers: { accept: 'text/html' } })).text();
      const [, title = ''] = /<title>(.*)<\/title>/.exec(sent) ?? [];
      if (path.startsWith('/search')) expect(await page.title()).toMatch(`· ${title}`);
      else expect(await page.title()).toBe(title);
    });
  });
});
