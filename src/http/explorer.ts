/** The explorer's pages: one file, with the title and the description of the record that its address names. */
import { prefersHtml } from './accept.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { NOT_FOUND, type Preview, previewOf, type RecordName, recordAt } from './preview.ts';
import { isBeyondLimit } from './rate-limit.ts';

const PAGE = '/explorer/';
const WITHOUT_RECORD = ['/', '/search'];

export const isExplorerPath = (path: string) => WITHOUT_RECORD.includes(path) || recordAt(path) !== null;

export async function explorer(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const record = recordAt(pathname);
  if (!record) return asset(request, env, PAGE);
  const [page, preview] = await Promise.all([
    wholePage(request, env),
    previewUnlessBeyondLimit(record, request, env, ctx),
  ]);
  if (preview === null) return notFound(page);
  if (preview?.slug) return movedTo(`/${record.kind}/${preview.slug}${search}`);
  return preview ? withPreview(page, preview, `${origin}${pathname}`) : page;
}

/** What a person sees at an address that leads nowhere; for any other client, what is where. */
export async function nowhere(request: Request, env: Env): Promise<Response> {
  const isForPerson = ['GET', 'HEAD'].includes(request.method) && prefersHtml(request.headers.get('accept'));
  const response = isForPerson ? notFound(await wholePage(request, env)) : nothingHere(request);
  response.headers.set('vary', 'accept');
  return response;
}

/** Who has asked too much gets the page all the same: it says so itself, and when to come back. */
async function previewUnlessBeyondLimit(
  record: RecordName,
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Preview | null | undefined> {
  return (await isBeyondLimit(request, env)) ? undefined : previewOf(record, request, env, ctx);
}

/** Whatever the browser has of the file, what is written into it may be another. */
async function wholePage(request: Request, env: Env): Promise<Response> {
  const page = await asset(new Request(request.url), env, PAGE);
  page.headers.delete('etag');
  return page;
}

/** A record that was renamed has an address of its own. It may be renamed again, so nobody is to keep this for long. */
function movedTo(location: string): Response {
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'public, max-age=3600' } });
}

function notFound(page: Response): Response {
  const { body, headers } = withPreview(page, NOT_FOUND);
  headers.set('cache-control', 'no-store');
  return new Response(body, { status: 404, headers });
}

/** `address` holds no character that HTML knows: see recordAt. */
function withPreview(page: Response, { title, description }: Preview, address?: string): Response {
  const content = (text: string) => ({
    // HTMLRewriter escapes quotation marks alone.
    element: (meta: Element) => void meta.setAttribute('content', text.replaceAll('&', '&amp;')),
  });
  return new HTMLRewriter()
    .on('title', { element: (element) => void element.setInnerContent(`${title} · Aftermath`) })
    .on('meta[name=description], meta[property="og:description"]', content(description))
    .on('meta[property="og:title"]', content(title))
    .on('head', {
      element(head) {
        if (!address) return;
        head.append(`<link rel="canonical" href="${address}" />`, { html: true });
        head.append(`<meta property="og:url" content="${address}" />`, { html: true });
      },
    })
    .transform(page);
}
