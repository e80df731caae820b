/** A headless Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), of which the tests need five commands. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Undefined where there is none: then its tests are left out, and say so. */
export const firefoxPath = process.env.FIREFOX ?? PLACES.find((place) => existsSync(place));

/** It asks nobody but the pages: no updates, no telemetry, no search for a way out of the network. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

export interface Firefox {
  open(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What an expression of the page gives, which may be a promise of a text or a number. */
  evaluate(expression: string): Promise<string | number | boolean | undefined>;
  /** What its console has of errors since it was opened. */
  errors: string[];
  close(): Promise<void>;
}

export async function firefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'aftermath-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const session = await sessionOf(`${await addressOf(browser)}/session`);
  await session.send('session.new', { capabilities: {} });
  await session.send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await session.send('browsingContext.getTree', {});
  const context: string = contexts[0].context;
  return {
    errors: session.errors,
    open: (url) => session.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    resize: (width, height) =>
      session.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    async evaluate(expression) {
      const answer = await session.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
    async close() {
      session.close();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (text: Buffer) => {
      said += text;
      const [, address] = LISTENING.exec(said) ?? [];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

// biome-ignore lint/suspicious/noExplicitAny: each command has a result of its own
type Result = any;

async function sessionOf(address: string) {
  const socket = new WebSocket(address);
  const errors: string[] = [];
  const waiting = new Map<number, PromiseWithResolvers<Result>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, method, params, message } = JSON.parse(data as string);
    if (method === 'log.entryAdded' && params.level === 'error') errors.push(params.text);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') asked?.reject(new Error(message));
    else asked?.resolve(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return {
    errors,
    send(method: string, params: object): Promise<Result> {
      last += 1;
      const asked = Promise.withResolvers<Result>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    close: () => socket.close(),
  };
}
