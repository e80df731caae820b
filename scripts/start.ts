/**
 * `npm start` and `npm run dev`: runs serve.ts, or the script that is named, and leaves nothing of it running, whichever
 * of the two is killed. Each watches the other, for a process that is killed can end nothing itself, and workerd would
 * go on holding the port.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { 2: script = 'serve.ts' } = process.argv;
const server = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, script)], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  // A process group of its own, which is workerd's as well. Windows would give it a window instead.
  detached: process.platform !== 'win32',
  windowsHide: true,
});

// Who stops npm stops the shell that npm started, and a shell passes nothing on: an orphan has been stopped, too. So has
// one whose shell is an orphan: a shell outlives an npm that is killed.
const parents = parentsNow();
setInterval(() => parentsNow() !== parents && stop(), 500).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

server.on('exit', (code) => {
  endGroup();
  process.exit(code ?? 1);
});

/** The shell and npm, where npm started this; only Linux says of the shell whose it is. */
function parentsNow(): string {
  const stat = `/proc/${process.ppid}/stat`;
  const isOfNpm = process.env.npm_lifecycle_event !== undefined && existsSync(stat);
  return `${process.ppid} ${isOfNpm ? readFileSync(stat, 'utf8').match(/\) . (\d+)/)?.[1] : ''}`;
}

/** Being stopped is no failure. */
function stop(): void {
  server.removeAllListeners('exit').on('exit', () => process.exit(0));
  endGroup();
}

function endGroup(): void {
  try {
    process.kill(process.platform === 'win32' ? (server.pid as number) : -(server.pid as number), 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
