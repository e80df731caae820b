import { beforeAll, expect, test } from 'vitest';
import type { SourcePageQuery } from '../../explorer/api/documents.ts';
import { SourcePage } from '../../explorer/source/documents.ts';
import { rowsOf } from '../../explorer/source/fact-rows.ts';
import { type Fact, factsOf } from '../../explorer/source/facts.ts';
import {
  endWords,
  firstParagraph,
  lastParagraph,
  paragraphId,
  placeWords,
  startWords,
} from '../../explorer/source/paragraph.ts';
import { only, type Paragraph, paragraphsOf, withNumber } from '../../explorer/source/paragraphs.ts';
import { data } from '../graphql/ask.ts';

let facts: Fact[];
let paragraphs: Paragraph[];
beforeAll(async () => {
  const { source }: SourcePageQuery = await data(SourcePage.text, { slug: 'rudaw-2023-12-09' });
  facts = source ? factsOf(source) : [];
  paragraphs = paragraphsOf(facts);
});

const paragraph = (number: number) => paragraphs.find((paragraph) => paragraph.number === number);

test('paragraphs come in order, each once', () => {
  const numbers = paragraphs.map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
});

test('no fact is lost on the way', () => {
  const details = paragraphs.flatMap(({ parts }) => parts.flatMap(({ details }) => details));
  expect(new Set(details)).toEqual(new Set(facts.map(({ detail }) => detail)));
  expect(rowsOf(facts)).toHaveLength(facts.length);
});

test('only wordings of the source itself are there', () => {
  const wordings = only(
    'wording',
    facts.map(({ detail }) => detail),
  );
  expect(wordings).not.toEqual([]);
  for (const { wording } of wordings) expect(wording.source.slug).toBe('rudaw-2023-12-09');
});

test('what spans paragraphs stands at the first of them', () => {
  expect(facts.some(({ locator }) => locator === 'para 3-4')).toBe(true);
  expect(paragraph(3)).toMatchObject({ start: '¶3', end: '¶4' });
});

test('a claim stands with the statement of its paragraph that carries it, else with its event', () => {
  const withStatement = paragraphs.flatMap(({ parts }) =>
    parts
      .filter(({ about }) => about.kind === 'statement')
      .flatMap(({ about, details }) =>
        only('claim', details).map(({ claim }) => [claim.statement?.slug, about.slug]),
      ),
  );
  expect(withStatement).not.toEqual([]);
  for (const [carrier, statement] of withStatement) expect(carrier).toBe(statement);
  const withEvent = paragraph(6)?.parts.find(({ about }) => about.kind === 'event');
  expect(only('claim', withEvent?.details ?? []).map(({ claim }) => claim.property)).toContain('MUNITIONS');
});

test('what is told again is known as such', () => {
  const firsts = paragraphs.flatMap(({ parts }) => parts.filter(({ isFirst }) => isFirst));
  const keys = firsts.map(({ about }) => `${about.kind} ${about.slug}`);
  expect(keys).toEqual([...new Set(keys)]);
});

test('an address may name a paragraph that tells nothing', () => {
  expect(withNumber(2, paragraphs).find(({ number }) => number === 2)?.parts).toEqual([]);
  expect(withNumber(3, paragraphs)).toBe(paragraphs);
  expect(withNumber(0, paragraphs)).toBe(paragraphs);
});

test.each([
  ['para 4', 4, 4, 'para-4'],
  ['para 4-5', 4, 5, 'para-4'],
  ['page 12-13', 12, 13, 'para-12'],
  ['00:12:31', 752, 752, 'para-752'],
  ['00:00:00-01:00:00', 1, 3601, 'para-1'],
  [null, 0, 0, 'para-0'],
])('%s is from paragraph %i to %i, at #%s', (locator, first, last, id) => {
  expect([firstParagraph(locator), lastParagraph(locator), paragraphId(locator)]).toEqual([first, last, id]);
});

test.each([
  ['para 4-5', '¶4-5', '¶4', '¶5'],
  ['page 12', 'p. 12', 'p. 12', 'p. 12'],
  ['page 12-13', 'p. 12-13', 'p. 12', 'p. 13'],
  ['00:12:31-00:13:05', '00:12:31-00:13:05', '00:12:31', '00:13:05'],
  [null, '', '', ''],
])('%s is told as %s, from %s to %s', (locator, words, start, end) => {
  expect([placeWords(locator), startWords(locator), endWords(locator)]).toEqual([words, start, end]);
});
