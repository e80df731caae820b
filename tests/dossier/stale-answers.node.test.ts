import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableChanges } from '../../src/dossier/plan.ts';
import { staleAnswersOf } from '../../src/dossier/summary.ts';
import { PROJECT } from './command.ts';

const planOf = (...changes: TableChanges[]) => ({ changes });
const change = {} as TableChanges;

test('after a change, the deployed cache is to be purged as docs/operating.md says', () => {
  const note = staleAnswersOf(planOf(change)) ?? '';
  const [command = 'none'] = note.match(/curl .*\/purge/) ?? [];
  expect(note).toContain('for 2 hours more');
  expect(readFileSync(join(PROJECT, 'docs/operating.md'), 'utf8')).toContain(command);
});

test('where nothing changed, nothing is to be purged', () => {
  expect(staleAnswersOf(planOf())).toBeUndefined();
});
