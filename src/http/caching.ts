/** What an answer says to caches. */
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';
import { etagOf } from './etag.ts';
import { EXPLAIN_HEADER } from './explain.ts';

/** On each answer that is kept. There is no finer tag: one changed record can change any count, account or search. */
export const CACHE_TAG = 'dataset';

/** Whoever sends one of these gets an answer of their own. */
const PERSONAL_HEADERS = ['authorization', 'x-d1-bookmark', 'x-aftermath-stats', EXPLAIN_HEADER];

export const isPersonal = ({ headers }: Request): boolean =>
  PERSONAL_HEADERS.some((name) => headers.has(name));

export function caching(): Plugin {
  const failed = new WeakSet<Request>();
  return {
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || ('errors' in result && result.errors)) failed.add(request);
    },
    async onResponse({ request, response, setResponse }) {
      if (response.status !== 200 || failed.has(request) || !isShared(request)) {
        return response.headers.set('cache-control', 'no-store');
      }
      const body = await response.arrayBuffer();
      const kept = new Response(body, response);
      await keep(kept.headers, body);
      setResponse(kept);
    },
  };
}

/** Whether others get the same answer. */
export const isShared = (request: Request): boolean => request.method === 'GET' && !isPersonal(request);

/** Says in the headers of an answer with a content type for how long it may be kept, and where. */
export async function keep(headers: Headers, body: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<void> {
  headers.set('etag', await taggedBy(headers.get('content-type') ?? '', body));
  headers.set('cache-tag', CACHE_TAG);
  headers.set('cache-control', `public, max-age=${limits.maxBrowserAgeSeconds}`);
  headers.set(
    'cloudflare-cdn-cache-control',
    `public, max-age=${limits.maxEdgeAgeSeconds}, stale-while-revalidate=${limits.maxEdgeStaleSeconds}, stale-if-error=${limits.maxEdgeStaleOnErrorSeconds}`,
  );
  headers.set('vary', 'accept');
}

/** Strong, so of the media type too: the same bytes are another representation under another one (RFC 9110, 8.8.1). */
async function taggedBy(contentType: string, body: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await new Blob([`${contentType}\n`, body]).arrayBuffer();
  return etagOf(bytes);
}
