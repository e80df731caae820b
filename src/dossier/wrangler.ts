import { createRequire } from 'node:module';

/** What Wrangler reads in its environment: nothing of a local run leaves the machine, and none of it is written down. */
export const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  // With its banner it asks the npm registry whether there is a newer one.
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  // A console that writes in the database, and a record of every URL.
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
} as const;

/** It reads its environment when it is loaded. */
export function loadWrangler(): Promise<typeof import('wrangler')> {
  Object.assign(process.env, QUIET);
  return import('wrangler');
}

/** Wrangler's own, which is made for it, and loads in a third of its time. */
export function loadMiniflare(): typeof import('miniflare') {
  Object.assign(process.env, QUIET);
  return createRequire(createRequire(import.meta.url).resolve('wrangler'))('miniflare');
}

/** What it would say, the command says in a line. */
export function loadSilentWrangler(): Promise<typeof import('wrangler')> {
  process.env.WRANGLER_LOG ??= 'none';
  return loadWrangler();
}
