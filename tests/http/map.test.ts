/** Maps are images that the Worker draws. */
import { env } from 'cloudflare:workers';
import { afterEach, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { codeOf, knock } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';

afterEach(() => void vi.restoreAllMocks());

test('the map of a place is an image that names it, its country and those around', async () => {
  const response = await knock('/map/green-zone.svg');
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  const image = await response.text();
  expect(image).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(image).toContain('<title>Map: Green Zone, Baghdad, Iraq</title>');
  for (const name of ['Green Zone', 'Iraq', 'Iran', 'Syria', 'km']) expect(image).toContain(`${name}</text>`);
  expect(image).not.toMatch(/NaN|<script|http:\/\/(?!www.w3.org)/);
});

test('the page of a place shows it without a script', async () => {
  const page = await (await knock('/place/green-zone', { headers: { accept: 'text/html' } })).text();
  expect(page).toMatch(
    /<img src="\/map\/green-zone.svg" alt="Map: Green Zone, Baghdad, Iraq. The circle is around a point near it, [^"]*33.31° N/,
  );
});

test('a point near a place is a pale circle, only a place itself a dot', async () => {
  const of = async (slug: string) => (await knock(`/map/${slug}.svg`)).text();
  expect(await of('green-zone')).toMatch(/<circle [^>]*class="disc main"/);
  expect(await of('green-zone')).not.toContain('class="dot main"');
  expect(await of('ain-al-asad')).toMatch(/<circle [^>]*class="dot main"/);
});

test('that of an event has the other places of its day, close, with a locator, and says what the marks are', async () => {
  const image = await (await knock('/map/event/us-embassy-baghdad-attack-2023-12-08.svg')).text();
  expect(image).toMatch(
    /<title>Map: Green Zone, Baghdad, Iraq. Hollow marks, other events of the same day: [^<]*Ain al-Asad airbase/,
  );
  for (const name of ['Green Zone', 'Erbil', 'Erbil International Airport', 'Ain al-Asad airbase'])
    expect(image).toContain(`>${name}</text>`);
  expect(image).toContain('>other events of the same day</text>');
  expect(image).toMatch(/>200 km<\/text>/);
  expect(image).toContain('class="extent"');
  // Of other days.
  expect(image).not.toContain('Jurf');
});

test('an event of no known day has its own place alone', async () => {
  const image = await (await knock('/map/event/us-embassy-baghdad-attack-2021-07.svg')).text();
  expect(image).toContain('<title>Map: Baghdad, Iraq</title>');
  expect(image).not.toMatch(/class="(dot|disc) other"|class="extent"/);
});

test('that of a country has where in it something happened', async () => {
  const image = await (await knock('/map/iraq.svg')).text();
  for (const name of ['Erbil', 'Baghdad', 'Jurf al-Nasr (formerly Jurf al-Sakhar)'])
    expect(image).toContain(`>${name}</text>`);
  expect(image).toContain('class="shown"');
});

test('a place of which no point is known, nor of one in it, has no map, and its page says so', async () => {
  expect((await knock('/map/kirkuk.svg')).status).toBe(404);
  const page = await (await knock('/place/kirkuk', { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('No coordinates are recorded for Kirkuk.');
  expect(page).not.toContain('<img src="/map/');
});

test('who has it gets it again only when it is another', async () => {
  const { headers } = await knock('/map/green-zone.svg');
  const again = await knock('/map/green-zone.svg', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each(['/map/nowhere.svg', '/map/event/nowhere.svg', '/map/green-zone.png', '/map/GREEN.svg'])(
  '%s is none',
  async (path) => {
    const response = await knock(path);
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  },
);

test('where the database is lost the answer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { database } = faulty(env.DB, Array(limits.maxDatabaseAttempts).fill(LOST));
  const response = await knock('/map/baghdad.svg', {}, { DB: database });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
});
