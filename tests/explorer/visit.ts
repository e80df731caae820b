/** A page in the browser, and whatever it has to complain of. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

export const WIDTHS = [360, 1280] as const;

/** Where there is none, tests of the pages are left out. */
export const browserIsMissing = inject('browser') === null;

export interface Visit {
  page: Page;
  /** Errors and warnings of its scripts, its policy and its requests. */
  complaints: string[];
  /** What it asked of another host. */
  foreign: string[];
}

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** An empty page of a reader's own, with nothing kept from others. */
export async function open(options: BrowserContextOptions = {}): Promise<Visit> {
  browser ??= chromium.connect(inject('browser') as string);
  // Without motion, as what moves has no colour to measure, and no place.
  const context = await (await browser).newContext({
    baseURL: inject('url'),
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  // A slow machine is no failure.
  context.setDefaultTimeout(120_000);
  const visit: Visit = { page: await context.newPage(), complaints: [], foreign: [] };
  watch(visit);
  await visit.page.addInitScript(`addEventListener('securitypolicyviolation', (event) => {
    console.error('refused by ' + event.effectiveDirective + ': ' + event.blockedURI);
  })`);
  return visit;
}

/** A page at an address, until the test ends. */
export async function visit(path: string, { width = 1280 } = {}): Promise<Visit> {
  const visit = await open({ viewport: { width, height: 900 } });
  onTestFinished(() => visit.page.context().close());
  await visit.page.goto(path, { waitUntil: 'networkidle' });
  return visit;
}

function watch({ page, complaints, foreign }: Visit): void {
  const { origin } = new URL(inject('url'));
  page.context().on('request', (request) => {
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
