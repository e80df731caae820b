/**
 * A copy of the project in a folder of its own, used as a user does: by npm commands. The packages are shared
 * with the original, and so are the pages that were built before, as neither changes what is tested.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildWorkers } from '../../scripts/workers.ts';
import { copyFilled } from '../setup/filled.ts';

const original = join(import.meta.dirname, '../..');
/** Nothing that a user's commands ask for is in the last of them. */
const LEFT_OUT = ['node_modules', '.git', '.wrangler', 'bench', 'docs', 'tests'];
/** What scripts/quick.mjs and src/dossier/configuration.ts keep, in node_modules. */
const KEPT = '.cache';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  address: string;
  /** What the API says, as `data`. */
  ask(query: string): Promise<Record<string, unknown>>;
  /** As Ctrl+C does, which reaches every process that npm started. */
  interrupt(): Promise<Ended>;
  /** As a service manager does, which knows npm alone. */
  stop(): Promise<Ended>;
  /** As `kill -9` does, or a machine without memory, to the process with such a command line. */
  kill(command: RegExp): Promise<Ended>;
  /** A path as npm sees it, which can be on another machine. */
  inside(path: string): string;
  /** What runs of npm and of whatever it started, also where that has lost its parent. */
  processes(): Process[];
}

export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync(original).filter((name) => !LEFT_OUT.includes(name))) {
    cpSync(join(original, name), join(folder, name), { recursive: true });
  }
  linkPackages(folder);
  return folder;
}

/** A copy whose database is filled and whose scripts are built: for what happens once `npm start` serves. */
export async function copyFilledProject(): Promise<string> {
  // Kept in the original, as the pages are: all that `npm start` would build.
  await buildWorkers(async () => {});
  const folder = copyProject();
  await copyFilled(join(folder, '.wrangler/state'));
  return folder;
}

/**
 * Each package and each program by a link of its own, so that an npm which installs in the copy deletes links alone.
 * What is compiled and read for any copy serves all of them.
 */
function linkPackages(folder: string): void {
  const [from, to] = [original, folder].map((project) => join(project, 'node_modules')) as [string, string];
  mkdirSync(to);
  copyFileSync(join(from, '.package-lock.json'), join(to, '.package-lock.json'));
  mkdirSync(join(from, KEPT), { recursive: true });
  symlinkSync(join(from, KEPT), join(to, KEPT));
  for (const name of readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'))) {
    const holdsMore = /^[.@]/.test(name);
    if (holdsMore) mkdirSync(join(to, name));
    const paths = holdsMore ? readdirSync(join(from, name)).map((inner) => join(name, inner)) : [name];
    for (const path of paths) symlinkSync(join(from, path), join(to, path));
  }
}

/** Runs an npm command that ends by itself. */
export function npm(
  folder: string,
  options: string[],
  env: NodeJS.ProcessEnv = {},
  machine: string[] = [],
): Promise<Ended> {
  return begin(folder, options, env, machine).ended;
}

/** Runs `npm start`, or another command that serves, up to the address; `stop` ends it. */
export async function start(
  folder: string,
  env: NodeJS.ProcessEnv = {},
  command = ['start', '--silent'],
  machine: string[] = [],
): Promise<Running> {
  const { child, ended, said } = begin(folder, command, { PORT: '0', ...env }, machine);
  const pid = child.pid as number;
  onTestFinished(async () => {
    signal(-pid, 'SIGKILL');
    await ended;
  });
  const address = await Promise.race([
    said(/http:\/\/localhost:\d+\/graphql/),
    ended.then(({ stdout, stderr }) => Promise.reject(new Error(`npm start ended:\n${stdout}${stderr}`))),
  ]);
  const known = new Set<number>();
  const processes = () => {
    const all = running();
    for (const { id } of withChildren(pid, all)) known.add(id);
    return all.filter(({ id }) => known.has(id));
  };
  processes();
  return {
    address,
    async ask(query) {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: Record<string, unknown> }).data;
    },
    interrupt() {
      signal(-pid, 'SIGINT');
      return ended;
    },
    stop() {
      signal(pid, 'SIGTERM');
      return ended;
    },
    processes,
    inside: (path) => join(`/proc/${pid}/root`, path),
    async kill(which) {
      const found = processes().find(({ command }) => which.test(command));
      signal(found?.id as number, 'SIGKILL');
      return ended;
    },
  };
}

function begin(folder: string, options: string[], env: NodeJS.ProcessEnv, machine: string[]) {
  const [command = '', ...words] = [...machine, 'npm', ...options];
  // A process group of its own, which Ctrl+C in a terminal signals as a whole.
  const child = spawn(command, words, {
    cwd: folder,
    env: { ...outerEnvironment(), ...env },
    detached: true,
  });
  child.stdin.end();
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code]): Ended => ({ code, ...output }));
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      child.stdout.on('data', () => {
        const match = output.stdout.match(pattern);
        if (match) resolve(match[0]);
      });
    });
  return { child, ended, said };
}

/** Without what npm and Vitest set for this run, which a user's shell does not have. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|vite|vitest|node_env$|node_options$|test$|port$|aftermath_)/i.test(name),
  );
  const folders = (process.env.PATH ?? '').split(':').filter((name) => !name.includes('node_modules'));
  return { ...Object.fromEntries(inherited), PATH: folders.join(':') };
}

function signal(to: number, name: NodeJS.Signals): void {
  try {
    process.kill(to, name);
  } catch {
    // It has ended already.
  }
}

interface Process {
  id: number;
  parent: number;
  name: string;
  command: string;
}

/** By Linux's own list, as a small machine has no `ps`; elsewhere there is nothing to look at. */
function running(): Process[] {
  const ids = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return ids.flatMap((id) => {
    try {
      const [, name, state, parent] =
        readFileSync(`/proc/${id}/stat`, 'utf8').match(/\((.*)\) (.) (\d+)/) ?? [];
      // Z has ended, and waits to be counted; just before, it has given back its memory, and its command line with it.
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return name && command && state !== 'Z'
        ? [{ id: Number(id), parent: Number(parent), name, command }]
        : [];
    } catch {
      return [];
    }
  });
}

/** A process and those that it started, these too. */
function withChildren(id: number, all: readonly Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === id);
  return [
    ...all.filter((process) => process.id === id),
    ...children.flatMap((child) => withChildren(child.id, all)),
  ];
}
