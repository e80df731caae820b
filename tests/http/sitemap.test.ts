/** Where all pages are, as a crawler reads it. */
import { env } from 'cloudflare:workers';
import { afterEach, expect, test, vi } from 'vitest';
import { data } from '../graphql/ask.ts';
import { codeOf, knock, ORIGIN } from './door.ts';
import { faulty, LOST } from './faulty-database.ts';
import { logged } from './request.ts';

afterEach(() => void vi.restoreAllMocks());

async function placesIn(path: string): Promise<string[]> {
  const response = await knock(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/xml; charset=utf-8',
  ]);
  const text = await response.text();
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place = '']) => place.replace(ORIGIN, ''));
}

test('it leads to the page of each record, and to those that are of none', async () => {
  const lists = await placesIn('/sitemap.xml');
  const pages = (await Promise.all(lists.map(placesIn))).flat();
  expect(pages).toContain('/event/us-embassy-baghdad-attack-2023-12-08');
  expect(pages).toEqual(expect.arrayContaining(['/', '/events', '/questions']));
  const counts = await data(`{
    events(first: 1) { totalCount } statements(first: 1) { totalCount } actors(first: 1) { totalCount }
    sources(first: 1) { totalCount } places(first: 1) { totalCount } }`);
  const records = Object.values(counts as Record<string, { totalCount: number }>);
  const ofRecords = pages.filter((path) => /^\/\w+\//.test(path));
  expect(ofRecords).toHaveLength(records.reduce((sum, { totalCount }) => sum + totalCount, 0));
  const some = [pages.at(-1), ofRecords[40], '/events'].filter((path) => path !== undefined);
  for (const path of some) expect((await knock(path, { headers: { accept: 'text/html' } })).status).toBe(200);
});

test.each(['/sitemap/event-2.xml', '/sitemap/event-0.xml', '/sitemap/claim-1.xml', '/sitemap/event-1'])(
  'nothing is at %s',
  async (path) => {
    expect((await knock(path)).status).toBe(404);
  },
);

test('without the database it says when to come back', async () => {
  logged();
  const { database } = faulty(env.DB, Array(12).fill(LOST));
  const response = await knock('/sitemap.xml', {}, { DB: database });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await codeOf(response)).toBe('DATABASE_UNAVAILABLE');
});
