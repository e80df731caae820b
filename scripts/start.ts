/** `npm start`: the explorer, the API and GraphiQL on this machine, with the dossiers of seed/ in an embedded database. */
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { Refusal, reasonOf } from './refusal.ts';
import { assertSettings } from './settings.ts';

const DEFAULT_PORT = 8787;
const project = join(import.meta.dirname, '..');
const config = join(project, 'wrangler.toml');
const state = process.env.AFTERMATH_STATE ?? join(project, '.wrangler/state');

// Miniflare ends workerd when this process ends, whatever ends it; being stopped is no failure.
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());
// Who stops npm stops the shell that npm started, and a shell passes nothing on: an orphan has been stopped, too.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(), 500).unref();

// Wrangler reads these when it is loaded: nothing of a local run leaves the machine.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.WRANGLER_WRITE_LOGS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

try {
  const port = portFrom(process.env.PORT);
  if (!existsSync(config))
    throw new Refusal('wrangler.toml is missing: bring it back with git checkout wrangler.toml');
  assertWritable(state);
  await assertFree(port);
  const address = await start(port);
  console.log(`Aftermath is at ${address}, its API at ${new URL('/graphql', address)} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : `Aftermath could not start: ${reasonOf(error)}`);
  process.exit(1);
}

function portFrom(setting: string | undefined): number {
  const port = setting ? Number(setting) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${setting}", and must be a number from 1 to 65535, or 0 for any free port`);
}

function assertWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const name = relative('', folder);
    throw new Refusal(
      `Cannot write to ${name} (${reasonOf(error)}): the database is kept there, so make it a writable folder`,
    );
  }
}

async function assertFree(port: number): Promise<void> {
  const probe = createServer().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
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
async function start(port: number): Promise<URL> {
  const { buildPages } = await import('./build.ts');
  await buildPages();
  const { seed } = await import('./seed.ts');
  await seed(state);

  const { unstable_startWorker: startWorker, unstable_readConfig: readConfig } = await import('wrangler');
  assertSettings(readConfig({ config }).vars);
  const worker = await startWorker({
    config,
    envFiles: [],
    // Here whoever asks may see the SQL (src/http/explain.ts).
    bindings: { EXPLAIN: { type: 'plain_text', value: 'true' } },
    dev: {
      server: { hostname: 'localhost', port },
      inspector: false,
      persist: state,
      logLevel: process.env.AFTERMATH_LOG ? 'log' : 'error',
    },
  });
  const [failure] = await Promise.race([
    worker.fetch('http://localhost/graphql').then(() => []),
    once(worker.raw, 'error'),
  ]);
  if (failure) throw failure;
  return worker.url;
}
