/** The words of a page are in the answer to the first request for it. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { knock, post } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';
import { logged } from './request.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const BROWSER = { accept: 'text/html' };

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));
afterEach(() => void vi.restoreAllMocks());

const pageAt = (path: string, init: RequestInit = {}, bindings: Partial<typeof env> = {}) =>
  knock(path, { headers: BROWSER, ...init }, bindings);

/** What stands between the tags. */
async function wordsOf(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .replace(/<script[^>]*>.*?<\/script>|<style[^>]*>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'");
}

describe('without a script a reader has', () => {
  test.each([
    [
      'an event',
      EVENT,
      [
        'Attack on the US embassy in Baghdad',
        'Munitions: A: at least five rockets (on this side also B, D) but C, D: nearly seven mortar rounds · D prints both',
        `, http://aftermath.test${EVENT}`,
        'Abu Ali al-Askari, security chief, for Kataib Hezbollah',
        'den of espionage',
      ],
    ],
    ['a statement', '/statement/miller-right-to-self-defense-2023-12-08', ['This is non-negotiable']],
    ['an actor', '/actor/kataib-hezbollah', ['Should foreign forces leave Iraq?']],
    ['a source', '/source/rudaw-2023-12-09', ['drones and rockets']],
    ['a place', '/place/green-zone', ['Attack on the US embassy in Baghdad']],
    ['what is known', '/', ['Disputed facts', 'Attack on the US embassy in Baghdad', 'Latest events']],
    ['what a search found', '/search?text=kataib', ['Kataib Hezbollah']],
    ['events that are looked for', '/events?disputed=on', ['1 event', 'the accounts differ on target']],
    ['who is who', '/actors?party=united-states&kind=PERSON', ['Lloyd Austin']],
    ['the sides', '/parties', ['5 sides', 'Iran-aligned Iraqi militias', 'events with them']],
    ['the answers to a question', '/questions', ['May diplomatic missions be attacked?', "al-Wa'd al-Sadiq"]],
    ['what the data are', '/data', ['Files', 'occurred_earliest', 'First instant that the date can mean']],
    ['what was said in a span', '/?during=2023-12&as=lanes', ['nest of espionage']],
    ['what the site is', '/about', ['five news documents', 'Who edits it']],
    ['how facts become records', '/method', ['at least five rockets']],
    ['that there is no such record', '/event/none', ['There is no such event']],
  ])('%s', async (_name, path, words) => {
    const shown = await wordsOf(await pageAt(path));
    for (const each of words) expect(shown).toContain(each);
    expect(shown).not.toContain('Loading …');
  });
});

test('a search of too many words is not asked, and says how many there may be', async () => {
  const shown = await wordsOf(await pageAt(`/search?q=${'a+'.repeat(40)}`));
  expect(shown).toContain('a search takes at most 32 words');
});

test('a page asks each of its documents once, in one round trip each', async () => {
  const log = logged();
  await pageAt(EVENT);
  const operations = log.events('operation').map(({ name, roundTrips }) => [name, roundTrips]);
  expect(operations.sort()).toEqual([
    ['EventPage', 1],
    ['Preview', 1],
    ['Shell', 1],
  ]);
});

const DATASET = {
  '@type': 'Dataset',
  version: expect.stringMatching(/^[0-9a-f]{64}$/),
  license: 'https://spdx.org/licenses/CC-BY-4.0.html',
  distribution: expect.arrayContaining([
    {
      '@type': 'DataDownload',
      name: 'events',
      encodingFormat: 'text/csv',
      contentUrl: 'http://aftermath.test/data/events.csv',
    },
  ]),
};

describe('a search engine reads', () => {
  test.each<[string, object]>([
    [
      EVENT,
      {
        '@type': 'Event',
        name: 'Attack on the US embassy in Baghdad',
        startDate: '2023-12-08',
        location: { '@type': 'Place', name: 'Green Zone' },
      },
    ],
    [
      '/statement/miller-right-to-self-defense-2023-12-08',
      { '@type': 'Quotation', spokenByCharacter: { '@type': 'Thing', name: 'Matthew Miller' } },
    ],
    ['/actor/matthew-miller', { '@type': 'Person', name: 'Matthew Miller' }],
    ['/actor/kataib-hezbollah', { '@type': 'Organization' }],
    [
      '/source/rudaw-2023-12-09',
      { '@type': 'NewsArticle', inLanguage: 'en', publisher: { '@type': 'Organization', name: 'Rudaw' } },
    ],
    ['/place/green-zone', { '@type': 'Place', containedInPlace: { '@type': 'Place' } }],
    ['/data', DATASET],
    ['/', { ...DATASET, url: 'http://aftermath.test/data' }],
  ])('what the record of %s is', async (path, data) => {
    const html = await (await pageAt(path)).text();
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      url: `http://aftermath.test${path}`,
      ...data,
    });
  });
});

test('the answers go along, and end no element of the page', async () => {
  const hostile = '</script><script>alert(1)</script>';
  await env.DB.prepare('UPDATE places SET name = ? WHERE slug = ?').bind(hostile, 'green-zone').run();
  const html = await (await pageAt('/place/green-zone')).text();
  const scripts: string[] = [];
  const read = new HTMLRewriter().on('script', {
    element: (script) =>
      void scripts.push(script.getAttribute('src') ?? script.getAttribute('type') ?? 'inline'),
  });
  await read.transform(new Response(html)).text();
  expect(scripts).toEqual([
    '/explorer/assets/colour-scheme-1.js',
    expect.stringMatching(/^\/explorer\/assets\/index-/),
    'application/ld+json',
    'application/json',
  ]);
  const [, json = ''] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(html) ?? [];
  const answers = Object.values<{ data: string }>(JSON.parse(json)).map(({ data }) => JSON.parse(data));
  expect(answers).toContainEqual(
    expect.objectContaining({ place: expect.objectContaining({ name: hostile }) }),
  );
});

test('a browser that has the page gets it anew once the data are others', async () => {
  const get = (etag = '') => pageAt('/place/baghdad', { headers: { ...BROWSER, 'if-none-match': etag } });
  const etag = (await get()).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  expect((await get(etag)).status).toBe(304);
  await env.DB.prepare('UPDATE places SET name = ? WHERE slug = ?').bind('Bagdad', 'baghdad').run();
  const anew = await get(etag);
  expect([anew.status, await anew.text()]).toEqual([200, expect.stringContaining('Bagdad')]);
});

test('where the API fails the browser asks for itself, and no fault is shown', async () => {
  logged();
  const { database } = faulty(env.DB, Array(12).fill(LOST));
  const response = await pageAt(EVENT, {}, { DB: database });
  const html = await response.text();
  expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
  expect(html).not.toContain('id="answers"');
  expect(html).toContain('<div id="root"><p>');
});
