import { expect, test } from 'vitest';
import { problemOfWords } from '../../src/changesets/words.ts';
import { dossier } from '../dossier/command.ts';

test('the command takes no comment that the desk would refuse', async () => {
  const said = await dossier(['withdraw', '1', '--author', 'a\u001b[2J'], '.');
  expect(said.code).toBe(1);
  expect(said.errors).toContain('It has a control character, U+001B: take it out.');
});

test.each([
  ['Two lines,\nand “quotation marks” – كما قال', undefined],
  ['x'.repeat(4_001), '4001 characters, and 4000 are allowed'],
  ['a\u200bb', 'a character that is not seen, U+200B: take it out'],
])('of %.20j the problem is %j', (words, problem) => {
  expect(problemOfWords(words)).toBe(problem);
});
