/** What changed, as a feed reader gets it. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { data } from '../graphql/ask.ts';
import { NEWS, tell } from '../graphql/news.ts';
import { codeOf, knock, ORIGIN, post } from './door.ts';

const HOSTILE = 'Raid <b>& "siege"</b> ]]> \u0007';

beforeAll(async () => {
  await tell(NEWS);
  const later = NEWS.replace('title: Raid\n', `title: ${JSON.stringify(HOSTILE)}\n`).replace(
    / {2}visit:\n(.|\n)*$/,
    '',
  );
  await tell(later, undefined, { author: 'Ann Lee', comment: 'The town called it so' });
  await tell(later.replace('  raid:\n', '  storm:\n    formerly: [raid]\n'));
  await post({ query: '{ dataset { version } }' });
});

async function textOf(path: string, type: string): Promise<string> {
  const response = await knock(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  return response.text();
}
const atom = async (path: string) => parseAtomFeed(await textOf(path, 'application/atom+xml; charset=utf-8'));
const json = async (path: string) =>
  parseJsonFeed(await textOf(path, 'application/feed+json; charset=utf-8'));

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe('the feed of all', () => {
  test('is Atom as RFC 4287 has it, the newest first, with whoever changed it, why, and what', async () => {
    const feed = await atom('/feed.atom');
    expect(feed).toMatchObject({
      id: `${ORIGIN}/feed.atom`,
      title: expect.anything(),
      authors: [{ name: 'Aftermath' }],
      links: expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: `${ORIGIN}/feed.atom` }),
        expect.objectContaining({ rel: 'alternate', href: `${ORIGIN}/` }),
      ]),
    });
    const { entries = [], updated } = feed;
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, updated } of entries) {
      // An IRI that is no address, so that it may stay where the address does not.
      expect(id).toMatch(/^tag:aftermath\.test,2026:[\w-]+$/);
      expect(updated).toMatch(TIME);
    }
    const times = entries.map(({ updated = '' }) => updated);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(updated).toBe(times[0]);
    expect(entries.slice(0, 3)).toMatchObject([
      { content: { value: 'raid is now called storm.' }, links: [{ href: `${ORIGIN}/event/storm` }] },
      { title: { value: 'Event removed: Visit' }, content: { value: 'The town called it so' } },
      {
        title: { value: 'Event changed: Raid <b>& "siege"</b> ]]> \ufffd' },
        authors: [{ name: 'Ann Lee' }],
        content: { value: 'The town called it so\ntitle: Raid → Raid <b>& "siege"</b> ]]> \ufffd' },
      },
    ]);
    // All that was there before has made way for the news.
    expect(entries.at(-1)).toMatchObject({
      title: { value: expect.stringMatching(/^More than \d+ records removed$/) },
      content: { value: expect.stringMatching(/\nand more$/) },
    });
    expect(entries.length).toBeLessThan(20);
    // The record is gone, and its page with it.
    expect(entries[1]?.links ?? []).toEqual([]);
  });

  test('is JSON Feed 1.1 as well, with the same entries', async () => {
    const feed = await json('/feed.json');
    expect(feed).toMatchObject({
      feed_url: `${ORIGIN}/feed.json`,
      home_page_url: `${ORIGIN}/`,
    });
    const { items = [] } = feed;
    expect(items.map(({ id }) => id)).toEqual((await atom('/feed.atom')).entries?.map(({ id }) => id));
    expect(items[2]).toMatchObject({
      url: `${ORIGIN}/event/storm`,
      title: expect.stringMatching(/^Event changed: Raid <b>/),
      content_text: expect.stringMatching(/^The town called it so\n/),
      authors: [{ name: 'Ann Lee' }],
    });
  });

  test('is sent again only where it has changed', async () => {
    const first = await knock('/feed.json');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\w+"$/);
    const again = await knock('/feed.json', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('the feed of one record', () => {
  test.each([
    ['/event/bridge-attack/feed.json', ['Event added: Rocket attack on a bridge']],
    [
      '/actor/jane-doe/feed.json',
      ['Statement added: Jane Doe: Tells of the attack.', 'Actor added: Jane Doe'],
    ],
  ])('%s has what concerns it', async (path, titles) => {
    const { items = [], home_page_url } = await json(path);
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(home_page_url).toBe(`${ORIGIN}${path.replace('/feed.json', '')}`);
  });

  test('leads on from the slug that it had', async () => {
    const response = await knock('/event/raid/feed.atom', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/event/storm/feed.atom']);
  });

  test('goes on where it is gone, and is not there where it never was', async () => {
    const { entries = [] } = await atom('/event/visit/feed.atom');
    expect(entries.map(({ title }) => title?.value)).toEqual(['Event removed: Visit', 'Event added: visit']);
    expect(await codeOf(await knock('/event/nowhere/feed.atom'))).toBe('NOT_FOUND');
    expect((await knock('/place/nowhere/feed.atom')).status).toBe(404);
  });

  test('is named in the head of its page, beside that of all', async () => {
    const { actors } = await data('{ actors(first: 1) { edges { node { slug } } } }');
    const path = `/actor/${actors.edges[0].node.slug}`;
    const page = await (await knock(path, { headers: { accept: 'text/html' } })).text();
    const feeds = [...page.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    expect(feeds).toEqual(
      expect.arrayContaining([
        '/feed.atom',
        '/feed.json',
        `${ORIGIN}${path}/feed.atom`,
        `${ORIGIN}${path}/feed.json`,
      ]),
    );
  });
});
