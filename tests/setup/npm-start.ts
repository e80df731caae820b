import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyFilled } from './filled.ts';

const MAX_START_MS = 300_000;

/** `npm start` as a user types it, on a free port and with a database of its own. */
export async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const state = await mkdtemp(join(tmpdir(), 'aftermath-'));
  await copyFilled(state);
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: '0', AFTERMATH_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that nothing that npm starts outlives the tests.
    detached: true,
  });
  const ended = once(npm, 'close');

  let output = '';
  // Vitest bounds tests and hooks, but not what is set up for all of them.
  const tooLong = setTimeout(() => npm.pid && process.kill(-npm.pid), MAX_START_MS);
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (address) resolve(address);
      });
    }
    ended.then(() => reject(new Error(`npm start ended before it gave an address:\n${output}`)), reject);
  }).finally(() => clearTimeout(tooLong));

  return {
    url,
    async stop() {
      if (npm.pid && npm.exitCode === null) process.kill(-npm.pid);
      await ended;
      await rm(state, { recursive: true, force: true });
    },
  };
}
