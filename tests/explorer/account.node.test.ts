import { expect, test } from 'vitest';
import { agreementWords } from '../../explorer/account/agreement-words.ts';
import { claimCitation } from '../../explorer/account/claim-citation.ts';
import type { ClaimFragment } from '../../explorer/api/documents.ts';

test('a claim is cited in words that are said to be the editors’', () => {
  const claim = {
    text: 'at least five rockets',
    claimant: { name: 'A US official' },
    source: { title: 'Title', publisher: { name: 'Rudaw' }, publishedAt: null },
    locator: 'para 6',
  } as ClaimFragment;
  const occurred = {
    edtf: '2023-12-08',
    earliest: '',
    latest: null,
    precision: 'DAY' as const,
    approximate: false,
    uncertain: false,
    note: null,
  };
  expect(claimCitation(claim, 'MUNITIONS', { slug: 'attack', title: 'Attack', occurred })).toBe(
    'Attack, 8 December 2023: munitions: at least five rockets [the editors’ words], according to A US official, in Rudaw, “Title”, para 6',
  );
});

test('sources that draw on each other do not agree', () => {
  const agreed = { agreement: 'AGREED' as const, sourceCount: 2 };
  expect(agreementWords({ ...agreed, independentSourceCount: 2 })).toBe('sources agree');
  expect(agreementWords({ ...agreed, independentSourceCount: 1 })).toBe('told alike, one origin');
});
