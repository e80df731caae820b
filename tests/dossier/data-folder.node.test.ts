import { expect, test, vi } from 'vitest';
import { knownFolders } from '../../src/dossier/data-folder.ts';
import { folderOf, PROJECT } from './command.ts';

test('names are known from a folder of one’s own and from the project’s data, each of them once', (context) => {
  context.onTestFinished(() => void vi.unstubAllEnvs());
  const own = folderOf(context, {});
  const known = (folder: string) => {
    vi.stubEnv('AFTERMATH_DATA', folder);
    return knownFolders();
  };
  expect(known(own)).toEqual([own, 'seed']);
  expect(known('')).toEqual(['seed']);
  expect(known(`${PROJECT}/seed`)).toEqual([`${PROJECT}/seed`]);
  expect(known(`${own}/nowhere`)).toEqual(['seed']);
});
