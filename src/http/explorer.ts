/** The explorer's pages: one file, with the title and the description of the record that its address names. */
import { prefersHtml } from './accept.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { isRecordKind, type Preview, previewOf } from './preview.ts';
import { rateLimit } from './rate-limit.ts';

const PAGE = '/explorer/';
const WITHOUT_RECORD = ['/', '/search'];

export const isExplorerPath = (path: string) => WITHOUT_RECORD.includes(path) || recordAt(path) !== null;

export async function explorer(request: Request, env: Env): Promise<Response> {
  const named = recordAt(new URL(request.url).pathname);
  if (!named) return asset(request, env, PAGE);
  // One that has asked too much gets the page all the same: it says so itself, and when to come back.
  const preview = (await rateLimit(request, env))
    ? undefined
    : await previewOf(named.kind, named.slug, request, env);
  const page = await wholePage(request, env);
  if (preview === null) return withStatus(page, 404);
  return preview ? withPreview(page, preview, request) : page;
}

/** What a person sees at an address that leads nowhere; for any other client, what is where. */
export async function nowhere(request: Request, env: Env): Promise<Response> {
  const isForPerson = ['GET', 'HEAD'].includes(request.method) && prefersHtml(request.headers.get('accept'));
  return isForPerson ? withStatus(await wholePage(request, env), 404) : nothingHere(request);
}

function recordAt(path: string) {
  const [, kind = '', slug = '', ...rest] = path.split('/');
  return isRecordKind(kind) && slug && !rest.length ? { kind, slug: decoded(slug) } : null;
}

/** Whatever the browser has of the file, what is written into it may be another. */
async function wholePage(request: Request, env: Env): Promise<Response> {
  const page = await asset(new Request(request.url), env, PAGE);
  page.headers.delete('etag');
  return page;
}

const withStatus = ({ body, headers }: Response, status: number) => new Response(body, { status, headers });

function withPreview(page: Response, { title, description }: Preview, { url }: Request): Response {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  const content = (text: string) => ({ element: (meta: Element) => void meta.setAttribute('content', text) });
  return new HTMLRewriter()
    .on('title', { element: (element) => void element.setInnerContent(`${title} · Aftermath`) })
    .on('meta[name=description], meta[property="og:description"]', content(description))
    .on('meta[property="og:title"]', content(title))
    .on('head', {
      element(head) {
        head.append(`<link rel="canonical" href="${address}" />`, { html: true });
        head.append(`<meta property="og:url" content="${address}" />`, { html: true });
      },
    })
    .transform(page);
}

/** As typed where it is no percent-encoding: no record has such a slug. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
