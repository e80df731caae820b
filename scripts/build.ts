/** `npm run build`: the pages as static assets of the Worker, each built from a folder of its own. */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { assertFresh } from './explorer-documents.ts';
import { assertWritable } from './folders.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');

/** Does nothing for a page that is up to date. */
export async function buildPages(): Promise<void> {
  await assertFresh();
  for (const folder of ['explorer', 'graphiql']) await buildPage(folder);
}

async function buildPage(folder: string): Promise<void> {
  const output = join(project, 'dist/assets', folder);
  const stamp = join(project, `dist/${folder}.sha256`);
  const digest = await digestOfInputs(folder);
  if (existsSync(join(output, 'index.html')) && (await stamped(stamp)) === digest) return;

  assertWritable(output, 'the pages are built there');
  await rm(stamp, { force: true });
  await inProduction(() =>
    build({
      configFile: false,
      root: join(project, folder),
      base: `/${folder}/`,
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir: output,
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      },
    }),
  );
  await writeFile(stamp, digest);
}

async function digestOfInputs(folder: string): Promise<string> {
  const files = globSync(`${folder}/**/*.*`, { cwd: project });
  const hash = createHash('sha256');
  for (const file of [...files.sort(), 'package-lock.json', 'scripts/build.ts']) {
    hash.update(`${file}\0`).update(await readFile(join(project, file)));
  }
  return hash.digest('hex');
}

async function stamped(stamp: string): Promise<string | null> {
  return existsSync(stamp) ? readFile(stamp, 'utf8') : null;
}

/** Vite takes NODE_ENV over where it is set, sets it where it is not, and leaves it so for whoever called. */
async function inProduction(task: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await task();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

if (import.meta.main) {
  try {
    await buildPages();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
