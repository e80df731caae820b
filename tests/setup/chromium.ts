import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const chromiumPath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

export const browserIsThere = chromiumPath !== undefined;

/** A headless Chromium for which no host but this machine exists. */
export async function serveBrowser(): Promise<BrowserServer> {
  if (!chromiumPath) {
    throw new Error(
      'no Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM to its path',
    );
  }
  return chromium.launchServer({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}
