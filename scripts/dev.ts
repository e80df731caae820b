/**
 * `npm run dev`: what `npm start` serves, and on each change the part that changed anew: the Workers after src/ and
 * schema/, the pages after explorer/ and graphiql/, the data after the data folder. The page in the browser is reloaded by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder } from '../src/dossier/data-folder.ts';
import { type Address, stillFree } from './address.ts';
import { project, serveOrSayWhy, state } from './readiness.ts';
import { reasonOf } from './refusal.ts';
import { buildWorkers, runWorkers } from './workers.ts';

/** An editor saves a file in several steps, and several files at once. */
const PAUSE_MS = 100;

const data = dataFolder();
// As processes of their own, so that each runs the code as it is now.
const buildPages = () => run('scripts/build.ts');
const applyDossiers = () => run('src/dossier/cli.ts', 'apply', data, '--persist-to', state);
const nothing = async () => {};

await serveOrSayWhy(serve);

async function serve(found: Address): Promise<void> {
  if (!(await buildPages()) || !(await applyDossiers())) process.exit(1);
  const scripts = await buildWorkers(nothing);
  const address = await stillFree(found);
  let running = await runWorkers(scripts, address);
  const runAnew = inTurn(async () => {
    try {
      const scripts = await buildWorkers(nothing);
      await running.stop();
      running = await runWorkers(scripts, address);
      return true;
    } catch (error) {
      console.error(reasonOf(error));
      return false;
    }
  });
  on(['src', 'schema'], 'The Workers', runAnew);
  on(['explorer', 'graphiql'], 'The pages', async () => (await buildPages()) && runAnew());
  on([data, 'schema', 'src/dossier', 'src/accounts'], 'The data', applyDossiers);
  const { url } = running;
  console.log(
    `Aftermath is at ${url}, its API at ${new URL('/graphql', url)}, and both follow what you change (Ctrl+C stops it)`,
  );
}

/** Whoever asks while it is done waits, and then it is done once more. */
function inTurn<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(work);
    last = next;
    return next;
  };
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
