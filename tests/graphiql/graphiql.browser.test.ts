import { beforeAll, describe, expect, inject, test } from 'vitest';
import { browserIsMissing, open, type Visit } from '../explorer/visit.ts';

/** What Chromium 140 sends when a person types an address. */
const BROWSER_ACCEPT =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8';

function get(path: string, accept = '*/*'): Promise<Response> {
  return fetch(new URL(path, inject('url')), { headers: { accept }, redirect: 'manual' });
}

describe('the address of the API', () => {
  test.each([
    ['a browser', BROWSER_ACCEPT],
    ['a client that would rather have HTML', 'application/json;q=0.5, text/html'],
  ])('shows GraphiQL to %s', async (_, accept) => {
    const response = await get('/graphql', accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>Aftermath · GraphiQL</title>');
  });

  test.each([
    'application/graphql-response+json',
    'application/json',
    'application/json, text/html;q=0.9',
    'text/html;q=0, */*',
    '*/*',
  ])('answers a query where the client accepts %s', async (accept) => {
    const response = await get('/graphql?query={__typename}', accept);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each(['/graphiql', '/graphiql/'])('is where %s leads', async (path) => {
    const response = await get(path, BROWSER_ACCEPT);
    expect(response.status).toBe(302);
    expect(new URL(response.headers.get('location') ?? '', inject('url')).pathname).toBe('/graphql');
  });
});

describe('the page and its files', () => {
  test('may load nothing from another host, stand in no frame, and name no referrer', async () => {
    const { headers } = await get('/graphql', BROWSER_ACCEPT);
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self' data:",
      "img-src 'self' data:",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toMatch(/accept/i);
  });

  test('are kept for ever by a browser where their name holds a hash of them', async () => {
    const page = await (await get('/graphql', BROWSER_ACCEPT)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const { status, headers } = await get(file);
      expect({ file, status, cache: headers.get('cache-control') }).toEqual({
        file: expect.stringMatching(/^\/graphiql\/assets\/[\w.-]+-[\w-]{8}\.(js|css|svg)$/),
        status: 200,
        cache: 'public, max-age=31536000, immutable',
      });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('are not found, and not kept, where there is no such file', async () => {
    const response = await get('/graphiql/assets/none.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe.skipIf(browserIsMissing)('GraphiQL in a browser without a network', () => {
  let visit: Visit;
  let page: Visit['page'];

  beforeAll(async () => {
    visit = await open({ viewport: { width: 1440, height: 900 } });
    page = visit.page;
    await page.goto('/graphql');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }, 0);

  test('opens with its tabs', async () => {
    expect(await page.title()).toBe('Aftermath · GraphiQL');
    expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual([
      'AttackAndAnswers',
      'EveryWording',
      'WhereAccountsDiffer',
      'OneManTwoYears',
      'AttackCount',
      'ThreeDays',
      'BlowForBlow',
      'LeftOut',
      'Search',
    ]);
  });

  test.each([
    ['AttackAndAnswers', ['united-states', 'government-of-iraq', 'iran-aligned-iraqi-militias']],
    ['EveryWording', ['nest of espionage', 'den of espionage']],
    ['WhereAccountsDiffer', ['embassy-condemnation-2023-12-08', 'shafaq-2023-12-09']],
    ['OneManTwoYears', ['OPPOSES', 'SUPPORTS', 'kataib-hezbollah-denial-2021-07', 'rudaw-2023-12-09']],
    ['AttackCount', ['at least 78', 'at least 84', 'around eighty claimed']],
    ['ThreeDays', ['Attack on the US embassy in Baghdad', 'explosions at about 4 a.m. on Friday']],
    ['BlowForBlow', ['RETALIATES_FOR', 'American support for Israel in the war in Gaza']],
    ['LeftOut', ['omittedStatements', 'rudaw-2023-12-09']],
    ['Search', ['kataib-hezbollah', 'match']],
  ])(
    'runs the tab %s and shows its data',
    async (tab, names) => {
      await page.getByRole('tab', { name: tab }).click();
      const answered = page.waitForResponse((response) =>
        (response.request().postData() ?? '').includes(`query ${tab} {`),
      );
      await page.locator('.graphiql-execute-button').click();
      const answer = await (await answered).json();

      expect(answer.errors).toBeUndefined();
      const text = JSON.stringify(answer.data);
      expect(names.filter((name) => !text.includes(name))).toEqual([]);

      // The window shows as much of the answer as fits it, so it is told by its beginning.
      await page.locator('.result-window', { hasText: `"${Object.keys(answer.data)[0]}":` }).waitFor();
      await page.locator('.result-window', { hasText: /"(title|name|slug|edtf|text)":/ }).waitFor();
    },
    0,
  );

  test('explains the schema in its documentation', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Event', { exact: true }).click();
    await page.getByText('Something that happened, with its sources.').waitFor();
  }, 0);

  test('asked no other host for anything, and had nothing to complain of', () => {
    expect(visit.foreign).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
