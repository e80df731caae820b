import { expect, test } from 'vitest';
import type { WordingFragment } from '../../explorer/api/documents.ts';
import { statementCitation } from '../../explorer/statement/citation.ts';
import { areComparable, differenceFrom } from '../../explorer/statement/difference.ts';
import { roleBeside } from '../../explorer/statement/role.ts';
import { columnsOf, differs, gathered } from '../../explorer/statement/wordings.ts';

const english = (text: string) => ({ text, language: 'en' });

const FRAGMENTS = ['forward base for managing military and security operations', 'nest of espionage'];
const SENTENCE =
  'The American evil embassy remains a forward operations base for managing military and security operations, and a den of espionage';

const source = (slug: string, name: string) => ({
  slug,
  title: 'A title',
  publisher: { name },
  publishedAt: null,
});
const SHAFAQ = source('shafaq', 'Shafaq News');
const RUDAW = source('rudaw', 'Rudaw');

const wording = (
  from: WordingFragment['source'],
  locator: string,
  text: string,
  directness: WordingFragment['directness'] = 'VERBATIM',
): WordingFragment => ({ text, directness, language: 'en', channel: null, locator, source: from });

/** The pieces in one line, those of its own in brackets. */
const marked = (compared: string[], text: string, language = 'en') =>
  differenceFrom(
    compared.map((other) => ({ text: other, language })),
    { text, language },
  )
    .pieces.map((piece) => (piece.isOwn ? `[${piece.text}]` : piece.text))
    .join('');

test('the words are marked that no wording of the compared source has', () => {
  expect(marked(FRAGMENTS, SENTENCE)).toBe(
    '[The American evil embassy remains a] forward [operations] base for managing military and security operations, [and a den] of espionage',
  );
  expect(marked([SENTENCE], 'nest of espionage')).toBe('[nest] of espionage');
});

test('capitals, punctuation and the shape of an apostrophe make no other word', () => {
  expect(marked(["yesterday's operations"], 'Yesterday’s operations.')).toBe('Yesterday’s operations.');
});

test('the pieces of a wording are the wording, letter for letter, and its words are counted', () => {
  const { pieces, words, ownWords } = differenceFrom(FRAGMENTS.map(english), english(SENTENCE));
  expect(pieces.map(({ text }) => text).join('')).toBe(SENTENCE);
  expect([words, ownWords]).toEqual([20, 10]);
});

test('words are found in a script of another direction, and not compared across languages', () => {
  expect(marked(['وكر التجسس'], 'وكر للتجسس', 'ar')).toBe('وكر [للتجسس]');
  expect(areComparable({ text: '', language: 'ar' }, english(''))).toBe(false);
  expect(areComparable({ text: '', language: 'en-GB' }, english(''))).toBe(true);
});

test('what sources print alike is gathered, fragments of the same places together', () => {
  const renderings = [
    ...FRAGMENTS.map((text) => wording(SHAFAQ, 'para 7', text)),
    ...FRAGMENTS.map((text) => wording(RUDAW, 'para 9', text)),
    wording(RUDAW, 'para 5', SENTENCE),
  ];
  expect(
    gathered(renderings).map(({ wordings, places }) => [
      wordings.map(({ text }) => text),
      places.map(({ locator }) => locator),
    ]),
  ).toEqual([
    [FRAGMENTS, ['para 7', 'para 9']],
    [[SENTENCE], ['para 5']],
  ]);
});

test('each source has a column, quotations in the order of its paragraphs and apart from paraphrases', () => {
  const columns = columnsOf([
    wording(SHAFAQ, 'para 10', 'later'),
    wording(SHAFAQ, 'para 3-4', 'reported', 'PARAPHRASE'),
    wording(SHAFAQ, 'para 9', 'earlier'),
    wording(RUDAW, 'para 1', 'earlier'),
  ]);
  expect(
    columns.map(({ source, verbatim, paraphrases }) => [
      source.slug,
      verbatim.map(({ text }) => text),
      paraphrases.map(({ text }) => text),
    ]),
  ).toEqual([
    ['shafaq', ['earlier', 'later'], ['reported']],
    ['rudaw', ['earlier'], []],
  ]);
  expect(differs(columns)).toBe(true);
  expect(differs(columns.slice(1))).toBe(false);
});

test('a role that the name says already is left out', () => {
  expect(roleBeside('A US defense official (unnamed)', 'U.S. defense official')).toBeNull();
  expect(roleBeside('Abu Ali al-Askari', 'security chief')).toBe('security chief');
  expect(roleBeside('Abu Ali al-Askari', null)).toBeNull();
});

test('a citation has the words and where they stand, or else says that it sums up', () => {
  const actor = (name: string) => ({ slug: name, name, party: null });
  const statement = {
    slug: 'statement',
    summary: 'Threatens.',
    note: null,
    acts: [],
    channel: 'TELEGRAM' as const,
    role: 'security chief',
    saidAt: {
      edtf: '2023-12-09?',
      earliest: '2023-12-09T00:00:00.000Z',
      latest: '2023-12-09T23:59:59.999Z',
      precision: 'DAY' as const,
      approximate: false,
      uncertain: true,
      note: null,
    },
    speaker: actor('Abu Ali al-Askari'),
    onBehalfOf: actor('Kataib Hezbollah'),
    party: null,
    targets: [],
    citations: {
      edges: [{ node: { locator: 'para 3', excerpt: null, source: RUDAW } }],
      totalCount: 1,
      pageInfo: { hasNextPage: false },
    },
    renderings: [
      wording(SHAFAQ, 'para 7', 'nest of espionage'),
      wording(RUDAW, 'para 3', 'reported', 'PARAPHRASE'),
    ],
  };
  const who = 'Abu Ali al-Askari, security chief, for Kataib Hezbollah, 9 December 2023?';
  expect(statementCitation(statement)).toBe(`${who}: “nest of espionage” (Shafaq News, “A title”, para 7)`);
  expect(statementCitation({ ...statement, renderings: [] })).toBe(
    `${who}: Threatens [the editors’ summary] (Rudaw, “A title”, para 3)`,
  );
});
