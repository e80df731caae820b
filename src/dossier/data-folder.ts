import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where dossiers are read that nobody names, as a path from where the command runs. */
export const dataFolder = (): string => process.env.AFTERMATH_DATA || 'seed';

/** A story of one's own goes on with people and places of the project's data, where those are. */
export function knownFolders(): string[] {
  const own = dataFolder();
  const folders = resolve(own) === resolve('seed') ? [own] : [own, 'seed'];
  return folders.filter((path) => existsSync(path));
}

/** The project's own data are kept in its commits; a folder of one's own is kept wherever its owner likes. */
export const isOwnFolder = (folder: string): boolean =>
  resolve(folder) !== resolve(import.meta.dirname, '../../seed');

/** Where it has the pages about the site, as Markdown; without one, those of the explorer are taken. */
export const siteFolder = (): string => resolve(dataFolder(), 'site');
