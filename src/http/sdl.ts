import { printSchema } from 'graphql';
import { schema } from '../graphql/schema.ts';
import { limits } from '../limits.ts';

/** Printed when it is first asked for: as a text of its own it would make the script larger, and could be stale. */
let printed: Promise<{ text: string; etag: string }> | undefined;

/** `GET /schema.graphql`: the public API in GraphQL's own language. */
export async function sdl(request: Request): Promise<Response> {
  printed ??= print();
  const { text, etag } = await printed;
  const headers = { etag, 'cache-control': `public, max-age=${limits.schemaCacheSeconds}` };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))) {
    return new Response(null, { status: 304, headers });
  }
  // No media type for it is registered, and a browser shows this one.
  return new Response(text, { headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
}

async function print() {
  const text = `${printSchema(schema)}\n`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { text, etag: `"${hex}"` };
}
