/**
 * Takes turns: each round asks every peer for every operation in every corpus, so that whatever else the machine does meets all
 * of them alike. Before anything is timed, the peers' answers are held against each other.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Counts } from './meter.ts';
import type { Operation } from './operations.ts';
import { requestsOf } from './requests.ts';
import type { Runtime } from './runtime.ts';

export const COMPARED = ['ours', 'hand', 'usual'] as const;
export type Compared = (typeof COMPARED)[number];

export const CONCURRENCY = 8;

export interface Effort {
  rounds: number;
  /** How long a peer works at an operation in one round, about. */
  runMs: number;
  /** Requests timed one by one in each round. */
  samples: number;
  /** Added to each round trip to the database. */
  delayMs: number;
}

export interface Bench {
  runtime: Runtime;
  operations: Operation[];
}

export interface Measured {
  /** As a client sees it, over HTTP. */
  medianMs: number;
  p99Ms: number;
  /** What one request takes of workerd, the socket left out, while `CONCURRENCY` of them are under way. */
  workMs: number;
  /** Of one request. */
  counts: Counts;
}
export type Measures = Record<Compared, Measured>;

/** For each operation of a bench, what each peer took. */
export async function measure(benches: Bench[], effort: Effort): Promise<Measures[][]> {
  const turns = [];
  for (const bench of benches) {
    for (const operation of bench.operations) {
      const counts = await agreed(bench.runtime, operation);
      for (const peer of COMPARED) turns.push(await begin(bench, operation, peer, counts[peer], effort));
    }
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const turn of turns) await take(turn, effort);
  }
  const results = turns.map(summary);
  return benches.map(({ operations }) =>
    operations.map(() => {
      const [ours, hand, usual] = results.splice(0, COMPARED.length) as [Measured, Measured, Measured];
      return { ours, hand, usual };
    }),
  );
}

/** What one request costs the database, of each peer, where all give the same answer. */
async function agreed(runtime: Runtime, operation: Operation): Promise<Record<Compared, Counts>> {
  const asked = COMPARED.map((peer) => runtime.count(peer, requestsOf(operation, peer)));
  const [ours, hand, usual] = (await Promise.all(asked)) as [Counted, Counted, Counted];
  operation.variables.forEach((variables, index) => {
    const [expected, ...others] = [ours, hand, usual].map(({ answers }) =>
      JSON.parse(answers[index] as string),
    );
    others.forEach((answer, other) => {
      if (!expected.errors && isDeepStrictEqual(answer, expected)) return;
      throw new Error(
        `${operation.title}, ${JSON.stringify(variables)}: ${COMPARED[other + 1]} gives another answer`,
      );
    });
  });
  const each = ({ counts }: Counted) =>
    Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, count / operation.variables.length]),
    ) as unknown as Counts;
  return { ours: each(ours), hand: each(hand), usual: each(usual) };
}
type Counted = Awaited<ReturnType<Runtime['count']>>;

interface Turn {
  bench: Bench;
  operation: Operation;
  peer: Compared;
  counts: Counts;
  requests: number;
  times: number[];
  works: number[];
}

/** Warms up, and finds how many requests fill a run. */
async function begin(
  { runtime, operations }: Bench,
  operation: Operation,
  peer: Compared,
  counts: Counts,
  effort: Effort,
) {
  const { delayMs, runMs } = effort;
  const job = { peer, asked: requestsOf(operation, peer), concurrency: CONCURRENCY, delayMs };
  await runtime.run({ ...job, count: 2 * CONCURRENCY });
  const ms = await runtime.run({ ...job, count: CONCURRENCY });
  const waves = Math.max(1, Math.round(runMs / ms));
  const turn: Turn = {
    bench: { runtime, operations },
    operation,
    peer,
    counts,
    requests: waves * CONCURRENCY,
    times: [],
    works: [],
  };
  return turn;
}

async function take({ bench: { runtime }, operation, peer, requests, times, works }: Turn, effort: Effort) {
  const { samples, delayMs } = effort;
  const asked = requestsOf(operation, peer);
  const ms = await runtime.run({ peer, asked, count: requests, concurrency: CONCURRENCY, delayMs });
  works.push(ms / requests);
  for (let sample = 0; sample < samples; sample += 1) {
    const one = asked[sample % asked.length] as (typeof asked)[number];
    times.push((await runtime.ask(peer, one, delayMs)).ms);
  }
}

function summary({ times, works, counts }: Turn): Measured {
  return {
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    workMs: quantile(works, 0.5),
    counts,
  };
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
