import { expect, test } from 'vitest';
import { agreementWords, reportersWords } from '../../explorer/account/agreement-words.ts';
import { claimCitation } from '../../explorer/account/claim-citation.ts';
import type { AccountFragment, ClaimFragment } from '../../explorer/api/documents.ts';

const OCCURRED = {
  edtf: '2023-12-08',
  earliest: '',
  latest: null,
  precision: 'DAY' as const,
  approximate: false,
  uncertain: false,
  note: null,
};

test('a claim is cited in words that are said to be the editors’', () => {
  const claim = {
    text: 'at least five rockets',
    claimant: { name: 'A US official' },
    source: { title: 'Title', publisher: { name: 'Rudaw' }, publishedAt: null },
    locator: 'para 6',
  } as ClaimFragment;
  expect(claimCitation(claim, 'MUNITIONS', { slug: 'attack', title: 'Attack', occurred: OCCURRED })).toBe(
    'Attack, 8 December 2023: munitions: at least five rockets [the editors’ words], according to A US official, in Rudaw, “Title”, para 6',
  );
});

test('a claim is cited with the words of its paragraph that settle it', () => {
  const source = { title: 'Title', publisher: { name: 'Rudaw' }, publishedAt: null };
  const claim = { text: 'five rockets or more', source, locator: 'para 6', excerpt: 'at least five rockets' };
  const event = { slug: 'attack', title: 'Attack', occurred: OCCURRED };
  expect(claimCitation(claim as ClaimFragment, 'MUNITIONS', event)).toMatch(
    /in Rudaw, “Title”, para 6: “at least five rockets”$/,
  );
});

const agreedIn = (more: object) => ({ values: { edges: [] }, ...more }) as unknown as AccountFragment;

test('sources that draw on each other do not agree', () => {
  const agreed = { agreement: 'AGREED', sourceCount: 2 };
  expect(agreementWords(agreedIn({ ...agreed, independentSourceCount: 2 }))).toBe('sources agree');
  expect(agreementWords(agreedIn({ ...agreed, independentSourceCount: 1 }))).toBe('same report');
});

test('numbers that count different things are not said to be without conflict, nor their sources to confirm each other', () => {
  const node = (period: string | null) => ({
    node: {
      quantity: { best: 78 },
      count: { unit: 'attack', basis: null, period: period && { edtf: period } },
      actor: null,
    },
  });
  const account = (...periods: (string | null)[]) =>
    agreedIn({
      agreement: 'COMPATIBLE',
      sourceCount: 2,
      independentSourceCount: 2,
      values: { edges: periods.map(node) },
    });
  const apart = account('2023-10-17/..', '2023-10-07/..');
  expect([agreementWords(apart), reportersWords(apart)]).toEqual(['different counts', '2 sources']);
  const alike = account('2023-10-17/..', '2023-10-17/..');
  expect([agreementWords(alike), reportersWords(alike)]).toEqual([
    'no conflict',
    '2 sources, all independent',
  ]);
});
