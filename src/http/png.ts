/** An SVG as a PNG, by the Worker that makes these (src/pictures/). */
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { isKnown } from './if-none-match.ts';
import { nothingHere } from './nothing-here.ts';

export async function inPng(svg: string, request: Request, env: Env, seconds: number): Promise<Response> {
  if (!env.PICTURES) return nothingHere(request);
  const headers = new Headers({
    'content-type': 'image/png',
    'cache-control': `public, max-age=${seconds}`,
    // By what is drawn: to draw it takes longer than to say that it is known.
    etag: await etagOf(svg),
  });
  if (isKnown(request, headers.get('etag'))) return new Response(null, { status: 304, headers });
  const { ok, status, body } = await env.PICTURES.fetch(request.url, { method: 'POST', body: svg });
  if (!ok) throw new Error(`The picture was not made: ${status}`);
  return new Response(body, { headers });
}
