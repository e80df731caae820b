import { expect, test } from 'vitest';
import { rowsOf } from '../../src/dossier/rows.ts';
import { dossierIn, folderOf } from './command.ts';
import { EXAMPLE } from './example.ts';

const none = { low: null, best: null, high: null };

test.for<[written: string, stored: object]>([
  ['exactly: 5', { qualifier: 'EXACTLY', low: 5, best: 5, high: 5 }],
  ['about: 5', { ...none, qualifier: 'ABOUT', best: 5 }],
  ['at-least: 5', { ...none, qualifier: 'AT_LEAST', low: 5, best: 5 }],
  ['at-most: 5', { ...none, qualifier: 'AT_MOST', best: 5, high: 5 }],
  ['between: [5, 7]', { ...none, qualifier: 'BETWEEN', low: 5, high: 7 }],
])('a number has the ends that its words give, and no others: %s', ([written, stored], context) => {
  const folder = folderOf(context, {
    'seed/all.yaml': EXAMPLE.replace('at-least: 5', written).replace('at least five', 'many'),
  });
  expect(rowsOf(dossierIn(folder)).claims).toMatchObject([{ ...stored, unit: 'rocket' }]);
});

test('words without a number have none', (context) => {
  const folder = folderOf(context, {
    'seed/all.yaml': EXAMPLE.replace('        quantity: { at-least: 5, unit: rocket }\n', ''),
  });
  expect(rowsOf(dossierIn(folder)).claims).toMatchObject([{ ...none, qualifier: null, unit: null }]);
});
