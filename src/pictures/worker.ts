/**
 * A Worker that makes PNGs of SVGs, since social networks show no others. What does that (resvg) is ten times as large as
 * the public Worker's script, which sends it the SVG that it has drawn. It asks nobody anything, and nobody but that Worker reaches it.
 */
import { draw } from './draw.ts';

/** A day. What is another picture has another key. */
const KEPT = 'public, max-age=86400';

export default {
  async fetch(request: Request, _env: unknown, ctx: ExecutionContext): Promise<Response> {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const svg = await request.text();
    const key = `https://pictures.invalid/${await digestOf(svg)}`;
    const cache = await caches.open('pictures');
    const kept = await cache.match(key);
    if (kept) return kept;
    const headers = { 'content-type': 'image/png', 'cache-control': KEPT };
    const response = new Response(await draw(svg), { headers });
    ctx.waitUntil(cache.put(key, response.clone()));
    return response;
  },
};

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex();
}
