import type { Ask } from '../../explorer/rendered.ts';
import { answer } from './answer.ts';
import { cached } from './cached.ts';
import type { Env } from './context.ts';

/** How what the Worker makes of answers asks: as a browser would, and of the same cache, but without a way over the network. */
export const asking =
  (request: Request, env: Env, ctx: ExecutionContext | undefined, signal = request.signal): Ask =>
  async ({ url }) => {
    const question = new Request(new URL(url, request.url), {
      headers: { accept: 'application/json' },
      signal,
    });
    return cached(question, ctx) ?? answer(question, env);
  };
