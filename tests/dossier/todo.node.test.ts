import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, dossier, folderOf } from './command.ts';
import { EXAMPLE, TEXT } from './example.ts';

const DRAFT = EXAMPLE.replace('title: Rocket attack on a bridge', 'title: TODO')
  .replace('acts: [DENY_RESPONSIBILITY]', 'acts: [TODO]')
  .replace('channel: TELEGRAM', 'channel: "TODO: is it the group\'s own channel?"')
  .replace('cites: { example: 4 }\n    participants', 'cites: { example: TODO }\n    participants')
  .replace('5: site boilerplate', '5: "TODO: "');

test('check counts what a draft leaves to its editor, each with its place, and says nothing else of it', (context) => {
  const folder = folderOf(context, { 'seed/all.yaml': DRAFT, 'texts/example.txt': TEXT });
  expect(check(folder, ['seed'], 'texts')).toEqual([
    'seed/all.yaml:49:10: TODO: "5" is to be filled in',
    'seed/all.yaml:53:12: TODO: "title" is to be filled in',
    'seed/all.yaml:74:23: TODO: "example" is to be filled in',
    'seed/all.yaml:85:12: TODO: "acts" is to be filled in',
    'seed/all.yaml:87:14: TODO: "channel" is to be filled in: is it the group\'s own channel?',
    'no problem, 5 TODO to fill in before "apply"',
  ]);
});

test('check reports what is wrong beside it', (context) => {
  const folder = folderOf(context, { 'seed/all.yaml': DRAFT.replace('type: COERCE', 'type: COERC') });
  const lines = check(folder);
  expect(lines[0]).toContain('error: "COERC" is not one of');
  expect(lines.at(-1)).toBe('1 problem, 5 TODO to fill in before "apply"');
});

test('apply refuses a draft', async (context) => {
  const folder = folderOf(context, { 'seed/all.yaml': DRAFT });
  const { code, lines } = await dossier(['apply'], folder, { AFTERMATH_STATE: join(folder, 'state') });
  expect(lines.at(-1)).toBe('no problem, 5 TODO to fill in before "apply"');
  expect(code).toBe(1);
});
