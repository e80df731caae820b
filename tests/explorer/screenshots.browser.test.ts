/**
 * Pictures of the pages. Fonts differ between machines, so none is compared: `npm run screenshots` takes one of each
 * kind of page, to be looked at. Those of the README are taken anew by `SCREENSHOTS=1 npx vitest run --project browser
 * tests/explorer/screenshots -t README`, and otherwise looked at as files.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PAGES } from './page-kinds.ts';
import { browserIsMissing, open, whole } from './visit.ts';

const PROJECT = join(import.meta.dirname, '../..');
const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const SIZE = { width: 1280, height: 900 };
const MAX_BYTES = 300_000;

describe.each(['light', 'dark'] as const)('the README shows an event, %s:', (colorScheme) => {
  const file = join(PROJECT, `docs/event-${colorScheme}.png`);

  test.skipIf(!process.env.SCREENSHOTS || browserIsMissing)('as it is', async () => {
    const view = await open({ viewport: SIZE, colorScheme });
    const { page } = view;
    onTestFinished(() => page.context().close());
    await page.goto(EVENT);
    await whole(view);
    mkdirSync(join(PROJECT, 'docs'), { recursive: true });
    await page.screenshot({ path: file });
  });

  test('by a picture of its size', () => {
    const picture = readFileSync(file);
    // PNG, 5.2 and 11.2.2: the signature, and the width and height with which its first chunk begins.
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual(SIZE);
    expect(picture.length).toBeLessThanOrEqual(MAX_BYTES);
    expect(readFileSync(join(PROJECT, 'README.md'), 'utf8')).toContain(`docs/event-${colorScheme}.png`);
  });
});

const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.skipIf(!process.env.SCREENSHOTS || browserIsMissing)('a picture of', () => {
  test.each(PAGES)('$name', async ({ name, path }) => {
    for (const { width, scheme } of LOOKS) {
      const view = await open({ viewport: { width, height: 900 }, colorScheme: scheme });
      await view.page.goto(path);
      await whole(view);
      const file = `${name.toLowerCase().replaceAll(' ', '-')}-${width}-${scheme}.png`;
      const bytes = await view.page.screenshot({ path: join(PROJECT, 'screenshots', file), fullPage: true });
      expect(bytes.length).toBeGreaterThan(0);
      await view.page.context().close();
    }
  });
});
