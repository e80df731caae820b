/** A map as an image (`/map/green-zone.svg`): a page shows it without a script of its own. */
import { mapAt } from '../../explorer/map/names.ts';
import type { MapToDraw } from '../../explorer/rendered.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { failed } from './files.ts';
import { noFileOf } from './gone.ts';
import { isKnown } from './if-none-match.ts';
import { nothingHere } from './nothing-here.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

/** Natural Earth's outlines of all countries, as `npm run build` puts them there. */
const ATLAS = '/explorer/countries-50m.json';

export const isMapPath = (path: string) => mapAt(path) !== null;

export async function map(request: Request, env: Env, ctx: ExecutionContext | undefined): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const name = mapAt(new URL(request.url).pathname);
  try {
    const { drawMap } = await renderer();
    const image =
      name &&
      (await drawMap({ name, ask: asking(request, env, ctx), countries: () => outlines(request, env) }));
    if (image) return await svgFile(image, request);
    return name ? await noFileOf(`/${name.kind}/${name.slug}`, request, env, ctx) : nothingHere(request);
  } catch (error) {
    return failed(error, request);
  }
}

export const outlines: (request: Request, env: Env) => ReturnType<MapToDraw['countries']> = async (
  request,
  env,
) => (await asset(new Request(request.url), env, ATLAS)).json();

export async function svgFile(image: string, request: Request): Promise<Response> {
  const headers = new Headers({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': `public, max-age=${limits.maxBrowserAgeSeconds}`,
    // Opened by itself it is a document: it runs nothing, and loads nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    etag: await etagOf(image),
  });
  return isKnown(request, headers.get('etag'))
    ? new Response(null, { status: 304, headers })
    : new Response(image, { headers });
}
