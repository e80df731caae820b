/** The first page and that of an event in Firefox, where there is one: `apt-get install firefox-esr`. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type Firefox, firefox, firefoxPath } from './firefox.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

/** Asked again and again in the page, until it holds. What never does is named. */
const until = (condition: string): string => `new Promise((resolve, reject) => {
  const look = () => (${condition} ? resolve(true) : setTimeout(look, 50));
  look();
  setTimeout(() => reject(new Error(${JSON.stringify(condition)})), 60_000);
})`;
const IS_READY = `document.documentElement.hasAttribute('data-ready')`;

let started: Promise<Firefox> | undefined;
const browser = () => {
  started ??= firefox(firefoxPath ?? '');
  return started;
};
afterAll(async () => (await started)?.close());

const WITH = firefoxPath ? 'in Firefox' : 'in Firefox (left out: no firefox-esr on this machine)';

describe.skipIf(!firefoxPath)(WITH, () => {
  test.each([
    { path: '/', heading: 'What happened, who answered', text: 'Attack on the US embassy in Baghdad' },
    { path: EVENT, heading: 'Attack on the US embassy in Baghdad', text: 'This is non-negotiable' },
  ])('$path shows its words, wide and narrow, and has no complaint', async ({ path, heading, text }) => {
    const { open, resize, evaluate, errors } = await browser();
    errors.length = 0;
    await open(new URL(path, inject('url')).href);
    await evaluate(until(IS_READY));
    expect(await evaluate(`document.querySelector('h1').innerText`)).toContain(heading);
    expect(await evaluate(`document.querySelector('main').textContent`)).toContain(text);
    for (const width of [1280, 390]) {
      await resize(width, 900);
      expect(
        await evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        `${width} px`,
      ).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  test('a row opens to its words, a map is drawn, and a link leads on without loading the page anew', async () => {
    const { open, resize, evaluate, errors } = await browser();
    errors.length = 0;
    await resize(1280, 900);
    await open(new URL(EVENT, inject('url')).href);
    await evaluate(until(IS_READY));
    await evaluate(`window.isTheSame = true`);
    // One that knows no ::details-content (before version 143) folds at a desk what is folded on a phone.
    await evaluate(
      `for (const fold of document.querySelectorAll('summary[data-screen-only]')) if (fold.checkVisibility()) fold.click()`,
    );
    await evaluate(
      `[...document.querySelectorAll('summary')].find((each) => each.textContent.includes('Matthew Miller')).click()`,
    );
    await evaluate(
      until(
        `[...document.querySelectorAll('summary')].some((each) => each.checkVisibility() && each.textContent.includes('neither the protection of missions'))`,
      ),
    );
    await evaluate(until(`document.querySelector('img[src^="/map/"]').naturalWidth > 0`));
    await evaluate(
      `[...document.querySelectorAll('main a')].find((each) => each.textContent === 'Green Zone').click()`,
    );
    await evaluate(until(`document.querySelector('h1').innerText === 'Green Zone'`));
    expect(await evaluate('window.isTheSame')).toBe(true);
    expect(errors).toEqual([]);
  });
});
