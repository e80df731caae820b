import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../schema/kinds.ts';

const project = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

/** `statements` and `statement`, also as a part of a longer word: `StatementSource`. */
const names = Object.entries(KINDS).map(
  ([plural, { name }]) => new RegExp(`(?<![a-z])(${plural}|${name})(?![a-z])`, 'i'),
);

const [, section = ''] = read('CONTRIBUTING.md').split('## How to add a kind of record');
const [steps = ''] = section.split('\n## ');

test('a file that speaks of every kind of record is a step of how to add one (CONTRIBUTING.md)', () => {
  const files = globSync(
    [
      'schema/*.ts',
      'src/**/*.ts',
      'seed/*.md',
      'tests/generated/*.ts',
      'tests/oracle/{fields,connections}.ts',
    ],
    {
      cwd: project,
      // A command writes the last.
      exclude: ['**/*.test.ts', 'src/agents/documents.ts'],
    },
  );
  const lists = files.filter((file) => names.every((name) => name.test(read(file))));
  expect(lists.length).toBeGreaterThan(4);
  expect(lists.filter((file) => !steps.includes(`(${file})`))).toEqual([]);
});

test('the steps are as many as the document says, and no more than fifteen', () => {
  const count = steps.match(/^\d+\. /gm)?.length ?? 0;
  const words: Record<number, string> = { 12: 'Twelve', 13: 'Thirteen', 14: 'Fourteen', 15: 'Fifteen' };
  expect(steps.trim()).toMatch(new RegExp(`^${words[count]} files`));
});
