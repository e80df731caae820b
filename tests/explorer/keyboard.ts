/** Walks through a whole page by the Tab key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'keyboard.in-page.js'), 'utf8');
const STRIDE = 25;

/**
 * What is wrong with the walk: a stop that does not show, a link or button that is not reached, an order that is not
 * the document's. It ends where no new stop comes, so that a trap shows by what lies behind it.
 */
export async function keyboardComplaints(page: Page): Promise<string[]> {
  await page.evaluate(IN_PAGE);
  const keyboard = await page.context().newCDPSession(page);
  for (let stops = 0; ; ) {
    await Promise.all(Array.from({ length: STRIDE }, () => pressTab(keyboard)));
    const reached = await page.evaluate<number>('keyboardWalk.stops()');
    if (reached === stops) return page.evaluate<string[]>('keyboardWalk.complaints()');
    stops = reached;
  }
}

/** Keys are pressed in the order of these calls. Whoever waits for each has the page painted after each, for nobody. */
function pressTab(keyboard: CDPSession): Promise<unknown> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  return Promise.all([
    keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
}
