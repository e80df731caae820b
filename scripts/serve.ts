/** What `npm start` runs: the explorer, the API, GraphiQL, the desk and the pictures on this machine, with an embedded database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { type Address, stillFree } from './address.ts';
import { areBuilt } from './build.ts';
import { isWritable } from './folders.ts';
import { lock } from './lock.ts';
import { project, serveOrSayWhy, state } from './readiness.ts';

await serveOrSayWhy(serve);

/** Loads the heavy parts only now: what cannot start says so at once. */
async function serve(address: Address): Promise<void> {
  const { script, desk, pictures } = await build();

  const { seed } = await import('./seed.ts');
  const note = await seed(state);
  if (note) console.log(note);

  const [{ run }, { authorHere }] = await Promise.all([
    import('./runtime.ts'),
    import('../src/changesets/author.ts'),
  ]);
  const isLogged = Boolean(process.env.AFTERMATH_LOG);
  const { url } = await run({
    script,
    desk: { script: desk, editor: authorHere(), isOfOne: process.env.AFTERMATH_DESK_OF_ONE !== 'false' },
    pictures,
    state,
    address: await stillFree(address),
    isLogged,
  });
  // Whoever ends this process kills it, and then nothing would be kept for the next start.
  flushCompileCache();
  console.log(`Aftermath is at ${url}, its API at ${new URL('/graphql', url)} (Ctrl+C stops it)`);
}

/** Yields the paths of the Workers' scripts. */
async function build(): Promise<{ script: string; desk: string; pictures: string }> {
  const built = join(project, 'dist');
  // Two that start at once build one after the other. Where nothing can be written, what was built before may do.
  const building = isWritable(built)
    ? lock(join(built, 'building.lock'), { waitMilliseconds: 300_000 })
    : undefined;
  if (!(await areBuilt())) await buildPages();
  const { buildDesk, buildPictures, buildScript } = await import('./script.ts');
  const [script, desk, pictures] = await Promise.all([buildScript(), buildDesk(), buildPictures()]);
  building?.release();
  return { script, desk, pictures };
}

/** In a process of its own, for what a build takes of memory is given back only when its process ends. */
async function buildPages(): Promise<void> {
  const options = [...process.execArgv, join(import.meta.dirname, 'build.ts')];
  const [code] = await once(spawn(process.execPath, options, { stdio: 'inherit' }), 'close');
  if (code !== 0) process.exit(1);
}
