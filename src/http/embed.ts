/** Parts of pages for other sites to show within theirs (`/embed/…`), and how programs find them (`/oembed`). */
import { embedAt, pagePath } from '../../explorer/embed/names.ts';
import { limits } from '../limits.ts';
import { asking } from './asking.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { failed } from './files.ts';
import { noFileOf } from './gone.ts';
import { isKnown } from './if-none-match.ts';
import { movedTo } from './moved.ts';
import { rateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { renderer } from './rendering.ts';

export const isEmbedPath = (path: string) => embedAt(path) !== null;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const NO_PAGE =
  'The parameter "url" is to be the address of an event or a statement of this site, as its page has it: https://…/event/…';

type Answer = (request: Request, env: Env, ctx: ExecutionContext | undefined) => Promise<Response>;

export const embed: Answer = (request, env, ctx) =>
  limited(request, env, async () => {
    const { openEmbed } = await renderer();
    const found = await openEmbed(new URL(request.url), {
      ask: asking(request, env, ctx),
      hasPictures: env.PICTURES !== undefined,
      page: async () => (await asset(new Request(request.url), env, '/explorer/')).text(),
    });
    if ('movedTo' in found) return movedTo(found.movedTo);
    const { html, status, policy } = found;
    const headers = { ...HTML, 'content-security-policy': policy };
    return status === 200
      ? answerWith(html, request, headers)
      : new Response(html, { status, headers: { ...headers, 'cache-control': 'no-store' } });
  });

export const oembed: Answer = (request, env, ctx) =>
  limited(request, env, async () => {
    const { origin, searchParams } = new URL(request.url);
    // As the standard has it for a format that is not provided.
    if ((searchParams.get('format') ?? 'json') !== 'json') {
      return refusal(501, 'BAD_REQUEST', 'The parameter "format" can be "json" alone');
    }
    const { embedded } = await renderer();
    const found = await embedded(searchParams, origin, asking(request, env, ctx));
    if (found) return answerWith(JSON.stringify(found), request, { 'content-type': 'application/json' });
    const path = URL.parse(searchParams.get('url') ?? '')?.pathname ?? '';
    const name = embedAt(path);
    const nothing = await noFileOf(name ? new URL(pagePath(name), origin).pathname : path, request, env, ctx);
    return nothing.status === 410 ? nothing : refusal(404, 'NOT_FOUND', NO_PAGE);
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

async function answerWith(body: string, request: Request, type: Record<string, string>): Promise<Response> {
  const headers = new Headers({
    'cache-control': `public, max-age=${limits.maxBrowserAgeSeconds}`,
    etag: await etagOf(body),
    ...type,
  });
  return isKnown(request, headers.get('etag'))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
