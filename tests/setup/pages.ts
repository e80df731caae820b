/** What the tests of the pages share: `npm start` as a user types it, and Chromium where there is one. */
import type { TestProject } from 'vitest/node';
import { browserIsThere, serveBrowser } from './chromium.ts';
import { startServer } from './npm-start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are. */
    url: string;
    /** Where tests find the browser; null where there is none, which in CI is a failure. */
    browser: string | null;
  }
}

export default async function (project: TestProject): Promise<() => Promise<void>> {
  const browser = browserIsThere || process.env.CI ? await serveBrowser() : null;
  const server = await startServer().catch(async (error) => {
    await browser?.close();
    throw error;
  });
  project.provide('url', server.url);
  project.provide('browser', browser?.wsEndpoint() ?? null);
  return async () => {
    await browser?.close();
    await server.stop();
  };
}
