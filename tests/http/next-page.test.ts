/** A list that is longer than a page, for who has no script. */
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { knock } from './door.ts';

const MANY = `
  WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 120)
  INSERT INTO actors (slug, name, sort_name, kind) SELECT 'many-' || n, 'Many ' || n, printf('many %03d', n), 'PERSON' FROM numbers`;

const listed = (html: string): string[] =>
  [...html.matchAll(/href="\/actor\/(many-\d+)"/g)].map(([, slug = '']) => slug);
const nextIn = (html: string): string | undefined =>
  /<a href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

test('leads to its next page, as often as there is one, and keeps to what it is kept to', async () => {
  await env.DB.prepare(MANY).run();
  const page = async (path: string) => (await knock(path, { headers: { accept: 'text/html' } })).text();
  const pages: string[][] = [];
  let path: string | undefined = '/actors?kind=PERSON';
  while (path) {
    expect(path).toMatch(/^\/actors\?kind=PERSON/);
    const html: string = await page(path);
    pages.push(listed(html));
    path = nextIn(html);
  }
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flat()).toHaveLength(120);
  expect(new Set(pages.flat()).size).toBe(120);
});
