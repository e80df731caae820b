/** The page of a record that is not there any more. */
import { beforeAll, expect, test } from 'vitest';
import { NEWS, tell } from '../graphql/news.ts';
import { jsonOf, knock, ORIGIN, post } from './door.ts';

beforeAll(async () => {
  await tell(NEWS);
  const comment = 'It was the same as <another> visit';
  const without = NEWS.replace(/ {2}visit:\n(.|\n)*$/, '');
  await tell(without, undefined, { author: 'Ann Lee', comment });
  const now = without.replace('  bridge-attack:\n', '  salvo:\n    formerly: [bridge-attack]\n');
  await tell(now.replace('  raid:\n', '  storm:\n    formerly: [raid]\n'));
  await tell(now.replace(/ {2}raid:\n(.|\n)*$/, ''), undefined, { author: 'Ann Lee', comment: 'Told twice' });
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

test.each(['storm', 'raid'])('says so by the slug that it had at last or before: %s', async (slug) => {
  const { status, text } = await pageAt(`/event/${slug}`);
  expect([status, text]).toEqual([410, expect.stringContaining('with the reason: “Told twice”')]);
  const query =
    'query ($slug: [String!]) { own: changes(last: 1, filter: { slug: $slug }) { edges { node { kind slug } } } of: changes(last: 1, filter: { event: $slug }) { edges { node { kind slug } } } }';
  const { data } = await jsonOf(await post({ query, variables: { slug: [slug] } }));
  const removal = { edges: [{ node: { kind: 'REMOVED', slug: 'storm' } }] };
  expect(data).toEqual({ own: removal, of: removal });
  const both = await jsonOf(await post({ query, variables: { slug: [slug, 'visit'] } }));
  expect(both.data).toEqual({ own: removal, of: removal });
});

test.each([
  '/event/raid.bib',
  '/event/visit.csl.json',
  '/card/event/raid.png',
  '/chart/event/raid/responses.svg',
  '/map/event/visit.svg',
  `/oembed?url=${ORIGIN}/event/raid`,
  `/oembed?url=${ORIGIN}/embed/event/visit/accounts`,
])('and so does what is made of it: %s', async (path) => {
  const response = await knock(path);
  expect([response.status, (await jsonOf(response)).errors]).toEqual([
    410,
    [
      {
        message: expect.stringMatching(
          /^\/event\/(raid|visit) is not there any more\. It was taken out of the data on \d+ \p{L}+ \d{4}: (Told twice|It was the same)/u,
        ),
        extensions: { code: 'GONE' },
      },
    ],
  ]);
});

test('is another than that of a record that never was', async () => {
  const { status, text } = await pageAt('/event/nowhere');
  expect([status, text]).toEqual([404, expect.stringContaining('There is no such event')]);
  // What was removed was an event.
  expect((await pageAt('/statement/visit')).status).toBe(404);
});

test('within another site says so as well', async () => {
  const { status, cache, text } = await pageAt('/embed/event/visit/accounts');
  expect([status, cache]).toEqual([410, 'no-store']);
  expect(text).toMatch(
    /This event was taken out of the data on \d+ \p{L}+ \d{4}, with the reason: “It was the same as &lt;another&gt; visit”/u,
  );
  expect((await pageAt('/embed/event/visit/accounts/code')).status).toBe(410);
});

test('but has another name now leads on to that, within another site as well', async () => {
  const EMBED = ['/embed/event/bridge-attack/accounts', '/embed/event/salvo/accounts'] as const;
  for (const [was, is] of [
    ['/event/bridge-attack', '/event/salvo'],
    [`${EMBED[0]}?scheme=dark`, `${EMBED[1]}?scheme=dark`],
    [`${EMBED[0]}/code`, `${EMBED[1]}/code`],
  ] as const) {
    const response = await knock(was, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, is]);
  }
  const { html } = await jsonOf(await knock(`/oembed?url=${ORIGIN}/event/bridge-attack`));
  expect(html).toContain(`${ORIGIN}/embed/event/salvo/responses"`);
});
