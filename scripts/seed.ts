import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');

/** What decides the tables and the rows. */
export const ORIGINS = ['seed', 'schema', 'src/accounts', 'src/dossier', 'wrangler.toml'];

/**
 * Makes the database in `folder` what the dossiers of seed/ say. Does so again only where they changed since:
 * a second start is fast, and keeps what `npm run dossier -- apply` put there in between.
 */
export async function seed(folder: string): Promise<void> {
  // Beside the database, so that the two are deleted together.
  const stamp = join(folder, 'v3/d1/seed.sha256');
  const digest = await digestOf(ORIGINS);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return;

  await fill(folder);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, digest);
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
  const { openLocalDatabase } = await import('../src/dossier/database.ts');
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
