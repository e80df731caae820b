/**
 * Takes turns: in each round every peer answers every operation in every corpus, those that are compared right after each
 * other, so that whatever else the machine does meets all of them alike. Before anything is timed, the peers' answers are
 * held against each other.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Counts } from './meter.ts';
import type { Operation } from './operations.ts';
import { requestsOf } from './requests.ts';
import type { Runtime } from './runtime.ts';
import type { Asked } from './worker.ts';

export const COMPARED = ['ours', 'hand', 'usual'] as const;
export type Compared = (typeof COMPARED)[number];

export const CONCURRENCY = 8;
/** So many more requests fill a run without the database. */
const BARE_TIMES = 4;

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
  /** Of single requests, in milliseconds, as a client sees them over HTTP. */
  times: number[];
  /** What a request takes of workerd, without the socket and with `CONCURRENCY` under way: milliseconds, by round. */
  works: number[];
  /** The same without the database, of those that ask in few statements. */
  bare: number[];
  /** Of one request. */
  counts: Counts;
}
export type Measures = Record<Compared, Measured>;

/** For each operation, what each bench measured. */
export async function measure(benches: Bench[], effort: Effort): Promise<Measures[][]> {
  const trials: Trial[][] = [];
  for (const index of benches[0]?.operations.keys() ?? []) {
    const trialsOfOperation: Trial[] = [];
    for (const { runtime, operations } of benches) {
      trialsOfOperation.push(await begin(runtime, operations[index] as Operation, effort));
    }
    trials.push(trialsOfOperation);
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const trial of trials.flat()) await take(trial, effort);
  }
  return trials.map((all) => all.map(({ measures }) => measures));
}

/** One operation in one corpus. */
interface Trial {
  runtime: Runtime;
  asked: Record<Compared, Asked[]>;
  /** How many fill a run. */
  requests: Record<Compared, number>;
  measures: Measures;
}

/** Compares the answers, and warms up. */
async function begin(runtime: Runtime, operation: Operation, { runMs, delayMs }: Effort): Promise<Trial> {
  const counts = await agreed(runtime, operation);
  const asked = ofEach((peer) => requestsOf(operation, peer));
  const requests = ofEach(() => CONCURRENCY);
  for (const peer of COMPARED) {
    const job = { peer, asked: asked[peer], concurrency: CONCURRENCY, delayMs };
    await runtime.run({ ...job, count: 2 * CONCURRENCY });
    const ms = await runtime.run({ ...job, count: CONCURRENCY });
    requests[peer] *= Math.max(1, Math.round(runMs / ms));
  }
  return {
    runtime,
    asked,
    requests,
    measures: ofEach((peer) => ({ times: [], works: [], bare: [], counts: counts[peer] })),
  };
}

async function take(
  { runtime, asked, requests, measures }: Trial,
  { samples, delayMs }: Effort,
): Promise<void> {
  for (const peer of COMPARED) {
    const job = { peer, asked: asked[peer], concurrency: CONCURRENCY, delayMs };
    measures[peer].works.push((await runtime.run({ ...job, count: requests[peer] })) / requests[peer]);
    if (peer === 'usual' || delayMs) continue;
    const bare = { ...job, isCanned: true };
    // The first of each of its values fills what is said again.
    await runtime.run({ ...bare, count: asked[peer].length });
    const count = BARE_TIMES * requests[peer];
    measures[peer].bare.push((await runtime.run({ ...bare, count })) / count);
  }
  for (let sample = 0; sample < samples; sample += 1) {
    for (const peer of COMPARED) {
      const one = asked[peer][sample % asked[peer].length] as Asked;
      measures[peer].times.push((await runtime.ask(peer, one, delayMs)).ms);
    }
  }
}

/** What a request costs the database, of each peer, where all give the same answer. */
export async function agreed(runtime: Runtime, operation: Operation): Promise<Record<Compared, Counts>> {
  const { title, variables } = operation;
  const counted = {} as Record<Compared, Counts>;
  let expected: unknown;
  for (const peer of COMPARED) {
    const { counts, answers } = await runtime.count(peer, requestsOf(operation, peer));
    const parsed = answers.map((answer) => JSON.parse(answer));
    if (parsed.some(({ errors }) => errors)) throw new Error(`${title}, ${peer}: ${answers[0]}`);
    expected ??= parsed;
    if (!isDeepStrictEqual(parsed, expected)) throw new Error(`${title}: ${peer} gives another answer`);
    counted[peer] = {
      statements: counts.statements / variables.length,
      roundTrips: counts.roundTrips / variables.length,
      rowsRead: counts.rowsRead / variables.length,
    };
  }
  return counted;
}

function ofEach<Value>(value: (peer: Compared) => Value): Record<Compared, Value> {
  return { ours: value('ours'), hand: value('hand'), usual: value('usual') };
}

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
