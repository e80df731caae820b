/** The page of an event on paper, as the browser lays it out for print and as the PDF that it makes. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserIsMissing, open, whole } from './visit.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
/** A4 between its margins, in pixels of CSS. */
const PAPER = { width: 680, height: 1010 };
/** On the screen it is one page of 3,500 px with most of it folded; fonts differ between machines. */
const MOST_PAGES = 18;

/** A text, as it runs in the page. What is for screen readers alone is one pixel wide. */
const IN_PAGE = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const named = (each) => each.tagName + ' ' + each.textContent.slice(0, 60);
  return {
    toPress: seen('#root :is(button, input, select, [data-screen-only])').map(named),
    cut: seen('#root *')
      .filter((each) => getComputedStyle(each).overflowX === 'hidden' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
      .map(named),
    beyond: document.documentElement.scrollWidth - innerWidth,
    signs: seen('summary').filter((each) => getComputedStyle(each).listStyleType !== 'none').map(named),
    apart: seen('#accounts article')
      .filter((each) => {
        for (let around = each; around.id !== 'accounts'; around = around.parentElement)
          if (getComputedStyle(around).breakInside === 'avoid') return false;
        return true;
      })
      .map(named),
    headings: seen('#accounts section > header, #responses section > header, #responses summary')
      .filter((each) => getComputedStyle(each).breakAfter !== 'avoid')
      .map(named),
    disputedAbove: seen('[data-agreement="CONTRADICTORY"]').at(-1).getBoundingClientRect().bottom + scrollY,
    addresses: seen('#sources a[rel="noreferrer"]').map((each) => getComputedStyle(each, '::after').content),
    words: document.querySelector('main').innerText,
  };
})()`;

interface Printed {
  toPress: string[];
  cut: string[];
  beyond: number;
  signs: string[];
  apart: string[];
  headings: string[];
  disputedAbove: number;
  addresses: string[];
  words: string;
}

describe.skipIf(browserIsMissing)('an event on paper', () => {
  test('has all of its words, none of them cut or split from its pair, and nothing that asks to be pressed', async () => {
    const view = await open({ viewport: PAPER });
    const { page } = view;
    onTestFinished(() => page.context().close());
    await page.goto(EVENT);
    await whole(view);
    await page.emulateMedia({ media: 'print' });
    const { words, addresses, disputedAbove, ...faults } = await page.evaluate<Printed>(IN_PAGE);
    expect(faults).toEqual({ toPress: [], cut: [], beyond: 0, signs: [], apart: [], headings: [] });
    // Before all that was answered, on the first three sheets.
    expect(disputedAbove).toBeLessThan(3 * PAPER.height);
    // Of the first screen, of what is folded on the screen, and of where it is from.
    for (const each of [
      'In the early hours',
      'This is non-negotiable',
      'nearly seven mortar rounds',
      'sirens told people to take cover',
      'Aftermath, “Attack on the US embassy in Baghdad”, version',
    ])
      expect(words).toContain(each);
    expect(words).not.toMatch(/^(Show|Take|Embed|Data|All about)\b/m);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toContain('http');

    for (const format of ['A4', 'Letter']) {
      const pages = pagesIn(await page.pdf({ format, preferCSSPageSize: false }));
      expect(pages, format).toBeGreaterThan(4);
      expect(pages, format).toBeLessThanOrEqual(MOST_PAGES);
    }
  });
});

/** Each is an object of its own in the files that Chromium writes. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
