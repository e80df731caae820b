/** Parts of pages for other sites to show within theirs (`/embed/…`), and how programs find them (`/oembed`). */
import { embedAt } from '../../explorer/embed/names.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { failed } from './files.ts';
import { isKnown } from './if-none-match.ts';
import { nothingHere } from './nothing-here.ts';
import { rateLimit } from './rate-limit.ts';
import { renderer } from './rendering.ts';

export const isEmbedPath = (path: string) => embedAt(path) !== null;

type Answer = (request: Request, env: Env, ctx: ExecutionContext | undefined) => Promise<Response>;

export const embed: Answer = (request, env, ctx) =>
  limited(request, env, async () => {
    const { openEmbed } = await renderer();
    const found = await openEmbed(new URL(request.url), {
      ask: asking(request, env, ctx),
      hasPictures: env.PICTURES !== undefined,
      page: async () => (await asset(new Request(request.url), env, '/explorer/')).text(),
    });
    return answerWith(found.html, 'text/html; charset=utf-8', request, found.isMissing ? 404 : 200, {
      'content-security-policy': found.policy,
    });
  });

export const oembed: Answer = (request, env, ctx) =>
  limited(request, env, async () => {
    const { origin, searchParams } = new URL(request.url);
    // As the standard has it for a format that is not provided.
    if ((searchParams.get('format') ?? 'json') !== 'json') return new Response(null, { status: 501 });
    const { embedded } = await renderer();
    const found = await embedded(searchParams, origin, asking(request, env, ctx));
    return found ? answerWith(JSON.stringify(found), 'application/json', request) : nothingHere(request);
  });

async function limited(request: Request, env: Env, answer: () => Promise<Response>): Promise<Response> {
  const beyond = await rateLimit(request, env);
  if (beyond) return beyond;
  try {
    return await answer();
  } catch (error) {
    return failed(error, request);
  }
}

async function answerWith(
  body: string,
  type: string,
  request: Request,
  status = 200,
  others: Record<string, string> = {},
): Promise<Response> {
  const headers = new Headers({
    'content-type': type,
    'cache-control': `public, max-age=${limits.maxBrowserAgeSeconds}`,
    etag: await etagOf(body),
    ...others,
  });
  return isKnown(request, headers.get('etag'))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers });
}
