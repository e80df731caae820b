/** The picture of a page as social networks get it: a PNG that the second Worker has made. */
import { describe, expect, inject, test } from 'vitest';
import { browserIsMissing, open } from './visit.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

/** The size of an image, and how many colours are in it. */
const LOOK = `async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, colours: new Set(new Uint32Array(data.buffer)).size };
}`;

describe.skipIf(browserIsMissing)('beside a link to a page', () => {
  test('a program shows a picture of 1200 by 630, with letters in it', async () => {
    const { page } = await open();
    const html = await (
      await fetch(new URL(EVENT, inject('url')), { headers: { accept: 'text/html' } })
    ).text();
    const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
    await page.goto('/favicon.svg');
    const seen = await page.evaluate(`(${LOOK})(${JSON.stringify(address)})`);
    expect(seen).toEqual({ width: 1200, height: 630, colours: expect.any(Number) });
    expect((seen as { colours: number }).colours).toBeGreaterThan(100);
  });
});
