/** Charts of an event that can be taken along. */
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { codeOf, knock } from './door.ts';

const EVENT = 'us-embassy-baghdad-attack-2023-12-08';
const FIGURES = 'attacks-on-us-forces-since-2023-10';

/** As if all counted the same: in the data set each counts something else. */
const SAME_COUNT =
  'UPDATE account_counts SET basis = NULL, period_edtf = NULL, period_earliest = NULL, period_latest = NULL';

/** In the place of the Worker that makes PNGs: it gives back what it was given. */
const PICTURES = { fetch: async (_url: string, { body }: RequestInit) => new Response(body) } as Fetcher;

const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

test('that of the responses has a mark for each occasion, its words, and where it is from', async () => {
  const response = await knock(`/chart/event/${EVENT}/responses.svg`);
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  const svg = await response.text();
  expect(svg).not.toMatch(/NaN|<script|http:\/\/(?!www.w3.org)/);
  const words = wordsIn(svg);
  for (const each of [
    'Attack on the US embassy in Baghdad',
    'Who answered, and when. It happened on 8 December 2023.',
    '8 Dec 2023',
    'Government of Iraq, 12 responses',
    'Lloyd Austin blames and accuses',
    'Iran-aligned Iraqi militias, 13 responses',
  ])
    expect(words).toContain(each);
  expect(words).toMatch(
    new RegExp(`Aftermath · CC-BY-4.0 · version [0-9a-f]{12} · aftermath.test/event/${EVENT}$`),
  );
  expect(svg.match(/<circle/g)?.length).toBe(16);
});

test('the page on how to embed the responses leads to it', async () => {
  const path = `/chart/event/${EVENT}/responses`;
  const code = async (bindings: Partial<typeof env>) =>
    (await knock(`/embed/event/${EVENT}/responses/code`, {}, bindings)).text();
  expect(await code({ PICTURES })).toContain(`<a href="${path}.svg">SVG</a>, <a href="${path}.png">PNG</a>`);
  expect(await code({ PICTURES })).toContain(`Map: <a href="/chart/event/${EVENT}/map.svg">SVG</a>`);
  expect(await code({})).not.toContain('.png');
});

test.each([`event/${EVENT}`, 'place/green-zone'])(
  'the map of %s has its place, its title and where it is from, in colours that need nothing around it',
  async (record) => {
    const svg = await (await knock(`/chart/${record}/map.svg`)).text();
    const words = wordsIn(svg);
    for (const each of [
      'Green Zone',
      'Green Zone, Baghdad, Iraq. The circle is around a point near it, and is no measure of its size. Borders: Natural Earth.',
      'km',
    ])
      expect(words).toContain(each);
    expect(words).toMatch(new RegExp(`version [0-9a-f]{12} · aftermath.test/${record}$`));
    expect(svg).not.toMatch(/NaN|var\(|@media|color-mix/);
    const png = await knock(`/chart/${record}/map.png`, {}, { PICTURES });
    expect(new TextDecoder().decode(await png.arrayBuffer())).toBe(svg);
  },
);

test('as a PNG it is made by the Worker for pictures, and is the same in it', async () => {
  const png = await knock(`/chart/event/${EVENT}/responses.png`, {}, { PICTURES });
  expect(png.headers.get('content-type')).toBe('image/png');
  const drawn = new TextDecoder().decode(await png.arrayBuffer());
  const svg = await knock(`/chart/event/${EVENT}/responses.svg`);
  expect(drawn).toBe(await svg.text());
  const again = await knock(`/chart/event/${EVENT}/responses.svg`, {
    headers: { 'if-none-match': svg.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each([
  `/chart/event/none/responses.svg`,
  `/chart/event/${EVENT}/responses.gif`,
  `/chart/event/${EVENT}/target.svg`,
  '/chart/place/green-zone/responses.svg',
  '/chart/place/kirkuk/map.svg',
  `/chart/event/${EVENT}/responses.png`,
])('%s is none', async (path) => {
  const response = await knock(path);
  expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
});

describe('that of the figures of an account', () => {
  const path = `/chart/event/${FIGURES}/attack_count.svg`;

  test('has apart what was counted, and what those claim whose own acts it counts', async () => {
    const svg = await (await knock(path)).text();
    const words = wordsIn(svg);
    const order = [
      'What is counted: attack. Each part counts something else',
      'Counted, since c. 15 October 2023',
      'at least 78',
      'Not said how, since 17 October 2023',
      'at least 84',
      'Claimed, since 7 October 2023',
      'about 80',
    ].map((each) => words.indexOf(each));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // Three axes, each with the number of its own part.
    const numbers = [...svg.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => number);
    expect(numbers).toEqual(['78', '84', '80']);
  });

  test('has them in the order of the cards on the page', async () => {
    const page = await (await knock(`/event/${FIGURES}`, { headers: { accept: 'text/html' } })).text();
    const account = page.slice(page.indexOf('id="account-attack_count"'));
    const [cards = ''] = /<article.*?<\/div>\s*<\/div>/s.exec(account) ?? [];
    const order = ['at least 78', 'at least 84', 'around eighty claimed'].map((each) => cards.indexOf(each));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('is not there where one figure stands alone', async () => {
    expect((await knock(`/chart/event/${FIGURES}/injured.svg`)).status).toBe(404);
  });

  test('has no parts where all count the same, and each figure as its source gave it', async () => {
    await env.DB.prepare(SAME_COUNT).run();
    const svg = await (await knock(path)).text();
    const words = wordsIn(svg);
    for (const each of ['Number of attacks', 'at least 78', 'at least 84', 'What is counted:'])
      expect(words.toLowerCase()).toContain(each.toLowerCase());
    expect(words).not.toMatch(/Each part|Claimed,/);
    const code = await (await knock(`/embed/event/${FIGURES}/accounts/code`)).text();
    expect(code).toContain(`<a href="${path}">SVG</a>`);
    // What makes a PNG of it knows no variables.
    expect(svg).not.toMatch(/var\(|class="undefined"|\.undefined/);
  });
});
