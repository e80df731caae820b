import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../src/dossier/new-folder.ts';
import { ENGLISH } from '../draft/made-up.ts';
import { check, dossier, folderOf } from './command.ts';

test('new makes a folder whose example has no problem, and whose README has the next commands', async (context) => {
  const folder = folderOf(context, { 'raid.txt': ENGLISH });
  expect(await dossier(['new', 'my data/harbour'], folder)).toEqual({
    code: 0,
    lines: [
      'my data/harbour holds an example, and a README.md that says how to go on',
      "next: AFTERMATH_DATA='my data/harbour' npm start",
    ],
    errors: '',
  });
  const made = join(folder, 'my data/harbour');
  expect(readdirSync(made).sort()).toEqual(['.gitignore', 'README.md', 'drafts', 'example.yaml', 'texts']);
  expect(check(folder, ['my data/harbour'], 'my data/harbour/texts')).toEqual([
    expect.stringMatching(/^\d+ records in 1 file, no problem$/),
  ]);
  expect(readFileSync(join(made, 'README.md'), 'utf8')).toContain(
    "npm run dossier -- check 'my data/harbour' --text 'my data/harbour'/texts",
  );

  // A draft is not read with the folder until it is moved there.
  const drafted = await dossier(['draft', 'raid.txt'], folder, { AFTERMATH_DATA: 'my data/harbour' });
  expect(drafted.lines).toContain('the text is kept as my data/harbour/texts/raid.txt');
  expect(readdirSync(join(made, 'drafts'))).toEqual(['raid.yaml']);
  expect(check(folder, ['my data/harbour'])).toEqual([expect.stringMatching(/no problem$/)]);
});

test('new makes no folder where something is already', async (context) => {
  const folder = folderOf(context, { 'mine/notes.txt': 'precious', 'begun/.git/HEAD': '' });
  expect(await dossier(['new', 'mine'], folder)).toEqual({
    code: 1,
    lines: [],
    errors: 'error: mine is not empty: name a folder that is, or that is not there yet\n',
  });
  expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.txt']);
  expect(() => newFolder(join(folder, 'mine/notes.txt'))).toThrow('is a file: name a folder');
  expect(newFolder(join(folder, 'begun'))).toHaveLength(2);
});
