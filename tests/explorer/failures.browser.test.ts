import type { Page, Route } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HomeOverview } from '../../explorer/home/documents.ts';
import { browserIsMissing, open, unrendered, visit, whole } from './visit.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const HEADING = 'Attack on the US embassy in Baghdad';
const API = /\/graphql\?/;

const refusal = (status: number, code: string, seconds: number) => (route: Route) =>
  route.fulfill({
    status,
    headers: { 'content-type': 'application/graphql-response+json', 'retry-after': String(seconds) },
    body: JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] }),
  });

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: HEADING });

describe.skipIf(browserIsMissing)('where the API', () => {
  test.each<[string, (route: Route) => Promise<void>, string, string]>([
    [
      'has no database',
      refusal(503, 'DATABASE_UNAVAILABLE', 5),
      'The data cannot be read at the moment',
      'in 5 seconds',
    ],
    [
      'was asked too often',
      refusal(429, 'RATE_LIMITED', 60),
      'Too many requests from your address',
      'in 60 seconds',
    ],
    [
      'answers with a page of somebody else',
      (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      'The data cannot be read at the moment',
      'in a moment',
    ],
    ['cannot be reached', (route) => route.abort(), 'The service cannot be reached', 'try again'],
  ])('%s, a page says so, and loads when it is asked again', async (_name, fault, title, advice) => {
    const { page } = await unrendered();
    await page.route(API, fault);
    await page.goto(EVENT);
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await alert.textContent()).toContain(advice);
    expect(await page.title()).toBe(`${title} · Aftermath`);

    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.getByRole('heading', { name: title }).waitFor();

    await page.unroute(API);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await heading(page).waitFor();
    expect(await alert.count()).toBe(0);
    // The frame has what it was refused, too.
    await page
      .getByRole('contentinfo')
      .getByText(/[\d,]+ events/)
      .waitFor();
  });

  test('refuses the frame alone, its footer says so and asks again', async () => {
    const { page } = await unrendered();
    const refused = refusal(503, 'DATABASE_UNAVAILABLE', 5);
    // What the page asks is for its record, by its slug.
    await page.route(API, (route) =>
      route.request().url().includes('slug') ? route.continue() : refused(route),
    );
    await page.goto(EVENT);
    await heading(page).waitFor();
    const footer = page.getByRole('contentinfo');
    await footer.getByRole('alert').waitFor();

    await page.unroute(API);
    await footer.getByRole('button', { name: 'Try again' }).click();
    await footer.getByText(/[\d,]+ events/).waitFor();
  });

  test('lets a page wait, its title and heading say so', async () => {
    const { page } = await unrendered();
    // What is held is let go where the page is routed no more.
    await page.route(API, () => {});
    await page.goto(EVENT);
    await page.getByRole('heading', { level: 1, name: 'Loading …' }).waitFor();
    expect(await page.title()).toBe('Loading … · Aftermath');
    await page.unrouteAll();
    await heading(page).waitFor();
  });

  test('has no such document any more, the page sends its text', async () => {
    const { page } = await unrendered();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.route(API, refusal(404, 'PERSISTED_QUERY_NOT_FOUND', 0));
    await page.goto(EVENT);
    await heading(page).waitFor();
    expect(sent.filter((request) => request === 'POST /graphql').length).toBeGreaterThan(0);
  });
});

describe.skipIf(browserIsMissing)(
  'without a network a page says so, and loads by itself when there is one again,',
  () => {
    const leadTo = (page: Page, path: string) => page.evaluate(`history.pushState(null, '', '${path}')`);
    /** Whose network is nobody else's. */
    const reader = async (path: string) => {
      const view = await open();
      onTestFinished(() => view.page.context().close());
      await view.page.goto(path);
      await whole(view);
      return view.page;
    };
    const offline = (page: Page) =>
      page.getByRole('alert').getByRole('heading', { name: 'You are offline' }).waitFor();

    test('where its code is there, without being loaded anew', async () => {
      const page = await reader('/event/none');
      await page.evaluate('window.isTheSame = true');
      await page.context().setOffline(true);
      await leadTo(page, EVENT);
      await offline(page);

      await page.context().setOffline(false);
      await heading(page).waitFor();
      expect(await page.evaluate('window.isTheSame')).toBe(true);
    });

    test('where its code is not there, and leaves the way back open meanwhile', async () => {
      const page = await reader('/');
      await page.context().setOffline(true);
      await leadTo(page, EVENT);
      await offline(page);
      await page.getByRole('link', { name: 'Aftermath' }).click();
      await page.getByRole('alert', { name: 'You are offline' }).waitFor({ state: 'detached' });
      await page.goBack();
      await offline(page);

      await page.context().setOffline(false);
      await heading(page).waitFor();
    });
  },
);

test.skipIf(browserIsMissing)(
  'where the records cannot be counted, all of the first page but their picture is there',
  async () => {
    const { page } = await unrendered();
    const counts = (url: URL) => url.searchParams.get('documentId') === HomeOverview.documentId;
    await page.route(counts, refusal(400, 'OPERATION_TOO_LARGE', 0));
    await page.goto('/');
    const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
    await timeline.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('region', { name: 'Disputed facts' }).getByRole('link', { name: HEADING }).waitFor();
    await timeline.getByRole('button', { name: 'Month', exact: true }).click();
    await page
      .getByRole('heading', { name: /^\d* ?\w+ 2023/ })
      .first()
      .waitFor();

    await page.unroute(counts);
    await timeline.getByRole('button', { name: 'Try again' }).click();
    await timeline.getByText('events filled, statements outlined').waitFor();
  },
);

test.skipIf(browserIsMissing)(
  'what is folded and has not come yet leaves the page around it in sight',
  async () => {
    const view = await open();
    const { page } = view;
    await page.goto(EVENT);
    await whole(view);
    let come = () => {};
    const awaited = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/assets\/forms-/, async (route) => {
      await awaited;
      await route.continue();
    });
    const asked = page.waitForRequest(/\/assets\/forms-/);
    await page.getByText('Cite', { exact: true }).first().click();
    await asked;
    expect(await page.getByRole('main').textContent()).not.toContain('Loading …');
    expect(await heading(page).isVisible()).toBe(true);
    come();
    await page.getByRole('button', { name: 'Copy with its sources' }).waitFor();
  },
);

test.skipIf(browserIsMissing)('a page whose code a deployment has replaced can be loaded anew', async () => {
  const { page } = await visit('/');
  await page.route(/\/explorer\/assets\//, (route) => route.fulfill({ status: 404 }));
  await page.evaluate(`history.pushState(null, '', '${EVENT}')`);
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'This page could not be shown' }).waitFor();

  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await heading(page).waitFor();
});

test.skipIf(browserIsMissing)('where there is no such record, the page says so and leads on', async () => {
  const { page } = await visit('/actor/none');
  await page.getByRole('heading', { level: 1, name: 'There is no such actor' }).waitFor();
  expect(await page.getByRole('main').getByRole('link').first().getAttribute('href')).toBe('/');
});
