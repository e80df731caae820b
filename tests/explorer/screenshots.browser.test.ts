/**
 * The README's pictures. Fonts differ between machines, so none is compared: `SCREENSHOTS=1 npx vitest run --project
 * browser tests/explorer/screenshots` takes them anew, and otherwise they are looked at as files.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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
