import { sdl as print } from '../graphql/schema.ts';
import { limits } from '../limits.ts';
import { isKnown } from './if-none-match.ts';
import { sha256 } from './sha256.ts';

/** Printed when it is first asked for: as a text of its own it would make the script larger, and could be stale. */
let printed: { text: string; etag: string } | undefined;

/** `GET /schema.graphql`: the public API in GraphQL's own language. */
export async function sdl(request: Request): Promise<Response> {
  if (!printed) {
    const text = print();
    printed = { text, etag: `"${await sha256(text)}"` };
  }
  const { text, etag } = printed;
  const headers = { etag, 'cache-control': `public, max-age=${limits.schemaCacheSeconds}` };
  if (isKnown(request, etag)) {
    return new Response(null, { status: 304, headers });
  }
  // No media type for it is registered, and a browser shows this one.
  return new Response(text, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
}
