/** Walks through a whole page by the Tab key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'keyboard.in-page.js'), 'utf8');
const STRIDE = 25;

/**
 * What is wrong with the walk: a stop that does not show, a link or button that is not reached, an order that is not
 * the document's. It ends where no new stop comes, so that a trap shows by what lies behind it.
 */
export async function keyboardComplaints(page: Page): Promise<string[]> {
  await page.evaluate(IN_PAGE);
  for (let stops = 0; ; ) {
    for (let key = 0; key < STRIDE; key += 1) await page.keyboard.press('Tab');
    const reached = await page.evaluate<number>('keyboardWalk.stops()');
    if (reached === stops) return page.evaluate<string[]>('keyboardWalk.complaints()');
    stops = reached;
  }
}
