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
    /<img src="\/map\/green-zone.svg" alt="Map: Green Zone, Baghdad, Iraq. The point is near/,
  );
});

test('who has it gets it again only when it is another', async () => {
  const { headers } = await knock('/map/green-zone.svg');
  const again = await knock('/map/green-zone.svg', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each(['/map/nowhere.svg', '/map/green-zone.png', '/map/GREEN.svg'])('%s is none', async (path) => {
  const response = await knock(path);
  expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
});

test('where the database is lost the answer says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { database } = faulty(env.DB, Array(limits.maxDatabaseAttempts).fill(LOST));
  const response = await knock('/map/baghdad.svg', {}, { DB: database });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
});
