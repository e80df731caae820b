/** The map of a place, as an image (`/map/green-zone.svg`): a page shows it without a script of its own. */
import { limits } from '../limits.ts';
import { asset } from './assets.ts';
import { cached } from './cached.ts';
import type { Env } from './context.ts';
import { isKnown } from './if-none-match.ts';
import { logError } from './log.ts';
import { nothingHere } from './nothing-here.ts';
import { pipeline } from './pipeline.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { renderer } from './rendering.ts';
import { sha256 } from './sha256.ts';

const PATH = /^\/map\/([a-z0-9-]+)\.svg$/;
/** Natural Earth's outlines of all countries, as `npm run build` puts them there. */
const ATLAS = '/explorer/countries-50m.json';

export const isMapPath = (path: string) => PATH.test(path);

export async function map(request: Request, env: Env, ctx: ExecutionContext | undefined): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const { origin, pathname } = new URL(request.url);
  const [, slug = ''] = PATH.exec(pathname) ?? [];
  const ask = async ({ url }: { url: string }) => {
    const question = new Request(url, { headers: { accept: 'application/json' }, signal: request.signal });
    return cached(question, ctx) ?? pipeline.fetch(question, env);
  };
  try {
    const { drawMap } = await renderer();
    const image = await drawMap({
      slug,
      origin,
      ask,
      countries: async () => (await asset(new Request(request.url), env, ATLAS)).json(),
    });
    return image === null ? nothingHere(request) : await svg(image, request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    logError(error);
    return refusal(503, 'DATABASE_UNAVAILABLE', 'The map could not be drawn: try again in a minute', {
      'retry-after': String(limits.retryAfterSeconds),
    });
  }
}

async function svg(image: string, request: Request): Promise<Response> {
  const headers = new Headers({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': `public, max-age=${limits.maxBrowserAgeSeconds}`,
    // Opened by itself it is a document: it runs nothing, and loads nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    etag: `"${(await sha256(image)).slice(0, 32)}"`,
  });
  return isKnown(request, headers.get('etag'))
    ? new Response(null, { status: 304, headers })
    : new Response(image, { headers });
}
