/** Dossiers that somebody gives by name and text, in place of files. */
import type { Given } from '../dossier/kept.ts';
import { ask } from '../dossier/near/stored.ts';
import type { Problem } from '../dossier/problem.ts';

const NAME_MAX = 200;

/** A name is a path: `pull` makes files of them. */
export function problemsOfNames(names: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const problem = problemOf(name) ?? (seen.size === seen.add(name).size ? 'is given twice' : undefined);
    if (!problem) return [];
    return [{ path: `${name}.yaml`, line: 1, column: 1, message: `the name "${name}" ${problem}` }];
  });
}

function problemOf(name: string): string | undefined {
  if (name.length > NAME_MAX) return `has more than ${NAME_MAX} characters`;
  if (/\.ya?ml$/.test(name)) return 'is a file\'s: leave out ".yaml"';
  if (/[\p{C}\p{Zl}\p{Zp}\\]/u.test(name)) return 'has characters that no file can have';
  const isPath = name.split('/').every((part) => part.trim() === part && part && !/^\.+$/.test(part));
  return isPath ? undefined : 'is no path of a file inside a folder';
}

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
