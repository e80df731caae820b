import { expect, test } from 'vitest';
import page from '../docs/limits.md?raw';
import { limits } from '../src/limits.ts';

test('the limits fit each other and those of D1', () => {
  expect(limits.defaultPageRecords).toBeLessThanOrEqual(limits.maxPageRecords);
  expect(limits.maxPageRecords).toBeLessThan(limits.maxOperationRows);
  expect(limits.snippetLeadWords).toBeLessThan(limits.snippetWords);
  expect(limits.maxRankedRecords * 10).toBeLessThan(limits.maxOperationRows);
  expect(limits.maxCounts).toBeLessThan(limits.maxOperationRows);
  // What a purge does not reach must not outlive what it reaches.
  expect(limits.maxBrowserAgeSeconds).toBeLessThan(limits.maxEdgeAgeSeconds);
  // Cloudflare's documentation, D1 limits.
  expect(limits.maxStatementBytes).toBeLessThanOrEqual(100_000);
  expect(limits.maxStatementParameters).toBeLessThanOrEqual(100);
  expect(limits.maxFunctionArguments).toBeLessThanOrEqual(32);
  // A nested object takes at most four of the hundred levels that an expression may have; the last may take twelve.
  expect(limits.maxObjectDepth * 4 + 12).toBeLessThanOrEqual(100);
  // Whatever can be planned can be selected; the last field is one more.
  expect(limits.maxObjectDepth).toBeLessThan(limits.maxSelectionDepth);
  // D1 counts the statements of a batch that is tried again, and then again; the statistics are one more.
  expect((limits.maxRootFields + 1) * limits.maxDatabaseAttempts).toBeLessThanOrEqual(limits.maxStatements);
  // A live stream ends with one that is tried again.
  expect(limits.maxLiveQuestions + 3 * limits.maxDatabaseAttempts).toBeLessThanOrEqual(limits.maxStatements);
  // What one argument may carry, a document may carry.
  expect(Math.max(limits.maxIds, limits.maxFilterValues)).toBeLessThanOrEqual(limits.maxListValues);
  // A limit that the tokens keep anyway would be none: an alias takes three, a directive two, a value one.
  expect(limits.maxAliases * 3).toBeLessThan(limits.maxTokens);
  expect(limits.maxDirectives * 2).toBeLessThan(limits.maxTokens);
  expect(limits.maxListValues).toBeLessThan(limits.maxTokens);
  expect(limits.maxSelectionDepth * 2).toBeLessThan(limits.maxTokens);
  expect(limits.maxRootFields).toBeLessThan(limits.maxAliases);
  // Cloudflare's documentation, Workers limits: 16 KB for an address. What is too long for one still fits a body.
  expect(limits.maxUrlBytes).toBeLessThanOrEqual(16_384);
  expect(limits.maxUrlBytes).toBeLessThan(limits.maxRequestBytes);
});

test('docs/limits.md has every limit with its value, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \| (\S.*) \|$/gm)];
  expect(rows.map(([, name, value]) => [name, value])).toEqual(
    Object.entries(limits).map(([name, value]) => [name, value.toLocaleString('en')]),
  );
});
