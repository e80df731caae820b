import { expect, test } from 'vitest';
import { limits } from '../src/limits.ts';

test('the limits fit each other and those of D1', () => {
  expect(limits.defaultPageRecords).toBeLessThanOrEqual(limits.maxPageRecords);
  expect(limits.maxPageRecords).toBeLessThan(limits.maxOperationRecords);
  expect(limits.snippetLeadWords).toBeLessThan(limits.snippetWords);
  expect(limits.maxCounts).toBeLessThan(limits.maxOperationRecords);
  // What a purge does not reach must not outlive what it reaches.
  expect(limits.maxBrowserAgeSeconds).toBeLessThan(limits.maxEdgeAgeSeconds);
  // Cloudflare's documentation, D1 limits.
  expect(limits.maxStatementBytes).toBeLessThanOrEqual(100_000);
  expect(limits.maxStatementParameters).toBeLessThanOrEqual(100);
  expect(limits.maxFunctionArguments).toBeLessThanOrEqual(32);
  // A nested object takes at most four of the hundred levels that an expression may have; the last may take twelve.
  expect(limits.maxObjectDepth * 4 + 12).toBeLessThanOrEqual(100);
});
