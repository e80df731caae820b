/**
 * Answers to GET come by way of Workers Cache, which stands in front of the entrypoint `Answers` and of no other
 * (wrangler.toml). In front of the Worker it would key them by the URL as it was typed, and keep GraphiQL with them.
 */
import { WorkerEntrypoint } from 'cloudflare:workers';
import { answer } from './answer.ts';
import { CACHE_TAG, isPersonal } from './caching.ts';
import { canonicalRequest } from './canonical.ts';
import type { Env } from './context.ts';
import { isKnown } from './if-none-match.ts';
import { persistedIdIn } from './persisted-documents.ts';

export class Answers extends WorkerEntrypoint<Env> {
  override fetch(request: Request) {
    return answer(request, this.env);
  }

  /** An entrypoint purges what it answered itself, and nothing else can. Null where there is no cache. */
  async purge(): Promise<CachePurgeResult | null> {
    return (await this.ctx.cache?.purge({ tags: [CACHE_TAG] })) ?? null;
  }
}

/** Null where the request is none that others may send too. */
export function cached(request: Request, ctx: ExecutionContext | undefined): Promise<Response> | null {
  const { searchParams } = new URL(request.url);
  const isQuestion = searchParams.has('query') || persistedIdIn(searchParams) !== null;
  return ctx && request.method === 'GET' && isQuestion && !isPersonal(request)
    ? fromCache(request, ctx)
    : null;
}

async function fromCache(request: Request, ctx: ExecutionContext): Promise<Response> {
  const answer = await ctx.exports.Answers.fetch(canonicalRequest(request));
  const headers = new Headers(answer.headers);
  // For Workers Cache alone: a browser would take the time that an answer lay there for its own.
  for (const name of ['age', 'cloudflare-cdn-cache-control']) headers.delete(name);
  if (!isKnown(request, headers.get('etag'))) {
    return new Response(answer.body, { status: answer.status, headers });
  }
  for (const name of ['content-type', 'content-length']) headers.delete(name);
  await answer.body?.cancel();
  return new Response(null, { status: 304, headers });
}
