/** Files of dossiers, each with the name that its dossier has in the database: its path in its folder. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { filesAt } from './files-at.ts';
import type { Given } from './kept.ts';
import type { Problem } from './problem.ts';
import type { Input } from './read.ts';

export interface NamedFile {
  path: string;
  name: string;
  /** The folder in whose files it is named, as it was given, and the last part of its path. */
  base: string;
  folder: string;
  /** Tells two folders of one name apart, and says no more of where they are. */
  place: string;
  /** Whether the folder holds a dossier of another name. */
  hasBeside: (name: string) => boolean;
  /** What it holds, where it is no file. */
  text?: string;
}

export const inputOfFile = ({ path, text }: Pick<NamedFile, 'path' | 'text'>): Input =>
  text === undefined ? path : { path, text };

/** What stands in no file: nothing is known of the files beside it. */
export const givenFile = ({ name, text, folder, place }: Given): NamedFile => ({
  path: `${name}.yaml`,
  name,
  base: folder,
  folder,
  place,
  hasBeside: () => true,
  text,
});

/**
 * The same file has the same name, whether it is named itself or with its folder: it goes by the data folder where it is
 * inside of that. What is no file is left to the reading.
 */
export function namedFiles(paths: readonly string[], data: string): NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const path of paths) {
    const found = filesAt(path);
    if (typeof found === 'string') continue;
    for (const file of found) {
      const inData = isInside(file, data);
      const base = inData ? data : statSync(path).isDirectory() ? path : dirname(path);
      const own = realpathSync(file);
      if (!files.has(own)) files.set(own, named(file, base));
    }
  }
  return [...files.values()];
}

export function nameProblems(files: readonly NamedFile[]): Problem[] {
  const first = new Map<string, NamedFile>();
  return files.flatMap((file) => {
    const { name, path } = file;
    const other = first.get(name);
    if (!other) first.set(name, file);
    const message = `the database names a dossier by its path in its folder, and "${name}" is ${other?.path} already: give one of the two files another name`;
    return other ? [{ path, line: 1, column: 1, message }] : [];
  });
}

function named(path: string, base: string): NamedFile {
  const folder = resolve(base);
  const at = (name: string) => resolve(folder, name);
  return {
    path,
    base,
    name: relative(folder, resolve(path))
      .replaceAll(sep, '/')
      .replace(/\.ya?ml$/, ''),
    folder: basename(folder),
    place: createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16),
    hasBeside: (name) => existsSync(at(`${name}.yaml`)) || existsSync(at(`${name}.yml`)),
  };
}

function isInside(file: string, folder: string): boolean {
  return resolve(file).startsWith(`${resolve(folder)}${sep}`);
}
