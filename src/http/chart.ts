/** A chart or a map to take along (`/chart/event/…/responses.svg`), also as a PNG. */
import { chartAt } from '../../explorer/chart/names.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import type { Env } from './context.ts';
import { failed } from './files.ts';
import { noFileOf } from './gone.ts';
import { outlines, svgFile } from './map.ts';
import { nothingHere } from './nothing-here.ts';
import { inPng } from './png.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

export const isChartPath = (path: string) => chartAt(path) !== null;

export async function chart(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const { origin, pathname } = new URL(request.url);
  const name = chartAt(pathname);
  try {
    const { drawChart } = await renderer();
    const found =
      name &&
      (await drawChart({
        name,
        origin,
        ask: asking(request, env, ctx),
        countries: () => outlines(request, env),
      }));
    if (!name) return nothingHere(request);
    if (!found || (name.isPng && !found.isDrawable))
      return await noFileOf(`/${name.kind}/${name.slug}`, request, env, ctx);
    return await (name.isPng
      ? inPng(found.svg, request, env, limits.maxBrowserAgeSeconds)
      : svgFile(found.svg, request));
  } catch (error) {
    return failed(error, request);
  }
}
