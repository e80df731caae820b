import { expect, test } from 'vitest';
import { rowsOf } from '../../src/dossier/rows.ts';
import { dossierIn, folderOf } from './command.ts';
import { dossierOf, problemsOf } from './document.ts';

const POST = {
  language: 'en',
  text: 'We condemn the attack on the bridge, and we will answer it at a time of our own choosing.',
  verbatim: 'we will answer it',
};
const LONG = 'We condemn the attack on the bridge, and we will answer it at a time';

test('any words of a document that is its speaker’s own may be quoted as theirs', (context) => {
  expect(problemsOf(POST, context)).toEqual([
    '"we will answer it" stands in paragraph 1 of "document", but not between quotation marks',
  ]);
  expect(problemsOf({ ...POST, voice: 'speaker' }, context)).toEqual([]);
  expect(problemsOf({ ...POST, voice: 'speaker', excerpt: LONG }, context)).toEqual([]);
});

test('nobody else is quoted by them', (context) => {
  expect(problemsOf({ ...POST, voice: 'speaker', speaker: 'other' }, context)).toEqual([
    '"we will answer it" stands in paragraph 1 of "document", but not between quotation marks',
  ]);
});

test('they are quoted in whole words', (context) => {
  expect(problemsOf({ ...POST, voice: 'speaker', verbatim: 'condem' }, context)).toEqual([
    '"condem" stands in paragraph 1 of "document" only as a part of longer words: quote whole words',
  ]);
});

test('a statement that names no speaker is said by the voice of its document', (context) => {
  const folder = folderOf(context, {
    'seed/all.yaml': dossierOf({ ...POST, voice: 'other', speaker: null }),
  });
  expect(rowsOf(dossierIn(folder)).statements).toMatchObject([{ speakerId: 'other' }]);
});

test('where the document has no voice, or one that is no actor, the statement says who speaks', (context) => {
  expect(problemsOf({ ...POST, speaker: null }, context)).toContain('"speaker" is missing');
  const unknown = problemsOf({ ...POST, speaker: null, voice: 'speker' }, context);
  expect(unknown).toContainEqual(
    expect.stringMatching(/^there is no actor "speker"; did you mean "speaker"\?/),
  );
});
