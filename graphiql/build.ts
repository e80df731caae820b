import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'vite';

const source = import.meta.dirname;
const project = join(source, '..');
const output = join(project, 'dist/assets/graphiql');
const stamp = join(project, 'dist/graphiql.sha256');

/** Builds the GraphiQL page into the Worker's static assets; does nothing where they are up to date. */
export async function buildGraphiql(): Promise<void> {
  const digest = await digestOfInputs();
  if (existsSync(join(output, 'index.html')) && (await stamped()) === digest) return;

  await rm(stamp, { force: true });
  await inProduction(() =>
    build({
      configFile: false,
      root: source,
      base: '/graphiql/',
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

async function digestOfInputs(): Promise<string> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), join(project, 'package-lock.json')]) {
    hash.update(`${relative(project, file)}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function stamped(): Promise<string | null> {
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

if (import.meta.main) await buildGraphiql();
