/** A page in the browser, and whatever it has to complain of. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

export const WIDTHS = [360, 1280] as const;

/** Where there is none, tests of the pages are left out. */
export const browserIsMissing = inject('browser') === null;

export interface Visit {
  page: Page;
  /** Errors and warnings of its scripts, its policy and its requests. */
  complaints: string[];
  /** What it asked of another host. */
  foreign: string[];
  /** Requests that have no answer yet. */
  awaited: Set<Request>;
}

// A slow machine is no failure.
const MAX_WAIT_MS = 120_000;
/** How long nothing is asked by a page that has asked for all that it shows. */
const QUIET_MS = 300;
/** A heading and a footer from answers, no part that waits for one, and React at work on what the Worker has rendered. */
const IS_WHOLE = `Boolean(document.querySelector('h1')) && document.documentElement.hasAttribute('data-ready')
  && !document.body.textContent.includes('Loading …')
  && /\\d events?|could not be loaded/.test(document.querySelector('footer')?.textContent)`;

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** An empty page of a reader's own, with nothing kept from others. */
export async function open(options: BrowserContextOptions = {}): Promise<Visit> {
  return pageOf(await newReader(options));
}

/** An empty page of a reader to whom the Worker sends pages without their words, as it does where the API fails. */
export async function unrendered(): Promise<Visit> {
  const visit = await open();
  const nowhere = new URL('/nothing', inject('url'));
  const shell = await (await fetch(nowhere, { headers: { accept: 'text/html' } })).text();
  await visit.page.route(
    ({ pathname }) => pathname === '/' || pathname.startsWith('/event/'),
    (route) => route.fulfill({ contentType: 'text/html', body: shell }),
  );
  return visit;
}

async function newReader(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser') as string);
  // Without motion, as what moves has no colour to measure, and no place.
  const context = await (await browser).newContext({
    baseURL: inject('url'),
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(MAX_WAIT_MS);
  return context;
}

async function pageOf(context: BrowserContext): Promise<Visit> {
  const visit: Visit = { page: await context.newPage(), complaints: [], foreign: [], awaited: new Set() };
  watch(visit);
  await visit.page.addInitScript(`addEventListener('securitypolicyviolation', (event) => {
    console.error('refused by ' + event.effectiveDirective + ': ' + event.blockedURI);
  })`);
  return visit;
}

/** Those who come again, by the width of their screens: scripts that they have are not compiled anew. */
const readers = new Map<number, Promise<BrowserContext>>();

/** A page at an address with all that it shows, until the test ends. */
export async function visit(path: string, { width = 1280 } = {}): Promise<Visit> {
  const reader = readers.get(width) ?? newReader({ viewport: { width, height: 900 } });
  readers.set(width, reader);
  const visit = await pageOf(await reader);
  onTestFinished(() => visit.page.close());
  await visit.page.goto(path);
  await whole(visit);
  return visit;
}

/** Waits until a page has shown all of itself. A network alone is idle, too, while a slow machine reads the script. */
export async function whole({ page, awaited }: Visit): Promise<void> {
  let lastBusy = Date.now();
  await expect
    .poll(
      async () => {
        if (awaited.size > 0 || !(await page.evaluate(IS_WHOLE))) lastBusy = Date.now();
        return Date.now() - lastBusy;
      },
      { timeout: MAX_WAIT_MS, interval: 100 },
    )
    .toBeGreaterThanOrEqual(QUIET_MS);
}

function watch({ page, complaints, foreign, awaited }: Visit): void {
  const { origin } = new URL(inject('url'));
  page.on('requestfinished', (request) => awaited.delete(request));
  page.on('requestfailed', (request) => awaited.delete(request));
  page.on('request', (request) => {
    awaited.add(request);
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    // What was not loaded is told below, by its status.
    const isKnown = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isKnown) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    complaints.push(`${request.failure()?.errorText} ${request.url()}`);
  });
}
