/** The picture of a page: what is drawn of it. That it becomes a PNG is in tests/explorer/card.browser.test.ts. */
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { codeOf, knock, ORIGIN } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';

afterEach(() => void vi.restoreAllMocks());

const EVENT = 'event/us-embassy-baghdad-attack-2023-12-08';
const MILLER = 'statement/miller-right-to-self-defense-2023-12-08';

/** In the place of the Worker that makes PNGs: it gives back what it was given. */
const PICTURES = { fetch: async (_url: string, { body }: RequestInit) => new Response(body) } as Fetcher;

const cardOf = (path: string, init: RequestInit = {}) => knock(`/card/${path}.png`, init, { PICTURES });

/** The lines of text, as one. */
async function wordsIn(response: Response): Promise<string> {
  const svg = new TextDecoder().decode(await response.arrayBuffer());
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}

describe('the card of', () => {
  test.each([
    [
      'an event names what is disputed, value against value, and who answered',
      EVENT,
      [
        '8 December 2023 · Green Zone',
        'Attack on the US embassy in Baghdad',
        'The accounts differ on',
        '“at least five rockets” “nearly seven mortar rounds”',
        'none headquarters of an Iraqi security',
        'Iran-aligned Iraqi militias 13',
        '4 sources',
      ],
    ],
    [
      'a statement begins with who says it, and quotes letter for letter',
      MILLER,
      [
        'Matthew Miller, State Department spokesman',
        '“This is non-negotiable, and neither is our right to self-defense”',
      ],
    ],
    [
      'an actor has its answers',
      'actor/kataib-hezbollah',
      ['Kataib Hezbollah', 'Should foreign forces leave Iraq? Yes'],
    ],
    [
      'a source has what contradicts it',
      'source/rudaw-2023-12-09',
      ['Rudaw', 'Other sources contradict it on: munitions'],
    ],
    [
      'a place says where it is and what happened there',
      'place/green-zone',
      ['Baghdad, Iraq', 'Green Zone', '8 December 2023: Attack on the US embassy in Baghdad', '1 event'],
    ],
    ['the questions names them', 'questions', ['May diplomatic missions be attacked?']],
    ['the first page has a dispute', 'home', ['the surroundings of the embassy inside the embassy compound']],
  ])('%s', async (_name, path, words) => {
    const response = await cardOf(path);
    expect(response.headers.get('content-type')).toBe('image/png');
    const drawn = await wordsIn(response);
    for (const each of words) expect(drawn).toContain(each);
  });
});

test('the page names its card and says in words what it shows', async () => {
  const page = async (path: string, bindings: Partial<typeof env>) =>
    (await knock(path, { headers: { accept: 'text/html' } }, bindings)).text();
  const html = await page(`/${MILLER}`, { PICTURES });
  expect(html).toContain(`<meta property="og:image" content="${ORIGIN}/card/${MILLER}.png" />`);
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
  expect(html).toMatch(
    /"og:image:alt" content="Matthew Miller, State Department spokesman. “This is non-negotiable, and neither is our right to self-defense”/,
  );
  const without = await page(`/${MILLER}`, {});
  expect(without).not.toContain('og:image');
  expect(without).toContain('<meta name="twitter:card" content="summary" />');
});

test('a title of letters that the fonts lack has no card', async () => {
  await env.DB.prepare('UPDATE events SET title = ?').bind('袭击').run();
  expect((await cardOf(EVENT)).status).toBe(404);
});

test('a title however long, and of one word, is cut and stays in the picture', async () => {
  await env.DB.prepare('UPDATE events SET title = ?').bind('W'.repeat(2_000)).run();
  const svg = new TextDecoder().decode(await (await cardOf(EVENT)).arrayBuffer());
  expect(svg).toContain('…</text>');
});

test('who has it gets it again only when it is another, and HEAD gets no picture', async () => {
  const { headers } = await cardOf(EVENT);
  expect(headers.get('cache-control')).toBe(`public, max-age=${limits.maxCardAgeSeconds}`);
  const again = await cardOf(EVENT, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const head = await cardOf(EVENT, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, headers.get('etag'), '']);
});

test.each([
  'event/none',
  'place/none',
  'nothing',
  'search',
  'event/US',
  '/',
  '/elsewhere.test/questions',
  `${EVENT}/responses`,
])('%s has none', async (path) => {
  const response = await cardOf(path);
  expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
});

test('nor has any page where no Worker makes pictures', async () => {
  expect((await knock(`/card/${EVENT}.png`)).status).toBe(404);
});

test('where the database is lost, and where the picture can not be made, the answer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { database } = faulty(env.DB, Array(2 * limits.maxDatabaseAttempts).fill(LOST));
  expect((await knock(`/card/${EVENT}.png`, {}, { DB: database, PICTURES })).status).toBe(503);
  const broken = { fetch: async () => new Response(null, { status: 500 }) } as unknown as Fetcher;
  expect((await knock(`/card/${EVENT}.png`, {}, { PICTURES: broken })).status).toBe(500);
});
