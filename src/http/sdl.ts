import { sdl as print } from '../graphql/sdl.ts';
import { limits } from '../limits.ts';

/** Printed when it is first asked for: as a text of its own it would make the script larger, and could be stale. */
let printed: { text: string; etag: string } | undefined;

/** `GET /schema.graphql`: the public API in GraphQL's own language. */
export async function sdl(request: Request): Promise<Response> {
  printed ??= await withTag(print());
  const { text, etag } = printed;
  const headers = { etag, 'cache-control': `public, max-age=${limits.schemaCacheSeconds}` };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))) {
    return new Response(null, { status: 304, headers });
  }
  // No media type for it is registered, and a browser shows this one.
  return new Response(text, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
}

async function withTag(text: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { text, etag: `"${new Uint8Array(digest).toHex()}"` };
}
