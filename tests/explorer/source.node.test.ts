import { expect, test } from 'vitest';
import { sourceCitation } from '../../explorer/citation/source-citation.ts';
import { quotedTitle, shortTitle } from '../../explorer/source/title.ts';

const LONG = 'Iraqi militia official vows more attacks';

test('a title that is printed is quoted, and the editors’ own stays in its brackets', () => {
  expect(quotedTitle(LONG)).toBe(`“${LONG}”`);
  expect(quotedTitle(`[${LONG}]`)).toBe(`[${LONG}]`);
});

test('a long title is cut, and marked as the whole is', () => {
  expect(shortTitle(LONG)).toBe('“Iraqi militia official vow…”');
  expect(shortTitle(`[${LONG}]`)).toBe('[Iraqi militia official vo…]');
  expect(shortTitle('[Short]')).toBe('[Short]');
});

test('a document without a publisher is cited as one', () => {
  const source = { slug: 's', title: '[Short]', publisher: null, publishedAt: null };
  expect(sourceCitation(source, 'para 6')).toBe('a document without a named publisher, [Short], para 6');
});
