/**
 * `npm run dev`: what `npm start` serves, and on each change the part that changed anew: the Worker after src/ and
 * schema/, the pages after explorer/ and graphiql/, the data after the data folder. The page in the browser is reloaded by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder } from '../src/dossier/data-folder.ts';
import { loadWrangler } from '../src/dossier/wrangler.ts';
import { type Address, stillFree } from './address.ts';
import { project, serveOrSayWhy, state } from './readiness.ts';

/** An editor saves a file in several steps, and several files at once. */
const PAUSE_MS = 100;

const data = dataFolder();
// As processes of their own, so that each runs the code as it is now.
const buildPages = () => run('scripts/build.ts');
const applyDossiers = () => run('src/dossier/cli.ts', 'apply', data, '--persist-to', state);

await serveOrSayWhy(serve);

async function serve(found: Address): Promise<void> {
  if (!(await buildPages()) || !(await applyDossiers())) process.exit(1);
  on(['explorer', 'graphiql'], 'The pages', buildPages);
  on([data, 'schema', 'src/dossier', 'src/accounts'], 'The data', applyDossiers);

  const { unstable_startWorker: startWorker } = await loadWrangler();
  const { host, port } = await stillFree(found);
  const worker = await startWorker({
    config: join(project, 'wrangler.toml'),
    envFiles: [],
    // As in runtime.ts.
    bindings: { EXPLAIN: { type: 'plain_text', value: 'true' } },
    dev: {
      server: { hostname: host, port },
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
  for (const folder of folders) watch(resolve(project, folder), { recursive: true }, follow);
}

/** Whether it went well; what it says is shown. */
async function run(...args: string[]): Promise<boolean> {
  const [code] = await once(
    spawn(process.execPath, [...process.execArgv, ...args], { cwd: project, stdio: 'inherit' }),
    'close',
  );
  return code === 0;
}
