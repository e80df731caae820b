/**
 * All peers in one Worker. `/ask/<peer>` is one request as a client sends it; `/run` has a peer answer many of them in a row
 * inside of workerd, so that what is timed is the work and not the way through HTTP; `/count` tells what one costs the
 * database. A peer never sees which of them it is.
 */

import type { Env } from '../src/http/context.ts';
import ours from '../src/worker.ts';
import { fetchByHand } from './hand/endpoint.ts';
import { type Counts, canned, counting, delayed } from './meter.ts';
import { usual } from './usual/endpoint.ts';

export const PEERS = ['ours', 'hand', 'usual', 'nothing'] as const;
export type Peer = (typeof PEERS)[number];

/** A request to a peer: the path behind its origin, and the body where it has one, with its bytes as clients say them. */
export interface Asked {
  path: string;
  body?: string;
  length?: string;
}

export interface Job {
  peer: Peer;
  asked: Asked[];
  count: number;
  concurrency: number;
  delayMs: number;
  /** Whether the database is left out: what it said before, it says again. */
  isCanned?: boolean;
}

const ORIGIN = 'http://peer';

const FETCH: Record<
  Peer,
  (request: Request, env: Env, context: ExecutionContext) => Response | Promise<Response>
> = {
  ours: (request, env, context) =>
    (ours.fetch as (...values: unknown[]) => Promise<Response>)(request, env, context),
  hand: (request, { DB }) => fetchByHand(request, DB),
  usual: (request, env) => usual.fetch(request, env),
  nothing: () => new Response('{}'),
};

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const [, verb, peer] = new URL(request.url).pathname.split('/');
    if (verb === 'ask') {
      const { asked, delayMs } = await request.json<Pick<Job, 'asked' | 'delayMs'>>();
      return answerOf(peer as Peer, asked[0] as Asked, within(env, delayMs), context);
    }
    const job = await request.json<Job>();
    if (verb === 'count') return count(job, env, context);
    await run(job, job.isCanned ? { ...env, DB: canned(env.DB) } : within(env, job.delayMs), context);
    return new Response();
  },
};

function within(env: Env, delayMs: number): Env {
  return delayMs ? { ...env, DB: delayed(env.DB, delayMs) } : env;
}

function answerOf(peer: Peer, { path, body, length = '' }: Asked, env: Env, context: ExecutionContext) {
  const headers = { 'content-type': 'application/json', 'content-length': length };
  const request = new Request(ORIGIN + path, body === undefined ? {} : { method: 'POST', headers, body });
  return FETCH[peer](request, env, context);
}

async function count({ peer, asked }: Job, env: Env, context: ExecutionContext): Promise<Response> {
  const counts: Counts = { statements: 0, roundTrips: 0, rowsRead: 0 };
  const answers: string[] = [];
  // The first request of a Worker may ask for more: told is what those after it ask for.
  await (await answerOf(peer, asked[0] as Asked, env, context)).text();
  for (const one of asked) {
    const answer = await answerOf(peer, one, { ...env, DB: counting(env.DB, counts) }, context);
    answers.push(await answer.text());
  }
  return Response.json({ counts, answers });
}

async function run(
  { peer, asked, count, concurrency }: Job,
  env: Env,
  context: ExecutionContext,
): Promise<void> {
  let begun = 0;
  const work = async () => {
    while (begun < count) {
      const one = asked[begun % asked.length] as Asked;
      begun += 1;
      const answer = await answerOf(peer, one, env, context);
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
