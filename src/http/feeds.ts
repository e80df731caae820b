/** What changed, as feeds: `/feed.atom`, and of one event, actor or topic, `/event/SLUG/feed.json`. */
import { feedAt } from '../../explorer/feed/names.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { failed } from './files.ts';
import { isKnown } from './if-none-match.ts';
import { nothingHere } from './nothing-here.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

export const isFeedPath = (path: string) => feedAt(path) !== null;

export async function feed(request: Request, env: Env, ctx: ExecutionContext | undefined): Promise<Response> {
  const address = new URL(request.url);
  const name = feedAt(address.pathname);
  if (!name) return nothingHere(request);
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  try {
    const { openFeed } = await renderer();
    const found = await openFeed(address, name, asking(request, env, ctx));
    if (!found) return nothingHere(request);
    const headers = new Headers({ 'cache-control': `public, max-age=${limits.maxBrowserAgeSeconds}` });
    if ('movedTo' in found) {
      headers.set('location', found.movedTo);
      return new Response(null, { status: 308, headers });
    }
    headers.set('etag', await etagOf(found.text));
    if (isKnown(request, headers.get('etag'))) return new Response(null, { status: 304, headers });
    headers.set('content-type', found.type);
    return new Response(found.text, { headers });
  } catch (error) {
    return failed(error, request);
  }
}
