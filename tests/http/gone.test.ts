/** The page of a record that is not there any more. */
import { beforeAll, expect, test } from 'vitest';
import { NEWS, tell } from '../graphql/news.ts';
import { knock, post } from './door.ts';

beforeAll(async () => {
  await tell(NEWS);
  const comment = 'It was the same as <another> visit';
  await tell(NEWS.replace(/ {2}visit:\n(.|\n)*$/, ''), undefined, { author: 'Ann Lee', comment });
  await post({ query: '{ dataset { version } }' });
});

async function pageAt(path: string) {
  const response = await knock(path, { headers: { accept: 'text/html' } });
  const html = await response.text();
  const text = html.replaceAll(/<script[^>]*>.*?<\/script>/gs, '').replaceAll(/<!--.*?-->|<[^>]+>/gs, '');
  return { status: response.status, cache: response.headers.get('cache-control'), html, text };
}

test('says that it was removed, when and why', async () => {
  const { status, cache, html, text } = await pageAt('/event/visit');
  expect([status, cache]).toEqual([410, 'no-store']);
  expect(text).toMatch(
    /This event was removed\s*It was taken out of the data on \d+ \p{L}+ \d{4}, with the reason: “It was the same as &lt;another&gt; visit”/u,
  );
  expect(html).toMatch(/<meta name="description" content="It was taken out of the data on [^"]+visit"/);
});

test('is another than that of a record that never was', async () => {
  const { status, text } = await pageAt('/event/nowhere');
  expect([status, text]).toEqual([404, expect.stringContaining('There is no such event')]);
  // What was removed was an event.
  expect((await pageAt('/statement/visit')).status).toBe(404);
});
