import { expect, test } from 'vitest';
import { sourceCitation } from '../../explorer/citation/source-citation.ts';
import { passagesOf } from '../../explorer/source/passages.ts';
import { quotedTitle, shortTitle } from '../../explorer/source/title.ts';
import { toldBy } from '../../explorer/source/told-by.ts';

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

const cited = (...slugs: string[]) => ({
  totalCount: slugs.length,
  edges: slugs.map((slug) => ({ node: { source: { slug, publisher: { name: slug } } } })),
});

test('a part in an event is reported by as many sources as are cited for it', () => {
  const event = cited('one', 'one', 'two', 'three');
  expect(toldBy(cited('two', 'two'), event)).toBe('reported by two alone');
  expect(toldBy(cited('one', 'two'), event)).toBe('reported by 2 of 3 sources of the event');
  expect(toldBy(cited('one', 'two', 'three'), event)).toBe('reported by all 3 sources of the event');
  expect(toldBy(cited('one', 'two'), cited('one'))).toBe('reported by both sources of the event');
  expect(toldBy(cited('one', 'four'), event)).toBe('reported by 2 of 4 sources of the event');
});

test('where not all citations are known, nothing is counted', () => {
  const event = cited('one', 'two');
  expect(toldBy(cited(), event)).toBe('no source here contradicts it');
  expect(toldBy(cited('one', 'two'), { ...event, totalCount: 30 })).toBe('no source here contradicts it');
});

test('a table names each place once', () => {
  const at = (locator: string | null) => ({ node: { source: { slug: 'one' }, locator } });
  expect(passagesOf({ edges: [at('para 6'), at('para 6'), at('para 9'), at(null)] })).toBe(
    'one para 6; one para 9; one',
  );
});
