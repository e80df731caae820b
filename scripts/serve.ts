/** What `npm start` runs: the explorer, the API, GraphiQL, the desk, the pictures and the tools for assistants on this machine, with an embedded database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { type Address, stillFree } from './address.ts';
import { areBuilt } from './build.ts';
import { serveOrSayWhy, state } from './readiness.ts';

await serveOrSayWhy(serve);

/** Loads the heavy parts only now: what cannot start says so at once. */
async function serve(address: Address): Promise<void> {
  const { buildWorkers, runWorkers } = await import('./workers.ts');
  const scripts = await buildWorkers(buildPages);

  const { seed } = await import('./seed.ts');
  const note = await seed(state);
  if (note) console.log(note);

  const { url } = await runWorkers(scripts, await stillFree(address));
  // Whoever ends this process kills it, and then nothing would be kept for the next start.
  flushCompileCache();
  console.log(`Aftermath is at ${url}, its API at ${new URL('/graphql', url)} (Ctrl+C stops it)`);
}

/** In a process of its own, for what a build takes of memory is given back only when its process ends. */
async function buildPages(): Promise<void> {
  if (await areBuilt()) return;
  const options = [...process.execArgv, join(import.meta.dirname, 'build.ts')];
  const [code] = await once(spawn(process.execPath, options, { stdio: 'inherit' }), 'close');
  if (code !== 0) process.exit(1);
}
