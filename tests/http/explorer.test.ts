import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import worker from '../../src/worker.ts';
import { codeOf, jsonOf, knock, ORIGIN, post } from './door.ts';
import { type Fault, failsWith, faulty, LOST, NEVER, NO_SUCH_TABLE, OVERLOADED } from './faulty-database.ts';
import { logged } from './request.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const GENERIC = 'Aftermath';

// The first operation of a Worker reads the statistics, too.
beforeAll(() => post({ query: '{ dataset { version } }' }));
afterEach(() => void vi.restoreAllMocks());

/** What the HTML says of itself, read as a browser or a link preview reads it. */
async function headOf(response: Response) {
  let title = '';
  let canonical: string | null = null;
  const metas = new Map<string, string>();
  const scripts: (string | null)[] = [];
  const read = new HTMLRewriter()
    .on('head > title', {
      text({ text }) {
        title += text;
      },
    })
    .on('head > meta[content]', {
      element(meta) {
        const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
        metas.set(name, meta.getAttribute('content') ?? '');
      },
    })
    .on('link[rel=canonical]', {
      element(link) {
        canonical = link.getAttribute('href');
      },
    })
    .on('script', { element: (script) => void scripts.push(script.getAttribute('src')) })
    .transform(response);
  return { html: await read.text(), title, metas, canonical, scripts };
}

async function pageAt(path: string, init: RequestInit = {}, bindings: Partial<typeof env> = {}) {
  const response = await knock(path, { headers: BROWSER, ...init }, bindings);
  const { status, headers } = response;
  return { status, headers, ...(await headOf(response)) };
}

describe('the page of a record has its title and a description:', () => {
  test.each([
    [
      EVENT,
      'Attack on the US embassy in Baghdad',
      /^8 December 2023, Green Zone · In the early hours, rockets/,
    ],
    [
      '/statement/miller-right-to-self-defense-2023-12-08',
      'Matthew Miller: Says that neither the protection of missions nor the American right to self-defence is open to bargaining.',
      /^8 December 2023\?, Matthew Miller · In whose words/,
    ],
    ['/actor/kataib-hezbollah', 'Kataib Hezbollah', /^Iran-aligned Iraqi militias · /],
    [
      '/source/rudaw-2023-12-09',
      /Iraqi militia official vows more att/,
      /^Rudaw, 9 December 2023\? · What it reports/,
    ],
    ['/place/green-zone', 'Green Zone', 'Baghdad · What happened here.'],
    ['/questions', 'Questions', /^What the sides disagree about/],
  ])('%s', async (path, title, description) => {
    const { status, metas, canonical, headers, ...page } = await pageAt(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const matching = (wanted: string | RegExp) =>
      typeof wanted === 'string' ? wanted : expect.stringMatching(wanted);
    expect(metas.get('og:title')).toEqual(matching(title));
    expect(page.title).toBe(`${metas.get('og:title')} · Aftermath`);
    expect(metas.get('description')).toEqual(matching(description));
    expect(metas.get('og:description')).toBe(metas.get('description'));
    expect([canonical, metas.get('og:url')]).toEqual([`${ORIGIN}${path}`, `${ORIGIN}${path}`]);
  });

  test.each([
    ['/', `${ORIGIN}/`],
    ['/?party=united-states', `${ORIGIN}/`],
    ['/search', null],
    ['/search?q=x', null],
  ])('%s, which is of no record, has those of the whole', async (path, address) => {
    const { status, title, metas, canonical } = await pageAt(path);
    expect([status, title, canonical]).toEqual([200, GENERIC, address]);
    expect(metas.get('description')).toContain('What happened');
  });
});

test('a description is cut where a word ends, and is long enough to say something', async () => {
  const { metas } = await pageAt(EVENT);
  const description = metas.get('description') ?? '';
  expect(description.length).toBeLessThanOrEqual(limits.maxPreviewCharacters);
  expect(description.length).toBeGreaterThan(limits.maxPreviewCharacters - 20);
  const whole = `${(await jsonOf(await post({ query: `{ event(slug: "${EVENT.slice(7)}") { summary } }` }))).data.event.summary} `;
  expect(description).toMatch(/\w…$/);
  expect(whole).toContain(`${description.slice(description.indexOf(' · ') + 3, -1)} `);
});

describe('what a record is called is text, whatever it looks like:', () => {
  const HOSTILE = '"><script>alert(1)</script></title> &copy; &amp; \' 👩‍🚀 $& \\';
  test.each([
    ['a title', HOSTILE],
    ['a title that has no space to cut at', `${'👩'.repeat(300)}`],
  ])('%s', async (_name, name) => {
    await env.DB.prepare('UPDATE places SET name = ? WHERE slug = ?').bind(name, 'green-zone').run();
    await env.DB.prepare('UPDATE places SET name = ? WHERE slug = ?').bind(name, 'baghdad').run();
    const { html, metas, scripts } = await pageAt('/place/green-zone');
    expect(scripts).toEqual([
      '/explorer/assets/colour-scheme-1.js',
      expect.stringMatching(/^\/explorer\/assets\/index/),
      // JSON: what the record is, and the answers.
      null,
      null,
    ]);
    expect(html).toContain(
      `<title>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')} · Aftermath</title>`,
    );
    // HTMLRewriter gives attributes as they are written.
    expect(unescaped(metas.get('og:title'))).toBe(name);
    expect(unescaped(metas.get('description'))).toMatch(/^(Iraq|"><script>|👩+…$)/u);
  });

  const unescaped = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
});

describe('what leads nowhere is not found:', () => {
  const NOWHERE = [
    '/event/none',
    '/event/%22%3E%3Cscript%3E',
    '/event/"><script>alert(1)</script>',
    '/event/&copy',
    '/event/%00',
    '/event/%zz',
    '/event/%E0%A4%A',
    `/event/${'x'.repeat(12_000)}`,
    '/event/US-Embassy',
    '/event/constructor',
    '/parties/united-states',
    '/constructor/x',
    '/event',
    '/event/',
    '/event/us-embassy-baghdad-attack-2023-12-08/claims',
    '//evil.example/event/x',
    '/nothing',
  ];

  test.each(NOWHERE)('%.60s, by a page for a browser', async (path) => {
    const { status, headers, title, canonical, html } = await pageAt(`${ORIGIN}${path}`);
    expect([status, title, canonical]).toEqual([404, 'Not found · Aftermath', null]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/alert|&copy/);
  });

  test('which for a record is the same for whoever shows where links lead', async () => {
    const { status, title } = await pageAt('/event/none', { headers: { accept: '*/*' } });
    expect([status, title]).toEqual([404, 'Not found · Aftermath']);
  });

  test.each(['*/*', 'application/json'])('by JSON for a client that accepts %s', async (accept) => {
    const response = await knock('/nothing', { headers: { accept } });
    expect([response.status, response.headers.get('vary')]).toEqual([404, 'accept']);
    expect(await codeOf(response)).toBe('NOT_FOUND');
  });

  test('by JSON for a browser that would change something', async () => {
    const response = await knock('/nothing', { method: 'POST', headers: BROWSER });
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  });
});

test('no page is without an answer, however long its address', async () => {
  const { status, title } = await pageAt(`/event/${'x'.repeat(limits.maxUrlBytes)}`);
  expect([status, title]).toEqual([200, GENERIC]);
});

describe('an address has one spelling:', () => {
  test.each([
    [`${EVENT}/`, 308, EVENT],
    [`${EVENT}/?a=1`, 308, `${EVENT}?a=1`],
    ['/search/?q=x', 308, '/search?q=x'],
    ['/explorer/', 302, '/'],
    ['/explorer', 302, '/'],
    ['/graphiql/?query=x', 302, '/graphql?query=x'],
  ])('%s', async (path, status, target) => {
    const response = await knock(path, { headers: BROWSER, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([status, `${ORIGIN}${target}`]);
  });
});

/** Of the head's question and the page's. */
const outcomesIn = (log: ReturnType<typeof logged>): string[] =>
  log
    .events('operation')
    .map(({ name, outcome }) => `${name}: ${outcome}`)
    .sort();

describe('without the database the page comes all the same, with the title of the whole:', () => {
  test.each<[string, Fault]>([
    ['a lost connection', LOST],
    ['an overload', OVERLOADED],
    ['no such table', NO_SUCH_TABLE],
    ['a secret', failsWith('secret of /srv/x')],
  ])('%s', async (_name, fault) => {
    const log = logged();
    const { database } = faulty(env.DB, Array(3 * limits.maxDatabaseAttempts).fill(fault));
    const { status, title, canonical, html } = await pageAt(EVENT, {}, { DB: database });
    expect([status, title, canonical]).toEqual([200, GENERIC, null]);
    expect(html).not.toContain('secret');
    expect(outcomesIn(log)).toEqual([
      'EventPage: DATABASE_UNAVAILABLE',
      'Preview: DATABASE_UNAVAILABLE',
      'Shell: DATABASE_UNAVAILABLE',
    ]);
  });

  test('one that does not answer holds it up for no longer than a limit', async () => {
    const log = logged();
    const { database } = faulty(env.DB, [NEVER, NEVER, NEVER]);
    const start = performance.now();
    const { status, title } = await pageAt(EVENT, {}, { DB: database });
    expect([status, title]).toEqual([200, GENERIC]);
    expect(performance.now() - start).toBeGreaterThan(limits.maxPreviewMilliseconds - 50);
    expect(outcomesIn(log)).toEqual(['EventPage: CLIENT_GONE', 'Preview: CLIENT_GONE', 'Shell: CLIENT_GONE']);
    expect(log.events('error')).toEqual([]);
  });

  test('one that fails for a moment is asked again', async () => {
    logged();
    const { database } = faulty(env.DB, [LOST]);
    expect((await pageAt(EVENT, {}, { DB: database })).title).toMatch(/^Attack/);
  });

  test('a fault that nobody foresaw is logged, and not shown', async () => {
    const log = logged();
    const broken = {
      withSession: () => {
        throw new TypeError('secret of /srv/x');
      },
    } as unknown as D1Database;
    const { status, title, html } = await pageAt(EVENT, {}, { DB: broken });
    expect([status, title]).toEqual([200, GENERIC]);
    expect(html).not.toContain('secret');
    expect(log.events('error')).not.toEqual([]);
  });
});

test('the pages are there where only persisted documents are answered', async () => {
  expect((await pageAt(EVENT, {}, { PERSISTED_ONLY: 'true' })).title).toMatch(/^Attack/);
  expect((await pageAt('/event/none', {}, { PERSISTED_ONLY: 'true' })).status).toBe(404);
});

test('an address that has asked too much gets the page, which costs the database nothing', async () => {
  const log = logged();
  const RATE_LIMITER = { limit: async () => ({ success: false }) };
  const headers = { ...BROWSER, 'cf-connecting-ip': '203.0.113.1' };
  const { status, title } = await pageAt(EVENT, { headers }, { RATE_LIMITER });
  expect([status, title]).toEqual([200, GENERIC]);
  expect(log.text()).toBe('');
});

test('HEAD says what GET says, without the page', async () => {
  for (const path of [EVENT, '/event/none', '/', '/nothing']) {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => knock(path, { method, headers: BROWSER })),
    );
    expect([head?.status, [...(head?.headers ?? [])]]).toEqual([get?.status, [...(get?.headers ?? [])]]);
    expect(await head?.text()).toBe('');
  }
});

describe('a browser that has the page', () => {
  test('of no record need not load it again', async () => {
    const etag = (await knock('/')).headers.get('etag') as string;
    const again = await knock('/', { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
  });

  test('gets that of a record anew, as the record may be another', async () => {
    const etag = (await knock('/')).headers.get('etag') as string;
    const page = await pageAt(EVENT, { headers: { ...BROWSER, 'if-none-match': etag } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(page.headers.get('etag')).not.toBe(etag);
    expect(page.title).toMatch(/^Attack/);
  });
});

describe('where there is a cache', () => {
  /** What the Worker asks of what stands behind it. */
  async function askedOf(path: string, bindings: Partial<typeof env>, answer: () => Promise<Response>) {
    const asked: string[] = [];
    const fetch = (request: Request) => {
      asked.push(request.url);
      return answer();
    };
    const ctx = { exports: { Answers: { fetch } } } as unknown as ExecutionContext;
    const request = new Request(`${ORIGIN}${path}`, { headers: BROWSER });
    const page = await headOf(await worker.fetch(request, { ...env, ...bindings }, ctx));
    return { asked, title: page.title };
  }
  const cachedTitle = async () =>
    Response.json({ data: { event: { title: 'Kept', occurred: { edtf: '2023' } } } });

  test('the title comes out of it, and what the page shows', async () => {
    logged();
    const { asked, title } = await askedOf(EVENT, {}, cachedTitle);
    expect(asked.sort()).toEqual([
      expect.stringContaining('documentId=sha256'),
      expect.stringContaining('documentId=sha256'),
      expect.stringContaining('query=query+Preview'),
    ]);
    expect(title).toBe('Kept · Aftermath');
  });

  test('it is not asked by a text where it would answer to persisted documents alone', async () => {
    const { asked, title } = await askedOf(EVENT, { PERSISTED_ONLY: 'true' }, cachedTitle);
    expect(asked.filter((url) => url.includes('query='))).toEqual([]);
    expect(title).toMatch(/^Attack/);
  });

  test.each<[string, () => Promise<Response>]>([
    ['fails', () => Promise.reject(new Error('no cache'))],
    ['answers with no JSON', async () => new Response('<h1>Error 1101</h1>', { status: 500 })],
  ])('one that %s is a page with the title of the whole', async (_name, answer) => {
    const log = logged();
    expect((await askedOf(EVENT, {}, answer)).title).toBe(GENERIC);
    expect(log.events('error')).not.toEqual([]);
  });
});

test('an icon is where browsers look for one, and crawlers are told what has no end', async () => {
  const icon = await knock('/favicon.ico');
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  const robots = await knock('/robots.txt');
  expect([robots.status, robots.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await robots.text()).toBe(
    'User-agent: *\nDisallow: /graphql\nAllow: /graphql?documentId=\nDisallow: /search?\nDisallow: /compare?\n' +
      `\nSitemap: ${ORIGIN}/sitemap.xml\n`,
  );
});
