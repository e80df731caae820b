import { globSync, statSync } from 'node:fs';

/** What stands there, or why nothing can be read. Drafts are read where they are named. */
export function filesAt(path: string): string[] | string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'there is no such file or folder';
  if (found.isFile()) return [path];
  if (!found.isDirectory()) return 'this is neither a file nor a folder';
  const folder = path.replace(/\/+$/, '');
  const files = globSync('**/*.{yaml,yml}', { cwd: path, exclude: ['drafts/**'] })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return files.length ? files.sort(byName) : 'no dossier (*.yaml, *.yml) stands in this folder';
}

const nameOf = (path: string) => path.replace(/\.ya?ml$/, '');

/** In the order of their names, which is that of dossiers in the database: lists are put together in it. */
function byName(a: string, b: string): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
