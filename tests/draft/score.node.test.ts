import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDossiers } from '../../src/dossier/read.ts';
import { scoresBySource, shareOf, totalOf } from '../../src/draft/score.ts';
import { PROJECT } from '../dossier/command.ts';
import { KNOWN } from './made-up.ts';

/** The documents themselves are not part of the project: whoever has them can name their folder. */
const TEXTS = process.env.AFTERMATH_TEXTS ?? join(PROJECT, '../shared/sources');

test('a draft is held against the dossier made by hand, as if the document had not been read', () => {
  const dossier = KNOWN.replace('    sha256', '    text: harbour.txt\n    sha256').replace(
    /\n {6}- \{ source: .*/,
    '$&\n      - { source: harbour-2024-03-05, para: 1, verbatim: a lie }',
  );
  const text =
    'At least five rockets hit Port Anselm, the Sea League said on Tuesday.\n“Truly the sea will stay closed until every foreign warship has gone,” said Karim al-Hadari, and “no word more”.\n';
  const [[, scores] = ['', []]] = scoresBySource(parse(dossier, { schema: 'failsafe' }), () => text);
  const quotations = scores.find(({ what }) => what === 'quotations');
  expect(quotations).toMatchObject({
    found: 1,
    wanted: 2,
    right: 1,
    drafted: 2,
    missed: ['¶1 a lie'],
    wrong: ['¶2 no word more'],
  });
  expect(scores.find(({ what }) => what === 'figures')).toMatchObject({
    wanted: 0,
    wrong: ['¶1 MUNITIONS at-least 5'],
  });
});

test.skipIf(!existsSync(TEXTS))(
  'docs/authoring.md says how good the drafts of the five documents are',
  () => {
    const records = readDossiers([join(PROJECT, 'seed')]).records;
    const scores = [...scoresBySource(records, (file) => readFileSync(join(TEXTS, file), 'utf8'))].flatMap(
      ([, each]) => each,
    );
    const [, page = ''] = readFileSync(join(PROJECT, 'docs/authoring.md'), 'utf8').split(
      '## How good a draft is',
    );
    for (const { what, found, wanted, right, drafted } of totalOf(scores)) {
      const line = page.split('\n').find((each) => each.startsWith(`| ${what}`)) ?? '';
      expect(line.split(' | ').slice(1).join(' | ')).toBe(
        `${shareOf(found, wanted)} | ${shareOf(right, drafted)} |`,
      );
    }
  },
);
