/** Numbers and dates of a text that no record has are named for a reader to look at, and stop nothing. */
import { expect, type TestContext, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { claimed, type Parts, STORY, TEXT } from './mill.ts';

function uncoded(parts: Parts, context: TestContext): string[] {
  const folder = folderOf(context, {
    'seed/all.yaml': STORY(parts),
    'texts/mill.txt': parts.text ?? TEXT,
  });
  return check(folder, ['seed'], 'texts').filter((line) => line.includes('in no record'));
}

test('in one line for each document', (context) => {
  expect(uncoded({}, context)).toEqual([
    '4 numbers and 2 dates of mill in no record: ¶2 "three workers", ¶2 "at least ten", ¶3 "twice", ¶3 "four times", ¶3 "May", ¶3 "June"',
  ]);
});

test.for([
  [
    'the quantity of a claim',
    'KILLED, text: workers, quantity: { exactly: 3, unit: person }, para: 2',
    'three workers',
  ],
  ['words of a claim', 'INJURED, text: ten of them, para: 2', 'at least ten'],
  ['an excerpt', 'ATTACK_COUNT, text: more than once, excerpt: four times in June, para: 3', 'four times'],
  [
    'the period of a claim',
    'ATTACK_COUNT, text: four, quantity: { exactly: 4, unit: attack }, period: 2023-06, para: 3',
    'June',
  ],
] as const)('but for those in %s', ([, claim, words], context) => {
  const [line = ''] = uncoded({ event: claimed(`property: ${claim}`) }, context);
  expect(line).toContain('of mill in no record');
  expect(line).not.toContain(`"${words}"`);
});

test('nor of a paragraph that is skipped', (context) => {
  const all = STORY({}).replace('paragraphs: 6', 'paragraphs: 6\n    skipped: { 3: what was before }');
  const folder = folderOf(context, {
    'seed/all.yaml': all
      .replace('cites: { mill: [1-6] }', 'cites: { mill: [1-2, 4-6] }')
      .replaceAll('mill: 3 }', 'mill: 2 }'),
    'texts/mill.txt': TEXT,
  });
  expect(check(folder, ['seed'], 'texts').at(-1)).toBe(
    '2 numbers of mill in no record: ¶2 "three workers", ¶2 "at least ten"',
  );
});
