import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { openLocalDatabase } from '../src/dossier/database.ts';
import { assertUsable, storedVersion } from '../src/dossier/database-files.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');

/** What decides the tables and the rows. */
export const ORIGINS = ['seed', 'schema', 'src/accounts', 'src/dossier', 'src/transient.ts', 'wrangler.toml'];

/** What was last filled in here. */
interface Stamp {
  /** Of the files that decide it. */
  digest: string;
  /** Of the data, as the database names it. */
  version: string | null;
}

/**
 * Makes the database in `folder` what the dossiers of seed/ say, where it is empty, and again where they changed since.
 * Data that someone else put there are left as they are: then it yields a line that says so.
 */
export async function seed(folder: string): Promise<string | undefined> {
  assertUsable(folder);
  // Beside the database, so that the two are deleted together.
  const file = join(folder, 'v3/d1/seed.json');
  const stamp: Stamp | null = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : null;
  const digest = await digestOf(ORIGINS);
  const stored = storedVersion(folder);
  if (stored !== null && stamp?.digest === digest) return;
  if (stored !== null && stamp?.version !== stored) {
    // It may lack the latest tables.
    await (await openLocalDatabase(folder)).close();
    return `The database in ${relative('', folder)} holds data that npm start did not put there, and stays as it is. To replace them with the dossiers of seed/: npm run dossier -- apply`;
  }
  await fill(folder);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ digest, version: storedVersion(folder) } satisfies Stamp));
}

async function fill(folder: string): Promise<void> {
  const { checkDossiers } = await import('../src/dossier/validate.ts');
  const { dossier, problems } = {
    dossier: undefined,
    ...checkDossiers([relative('', join(project, 'seed'))]),
  };
  if (!dossier) {
    const { printProblems } = await import('../src/dossier/problem.ts');
    throw new Refusal(
      [...printProblems(problems ?? []), 'Correct the dossiers as said above, then start again'].join('\n'),
    );
  }
  const { applyDossier } = await import('../src/dossier/apply.ts');
  const { database, close } = await openLocalDatabase(folder);
  try {
    await applyDossier(database, dossier);
  } finally {
    await close();
  }
}

export async function digestOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) {
    hash.update(`${file}\0`).update(await readFile(join(project, file)));
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(join(project, path))).isFile()) return [path];
  const entries = await readdir(join(project, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(project, join(entry.parentPath, entry.name))).sort();
}
