import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const project = join(import.meta.dirname, '..');

/** What decides, beside the dossiers, which tables and rows there are. */
export const ORIGINS = [
  'schema',
  'src/accounts',
  'src/changesets',
  'src/dossier',
  'src/reading',
  'src/transient.ts',
  'wrangler.toml',
];

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
