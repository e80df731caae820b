import { resolve } from 'node:path';

/** Where dossiers are read that nobody names, as a path from where the command runs. */
export const dataFolder = (): string => process.env.AFTERMATH_DATA || 'seed';

/** The project's own data are kept in its commits; a folder of one's own is kept wherever its owner likes. */
export const isOwnFolder = (folder: string): boolean =>
  resolve(folder) !== resolve(import.meta.dirname, '../../seed');

/** Where it has the pages about the site, as Markdown; without one, those of the explorer are taken. */
export const siteFolder = (): string => resolve(dataFolder(), 'site');
