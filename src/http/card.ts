/** The picture of a page (`/card/event/….png`), for programs that show where a link leads. */
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import type { Env } from './context.ts';
import { failed } from './files.ts';
import { noFileOf } from './gone.ts';
import { inPng } from './png.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

const PATH = /^\/card((?:\/[a-z0-9-]+)+)\.png$/;

export const isCardPath = (path: string) => PATH.test(path);

export async function card(request: Request, env: Env, ctx: ExecutionContext | undefined): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  const [, path = ''] = PATH.exec(new URL(request.url).pathname) ?? [];
  try {
    const { drawCard } = await renderer();
    const page = new URL(path === '/home' ? '/' : path, request.url);
    const svg = await drawCard(page, asking(request, env, ctx));
    return svg === null
      ? await noFileOf(path, request, env, ctx)
      : await inPng(svg, request, env, limits.maxCardAgeSeconds);
  } catch (error) {
    return failed(error, request);
  }
}
