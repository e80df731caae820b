/** Dossiers that somebody gives by name and text, in place of files. */
import type { Change } from '../changesets/store.ts';
import type { Given } from '../dossier/kept.ts';
import { ask } from '../dossier/near/stored.ts';
import type { Problem } from '../dossier/problem.ts';

const NAME_MAX = 200;
/** What a file system takes for one part of a path, its ending included. */
const PART_MAX_BYTES = 255 - '.yaml'.length;

/** A name is a path: `pull` makes files of them. */
export function problemsOfNames(names: readonly string[]): Problem[] {
  // Some file systems know no case.
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const problem =
      problemOf(name) ?? (seen.size === seen.add(name.toLowerCase()).size ? 'is given twice' : undefined);
    if (!problem) return [];
    return [{ path: `${name}.yaml`, line: 1, column: 1, message: `the name "${name}" ${problem}` }];
  });
}

function problemOf(name: string): string | undefined {
  if (name.length > NAME_MAX) return `has more than ${NAME_MAX} characters`;
  const parts = name.split('/');
  const isPath = parts.every((part) => part.trim() === part && part && !/^\.+$/.test(part));
  if (!isPath) return 'is no path of a file inside a folder';
  if (parts.some((part) => /\.ya?ml$/i.test(part))) return 'is a file\'s: leave out ".yaml"';
  if (/[\p{C}\p{Zl}\p{Zp}\\:*?"<>|]/u.test(name)) return 'has characters that no file can have';
  if (parts.some((part) => new TextEncoder().encode(part).length > PART_MAX_BYTES))
    return 'is too long for a file';
  if (parts.some((part) => part.startsWith('.')))
    return 'has a part that begins with a dot: no command reads it';
  if (parts[0] === 'drafts') return 'is a draft\'s: "drafts/" is not read with its folder';
  return undefined;
}

/** Those that say which text they were written on. */
export const changesOn = (dossiers: readonly { name: string; base?: string | null }[]): Change[] =>
  dossiers.flatMap(({ name, base }) =>
    base ? [{ name, before: base, after: null, folder: '', place: '' }] : [],
  );

/** A dossier stays in the folder that it is of, and a new one goes to the one that all others are of. */
export async function placed(
  database: D1Database,
  dossiers: readonly Pick<Given, 'name' | 'text'>[],
): Promise<Given[]> {
  const [own = [], folders = []] = await ask(database, [
    {
      sql: 'SELECT name, folder, place FROM dossiers WHERE name IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(dossiers.map(({ name }) => name))],
    },
    { sql: 'SELECT DISTINCT folder, place FROM dossiers LIMIT 2', params: [] },
  ]);
  const [only] = folders.length === 1 ? folders : [];
  return dossiers.map(({ name, text }) => {
    const { folder = '', place = '' } = own.find((dossier) => dossier.name === name) ?? only ?? {};
    return { name, text, folder: String(folder), place: String(place) };
  });
}
