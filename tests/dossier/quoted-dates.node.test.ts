/** A date is the one that its own note and citations have. Each text here is made up. */
import { describe, expect, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { claimed, STORY, saidOf, TEXT } from './mill.ts';

const DATED = TEXT.replace('on Friday', 'on March 1');
const noted = (date: string, note: string) => ({
  text: DATED,
  occurred: `${date}\n    date-note: The document says ${note}.`,
});
const timed = claimed('property: OCCURRED_AT, text: early in the day, para: 2, excerpt: on March 1');
const other = (words: string, date: string) => [`warning: ${words} has "March 1", and the date is ${date}`];

test('a date is none that its note does not quote', (context) => {
  expect(saidOf(noted('2024-02-29?', '"March 1"'), context)).toEqual(other('the date-note', '2024-02-29?'));
});

test('or that the excerpt of a claim of it does not have', (context) => {
  expect(saidOf({ text: DATED, occurred: '2024-02-29', event: timed }, context)).toEqual(
    other('the excerpt of paragraph 2 of "mill"', '2024-02-29'),
  );
});

test('or the excerpt of a citation of the event', (context) => {
  const cited = STORY({ text: DATED, occurred: '2024-02-29' }).replace(
    'cites: { mill: [1-6] }',
    'cites: { mill: { para: 2, excerpt: on March 1 } }',
  );
  const folder = folderOf(context, { 'seed/all.yaml': cited, 'texts/mill.txt': DATED });
  expect(check(folder, ['seed'], 'texts').join(' ')).toContain(
    other('the excerpt of paragraph 2 of "mill"', '2024-02-29')[0],
  );
});

describe('a date is taken:', () => {
  test.for([
    ['that day', noted('2024-03-01?', '"March 1"')],
    ['its month', noted('2024-03?', '"March 1"')],
    ['a time that holds it', noted('2024-02-27/2024-03-02', '"March 1"')],
    ['that day of another year', noted('2023-03-01?', '"March 1"')],
    ['one that a note counts from', noted('2024-02-29?', 'the day before "March 1"')],
    ['about then', noted('2024-02-29~', '"March 1"')],
    ['as a claim has it', { text: DATED, event: timed }],
  ] as const)('%s', ([, parts], context) => {
    const said = saidOf(parts, context).filter((line) => line.includes('and the date is'));
    context.expect(said).toEqual([]);
  });
});
