/**
 * `npm run dev`: what `npm start` serves, and on each change the part that changed anew: the Worker after src/ and
 * schema/, the pages after explorer/ and graphiql/, the data after seed/. The page in the browser is reloaded by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const DEFAULT_PORT = 8787;
/** An editor saves a file in several steps, and several files at once. */
const PAUSE_MS = 100;
const project = join(import.meta.dirname, '..');
const state = process.env.AFTERMATH_STATE ?? join(project, '.wrangler/state');

// Wrangler reads these when it is loaded: nothing of a local run leaves the machine, none of it is written down, and
// there is no console that writes in the database.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.WRANGLER_WRITE_LOGS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.X_LOCAL_EXPLORER = 'false';
process.env.X_LOCAL_OBSERVABILITY = 'false';

// As in start.ts: Miniflare ends workerd when this process ends, and an orphan has been stopped, too.
process.on('SIGINT', () => process.exit());
process.on('SIGTERM', () => process.exit());
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(), 500).unref();

// As processes of their own, so that each runs the code as it is now.
const buildPages = () => run('scripts/build.ts');
const applyDossiers = () => run('src/dossier/cli.ts', 'apply', 'seed', '--persist-to', state);

if (!(await buildPages()) || !(await applyDossiers())) process.exit(1);
on(['explorer', 'graphiql'], 'The pages', buildPages);
on(['seed', 'schema', 'src/dossier', 'src/accounts'], 'The data', applyDossiers);
await serve();

async function serve(): Promise<void> {
  const { unstable_startWorker: startWorker } = await import('wrangler');
  const worker = await startWorker({
    config: join(project, 'wrangler.toml'),
    envFiles: [],
    // As in start.ts.
    bindings: { EXPLAIN: { type: 'plain_text', value: 'true' } },
    dev: {
      server: { hostname: 'localhost', port: Number(process.env.PORT ?? DEFAULT_PORT) },
      inspector: false,
      persist: state,
      logLevel: process.env.AFTERMATH_LOG ? 'log' : 'error',
      watch: true,
    },
  });
  await worker.fetch('http://localhost/graphql');
  const address = await worker.url;
  console.log(
    `Aftermath is at ${address}, its API at ${new URL('/graphql', address)}, and both follow what you change (Ctrl+C stops it)`,
  );
}

/** Does the work after each change of a file in one of the folders, once for several that come together. */
function on(folders: string[], what: string, work: () => Promise<boolean>): void {
  let isChanged = false;
  let isWorking = false;
  const follow = async () => {
    isChanged = true;
    if (isWorking) return;
    isWorking = true;
    while (isChanged) {
      await pause(PAUSE_MS);
      isChanged = false;
      console.log(`${what}: ${(await work()) ? 'up to date' : 'as before, until that is mended'}`);
    }
    isWorking = false;
  };
  for (const folder of folders) watch(join(project, folder), { recursive: true }, follow);
}

/** Whether it went well; what it says is shown. */
async function run(...args: string[]): Promise<boolean> {
  const [code] = await once(spawn(process.execPath, args, { cwd: project, stdio: 'inherit' }), 'close');
  return code === 0;
}
