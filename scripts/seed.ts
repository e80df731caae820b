import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { dataFolder, isOwnFolder } from '../src/dossier/data-folder.ts';
import { openLocalDatabase } from '../src/dossier/database.ts';
import { assertUsable, keptNames, storedVersion } from '../src/dossier/database-files.ts';
import { othersLine, Removal, sha256Of } from '../src/dossier/kept.ts';
import { namedFiles } from '../src/dossier/named-files.ts';
import type { Wanted } from '../src/dossier/plan-for.ts';
import { digestOf, ORIGINS } from './digest.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');

/** What was last filled in here. */
interface Stamp {
  /** Of the files that decide it. */
  code?: string;
  /** The files of each folder of dossiers, by its place and their names. */
  folders?: Record<string, Record<string, string>>;
  /** What a version wrote that kept no dossiers, and filled in those of seed/ alone. */
  version?: string | null;
}

/**
 * Applies the dossiers of the data folder to the database in `folder`, those that changed since the last time, and
 * leaves all others in it as they are. Yields a line for what the user is to know.
 */
export async function seed(folder: string): Promise<string | undefined> {
  assertUsable(folder);
  // Beside the database, so that the two are deleted together.
  const file = join(folder, 'v3/d1/seed.json');
  const stamp: Stamp = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  const data = relative('', resolve(project, dataFolder())) || '.';
  const files = namedFiles([data], data);
  const { place = '' } = files[0] ?? {};
  const before = stamp.folders?.[place] ?? {};
  const digests = Object.fromEntries(files.map(({ name, path }) => [name, sha256Of(readFileSync(path))]));
  const code = await digestOf(ORIGINS);
  const kept = keptNames(folder);
  const changed = files.filter(({ name }) => digests[name] !== before[name] || !kept.includes(name));
  if (changed.length || !files.length || stamp.code !== code) {
    const isOurs =
      !isOwnFolder(data) && stamp.version !== undefined && stamp.version === storedVersion(folder);
    const paths = files.length ? changed.map(({ path }) => path) : [data];
    const anew = stamp.code !== code;
    const note = await apply(folder, { files: paths, data, allowRemoval: isOurs, anew });
    if (note) return note;
    await mkdir(dirname(file), { recursive: true });
    const folders = { ...stamp.folders, [place]: digests };
    await writeFile(file, JSON.stringify({ code, folders } satisfies Stamp));
  }
  const names = new Set(files.map(({ name }) => name));
  const others = keptNames(folder).filter((name) => !names.has(name));
  return othersLine(
    others.map((name) => ({ name })),
    [data],
  )[0];
}

/** Yields why the database stays as it is, where an earlier version has filled it from other dossiers. */
async function apply(folder: string, wanted: Wanted): Promise<string | undefined> {
  const { changeDatabase } = await import('../src/dossier/commands.ts');
  const { database, close } = await openLocalDatabase(folder);
  try {
    const { plan, lines } = await changeDatabase(database, wanted);
    if (!plan)
      throw new Refusal([...lines, 'Correct the dossiers as said above, then start again'].join('\n'));
  } catch (error) {
    if (!(error instanceof Removal)) throw error;
    if (keptNames(folder).length) throw new Refusal(error.message);
    return `${relative('', folder)}: ${error.message}`;
  } finally {
    await close();
  }
  return undefined;
}
