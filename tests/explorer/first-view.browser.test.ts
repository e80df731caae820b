/** What a reader sees of an event without scrolling, and before any script has run. */
import { describe, expect, test } from 'vitest';
import { browserIsMissing, open } from './visit.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const SIDES = ['Government of Iraq', 'United States', 'Iran-aligned Iraqi militias'];
const SAID = [
  /Mohammed Shia al-Sudani.*calls attacks on foreign missions a terrorist crime/is,
  /Lloyd Austin.*says that the United States keeps its right to hit back/is,
  /Abu Ali al-Askari.*says that operations go on until no American soldier is left in Iraq/is,
  /al-Wa'd al-Sadiq.*rejects attacks on diplomatic missions/is,
];
/** D prints the words of both: it stands on both sides. */
const DIFFER = [
  'Target: A: the surroundings of the embassy but C, D: inside the embassy compound',
  'Munitions: A: “at least five rockets” (on this side also B, D) but C, D: “nearly seven mortar rounds” · D prints both',
  'Damage: A: none but C, D: headquarters of an Iraqi security agency, which is not named, damaged',
];

/** The aims are 6,000 and 3,500; fonts differ between machines. */
const MOST_PIXELS = { narrow: 6_300, wide: 3_700 };
/** 1.6 megabits a second each way, as a phone has it where reception is poor. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** The words that stand wholly within the window, quotation marks of the style sheet included. */
const IN_VIEW = `(() => {
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, bottom } = range.getBoundingClientRect();
    if (node.data.trim() && (!width || bottom > innerHeight)) continue;
    words.push(node.parentElement.localName === 'q' ? '“' + node.data + '”' : node.data);
  }
  return words.join('').replace(/\\s+/g, ' ');
})()`;

describe.skipIf(browserIsMissing)('an event, before anything is scrolled', () => {
  test.each([
    [390, 844],
    [1280, 900],
  ])('at %i by %i pixels says who answered what, and on what the accounts differ', async (width, height) => {
    const { page } = await open({ viewport: { width, height } });
    await page.goto(EVENT);
    const words = String(await page.evaluate(IN_VIEW));
    for (const side of SIDES) expect(words).toContain(side);
    for (const said of SAID) expect(words).toMatch(said);
    for (const dispute of DIFFER) expect(words).toContain(dispute);
    // What a “?” is, where there is one.
    expect(words.includes('“?”: date worked out')).toBe(/\d{4}\?/.test(words));
  });

  test.each([
    [390, MOST_PIXELS.narrow],
    [1280, MOST_PIXELS.wide],
  ])('at %i pixels is a page of at most %i, as the rest is folded', async (width, most) => {
    const { page } = await open({ viewport: { width, height: 900 } });
    await page.goto(EVENT);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(most);
  });

  test('comes by a slow line to a slow machine, its words before its script', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW_LINE);
    await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(`(() => {
      const look = () => {
        window.cameFirst ??= document.querySelector('html[data-ready]') ? 'script'
          : ${IN_VIEW}.includes('rejects attacks on diplomatic missions') ? 'words' : undefined;
        if (!window.cameFirst) requestAnimationFrame(look);
      };
      addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
    })()`);
    await page.goto(EVENT, { waitUntil: 'commit' });
    await page.locator('html[data-ready]').waitFor();
    expect(await page.evaluate('window.cameFirst')).toBe('words');
  });

  test('needs no script: the words are there while it is awaited', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    // A line so slow that no script but the one for the colours comes before the words have been read.
    await page.route(/\/assets\/(?!colour-scheme).*\.js/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(EVENT, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const words = String(await page.evaluate(IN_VIEW));
    for (const said of SAID) expect(words).toMatch(said);
    for (const dispute of DIFFER) expect(words).toContain(dispute);
    answer();
    await page.locator('html[data-ready]').waitFor();
  });
});
