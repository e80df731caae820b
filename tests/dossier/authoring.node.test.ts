import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossier, folderOf, PROJECT, write } from './command.ts';

const PAGE = readFileSync(join(PROJECT, 'docs/authoring.md'), 'utf8');
const [walk = ''] = PAGE.split('\n## Drafting\n');
const blockOf = (language: string) =>
  walk.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';
const COMMANDS = [...walk.matchAll(/```console\n\$ npm run dossier -- (.*)\n([\s\S]*?)```/g)];

test('docs/authoring.md leads from a web page to a published event, and prints what the commands print', async (context) => {
  const folder = folderOf(context, { 'article.html': blockOf('html') });
  const aftermath = join(folder, 'aftermath');
  mkdirSync(aftermath);
  const environment = { AFTERMATH_STATE: join(folder, 'state') };
  expect(COMMANDS.map(([, command = '']) => command.split(' ')[0])).toEqual([
    'new',
    'draft',
    'check',
    'plan',
    'apply',
  ]);
  for (const [, command = '', printed = ''] of COMMANDS) {
    const isNew = command.startsWith('new');
    if (command.startsWith('check')) {
      rmSync(join(folder, 'harbour/example.yaml'));
      write(folder, 'harbour/ferry.yaml', blockOf('yaml'));
    }
    const own = isNew ? environment : { ...environment, AFTERMATH_DATA: '../harbour' };
    const { code, lines, errors } = await dossier(command.split(' '), aftermath, own);
    expect({ command, code, errors }).toEqual({ command, code: 0, errors: '' });
    const wanted = printed.trimEnd().split('\n');
    // Where the page leaves lines out, those before are the first.
    if (wanted.at(-1) === '…') expect(lines.slice(0, wanted.length - 1)).toEqual(wanted.slice(0, -1));
    else expect(lines).toEqual(wanted);
  }
});
