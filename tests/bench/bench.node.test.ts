/** Peers that answer otherwise, or corpora that have lost what the operations ask for, would make the numbers mean nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../bench/bundle.ts';
import { type Corpus, corpusOf } from '../../bench/corpus.ts';
import { agreed } from '../../bench/measure.ts';
import { type Operation, operationsOn } from '../../bench/operations.ts';
import { graphql, requestsOf } from '../../bench/requests.ts';
import { type Runtime, start } from '../../bench/runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftermath-'));
let corpus: Corpus;
let runtime: Runtime;
let operations: Operation[];

beforeAll(async () => {
  corpus = await corpusOf(1_000, folder);
  runtime = await start(await bundle('bench/worker.ts'), corpus.state);
  operations = await operationsOn(corpus, async (query, variables) => {
    const { text } = await runtime.ask('ours', graphql(query, variables), 0);
    return JSON.parse(text).data;
  });
});

afterAll(async () => {
  await runtime?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test('a corpus has as many events as asked for, with all that belongs to them', () => {
  const { events, ...others } = corpus.rows;
  expect(events).toBeGreaterThanOrEqual(1_000);
  expect(events).toBeLessThan(1_050);
  // The seed says nothing of the kind.
  const {
    claim_supersedes: _superseded,
    claim_relays: _relayed,
    former_slugs: _renamed,
    reviews: _reviewed,
    record_change_parts: _changedInParts,
    desk_tokens: _tokens,
    webhooks: _hooked,
    utterance_audience: _addressed,
    ...filled
  } = others;
  expect(Object.entries(filled).filter(([, count]) => !count)).toEqual([]);
});

test('the peers of the benchmark give the same answers to its twelve operations', async () => {
  expect(operations).toHaveLength(12);
  for (const operation of operations) await agreed(runtime, operation);
});

test('each operation of the benchmark finds something', async () => {
  for (const operation of operations) {
    const { answers } = await runtime.count('ours', requestsOf(operation, 'ours'));
    for (const answer of answers) expect(answer.length, operation.title).toBeGreaterThan(300);
  }
});
