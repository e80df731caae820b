/** What an answer says to caches. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';

/** On each answer that is kept. There is no finer tag: one changed record can change any count, account or search. */
export const CACHE_TAG = 'dataset';

/** Whoever sends one of these gets an answer of their own. */
const PERSONAL_HEADERS = ['authorization', 'x-d1-bookmark', 'x-aftermath-stats'];

export const isPersonal = ({ headers }: Request): boolean =>
  PERSONAL_HEADERS.some((name) => headers.has(name));

export function caching(): Plugin {
  const failed = new WeakSet<Request>();
  return {
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || ('errors' in result && result.errors)) failed.add(request);
    },
    async onResponse({ request, response, setResponse }) {
      const isKept =
        request.method === 'GET' && response.status === 200 && !failed.has(request) && !isPersonal(request);
      if (!isKept) return response.headers.set('cache-control', 'no-store');

      const body = await response.arrayBuffer();
      const kept = new Response(body, response);
      kept.headers.set('etag', etagOf(response.headers.get('content-type') ?? '', body));
      kept.headers.set('cache-tag', CACHE_TAG);
      kept.headers.set('cache-control', `public, max-age=${limits.maxBrowserAgeSeconds}`);
      kept.headers.set(
        'cloudflare-cdn-cache-control',
        `public, max-age=${limits.maxEdgeAgeSeconds}, stale-while-revalidate=${limits.maxEdgeStaleSeconds}, stale-if-error=${limits.maxEdgeStaleOnErrorSeconds}`,
      );
      // An answer to a request without Origin has no CORS headers, and must not be served to one with it.
      kept.headers.set('vary', 'Accept, Origin');
      setResponse(kept);
    },
  };
}

/** Strong, so of the media type too: the same bytes are another representation under another one (RFC 9110, 8.8.1). */
function etagOf(contentType: string, body: ArrayBuffer): string {
  const hash = createHash('sha256').update(`${contentType}\n`).update(new Uint8Array(body));
  return `"${hash.digest('hex').slice(0, 32)}"`;
}
