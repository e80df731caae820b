/** What `npm start` runs: the explorer, the API and GraphiQL on this machine, with an embedded database. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { lock } from './lock.ts';
import { Refusal, reasonOf } from './refusal.ts';

const DEFAULT_PORT = 8787;
const BUILD = join(import.meta.dirname, 'build.ts');
const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');
const state = process.env.AFTERMATH_STATE ?? join(project, '.wrangler/state');

// start.ts is no more (see there). Miniflare ends workerd when this process ends.
process.on('disconnect', () => process.exit());
process.channel?.unref();

// Wrangler reads these when it is loaded: nothing of a local run leaves the machine, and none of it is written down.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.WRANGLER_WRITE_LOGS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.X_LOCAL_EXPLORER = 'false';
process.env.X_LOCAL_OBSERVABILITY = 'false';

try {
  const wanted = portFrom(process.env.PORT);
  if (!existsSync(config))
    throw new Refusal('wrangler.toml is missing: bring it back with git checkout wrangler.toml');
  assertWritable(state, 'the database is kept there');
  if (!lock(join(state, 'serving.lock'))) {
    throw new Refusal(
      `Another npm start serves the database in ${nameOf(state)}: stop that one, or give this one a folder of its own, as in AFTERMATH_STATE=/tmp/aftermath PORT=${DEFAULT_PORT + 1} npm start`,
    );
  }
  const port = await freePort(wanted);
  const address = await serve(port);
  console.log(`Aftermath is at ${address}, its API at ${new URL('/graphql', address)} (Ctrl+C stops it)`);
} catch (error) {
  console.error(sayingWhy(error));
  process.exit(1);
}

function sayingWhy(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
    return `A package is missing (${reasonOf(error)}): run npm ci`;
  }
  return `Aftermath could not start: ${reasonOf(error)}`;
}

function portFrom(setting: string | undefined): number {
  const port = setting ? Number(setting) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${setting}", and must be a number from 1 to 65535, or 0 for any free port`);
}

function assertWritable(folder: string, use: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(
      `Cannot write to ${nameOf(folder)} (${reasonOf(error)}): ${use}, so make it a writable folder`,
    );
  }
}

/** The port itself, where any other program could have it; for 0 one that nobody has. */
async function freePort(port: number): Promise<number> {
  const probe = createServer().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
    return (probe.address() as { port: number }).port;
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const problem = isTaken ? 'is taken' : `cannot be opened (${reasonOf(error)})`;
    throw new Refusal(
      `Port ${port} ${problem}: choose another, as in PORT=${port < 65_535 ? port + 1 : DEFAULT_PORT} npm start`,
    );
  } finally {
    probe.close();
  }
}

/** Loads the heavy parts only now: what cannot start says so at once. */
async function serve(port: number): Promise<URL> {
  const built = join(project, 'dist');
  assertWritable(built, 'the pages are built there');
  // Two that start at once build one after the other.
  const building = lock(join(built, 'building.lock'), { waitMilliseconds: 300_000 });
  // In a process of its own, for what a build takes of memory is given back only when its process ends.
  const [code] = await once(spawn(process.execPath, [BUILD], { stdio: 'inherit' }), 'close');
  if (code !== 0) process.exit(1);
  const { buildScript } = await import('./script.ts');
  const script = await buildScript();
  building?.release();

  const { seed } = await import('./seed.ts');
  const note = await seed(state);
  if (note) console.log(note);

  const { run } = await import('./runtime.ts');
  return run({ script, state, port, isLogged: Boolean(process.env.AFTERMATH_LOG) });
}

function nameOf(folder: string): string {
  return relative('', folder);
}
