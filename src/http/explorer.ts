/** The explorer's pages: one file, with the title and the description of the record that its address names. */
import { CITATION_FORMATS, citationAt } from '../../explorer/citation/names.ts';
import { DATA_PATH, type FileName, formatsOf, mediaTypeOf } from '../../explorer/data/names.ts';
import { FORMATS, feedAt } from '../../explorer/feed/names.ts';
import { NAMED_PAGES } from '../../explorer/named-pages.ts';
import type { LinkedData } from '../../explorer/preview/linked-data.ts';
import { ANSWERS_ID, cardPath, type Rendered } from '../../explorer/rendered.ts';
import { limits } from '../limits.ts';
import { preferredType, prefersHtml } from './accept.ts';
import { asset } from './assets.ts';
import type { Env } from './context.ts';
import { etagOf } from './etag.ts';
import { fileOf } from './files.ts';
import { isKnown } from './if-none-match.ts';
import { movedTo } from './moved.ts';
import { nothingHere } from './nothing-here.ts';
import { OEMBED_PATH } from './paths.ts';
import { datasetOf, NOT_FOUND, type Preview, previewOf, recordAt } from './preview.ts';
import { isBeyondLimit } from './rate-limit.ts';
import { rendered } from './rendering.ts';

const PAGE = '/explorer/';
const WITHOUT_RECORD = ['/', '/search', ...Object.keys(NAMED_PAGES)];
/** The pages that say what all data are. */
const OF_ALL_DATA = ['/', DATA_PATH];

export const isExplorerPath = (path: string) => WITHOUT_RECORD.includes(path) || recordAt(path) !== null;

export async function explorer(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
): Promise<Response> {
  const format = askedFormat(request);
  const response = await (format ? fileOf(format, request, env) : page(request, env, ctx));
  // A page that is a list alone can be had as a file, too.
  if (formatsOf(new URL(request.url).pathname).length) response.headers.set('vary', 'accept');
  return response;
}

function askedFormat(request: Request): FileName | undefined {
  const { pathname } = new URL(request.url);
  const formats = formatsOf(pathname);
  const types = formats.map(mediaTypeOf);
  const type = preferredType(request.headers.get('accept'), types);
  const format = formats[types.indexOf(type ?? '')];
  return format && { kind: pathname.slice(1), format };
}

async function page(request: Request, env: Env, ctx: ExecutionContext | undefined): Promise<Response> {
  // Who has asked too much gets the page all the same: it says so itself, and when to come back.
  if (await isBeyondLimit(request, env)) return wholePage(request, env);
  const { origin, pathname, search } = new URL(request.url);
  const record = recordAt(pathname);
  const deadline = AbortSignal.timeout(limits.maxPreviewMilliseconds);
  const [whole, dataset, preview, content] = await Promise.all([
    wholePage(request, env),
    OF_ALL_DATA.includes(pathname) ? datasetOf(request, env, ctx, deadline) : undefined,
    record ? previewOf(record, request, env, ctx, deadline) : namedAt(pathname),
    rendered(request, env, ctx, deadline),
  ]);
  if (preview?.slug) return movedTo(`/${record?.kind}/${preview.slug}${search}`);
  if (preview?.isGone) return missing(whole, content, preview, 410);
  const named = preview
    ? withPreview(whole, preview, `${origin}${pathname}`)
    : pathname === '/'
      ? withAddress(whole, `${origin}/`)
      : whole;
  const headed = dataset ? withData(named, dataset) : named;
  if (preview === null) return missing(whole, content);
  if (!content) return headed;
  const pictured =
    env.PICTURES && content.card ? withCard(headed, content.card, `${origin}${cardPath(pathname)}`) : headed;
  return tagged(withContent(pictured, content), request);
}

function namedAt(path: string): Preview | undefined {
  const named = NAMED_PAGES[path];
  return named && { title: named.name, description: named.about };
}

/** What a person sees at an address that leads nowhere; for any other client, what is where. */
export async function nowhere(request: Request, env: Env): Promise<Response> {
  const isForPerson = ['GET', 'HEAD'].includes(request.method) && prefersHtml(request.headers.get('accept'));
  const response = isForPerson ? missing(await wholePage(request, env)) : nothingHere(request);
  response.headers.set('vary', 'accept');
  return response;
}

/** Whatever the browser has of the file, what is written into it may be another. */
async function wholePage(request: Request, env: Env): Promise<Response> {
  const page = await asset(new Request(request.url), env, PAGE);
  page.headers.delete('etag');
  return page;
}

function missing(
  page: Response,
  content: Rendered | null = null,
  preview: Preview = NOT_FOUND,
  status = 404,
): Response {
  const headed = withPreview(page, preview);
  const { body, headers } = content ? withContent(headed, content) : headed;
  headers.set('cache-control', 'no-store');
  return new Response(body, { status, headers });
}

/** The words of the page in their place, and behind them the answers that they are made of. */
function withContent(page: Response, { html, answers }: Rendered): Response {
  return new HTMLRewriter()
    .on('noscript', { element: (element) => void element.remove() })
    .on('#root', {
      element(root) {
        root.setInnerContent(html, { html: true });
        root.after(`<script type="application/json" id="${ANSWERS_ID}">${inScript(answers)}</script>`, {
          html: true,
        });
      },
    })
    .transform(page);
}

/** JSON that no HTML parser takes for the end of its element. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c');

/** By what it says: data, scripts and styles, as those are named by their hashes. */
async function tagged(page: Response, request: Request): Promise<Response> {
  const body = await page.arrayBuffer();
  const headers = new Headers(page.headers);
  headers.set('etag', await etagOf(body));
  return isKnown(request, headers.get('etag'))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** `address` holds no character that HTML knows: see recordAt. */
function withPreview(named: Response, { title, description, data }: Preview, address?: string): Response {
  const addressed = address ? withAddress(named, address) : named;
  const content = (text: string) => ({
    // HTMLRewriter escapes quotation marks alone.
    element: (meta: Element) => void meta.setAttribute('content', text.replaceAll('&', '&amp;')),
  });
  const page = address && data ? withData(addressed, { url: address, ...data }) : addressed;
  return new HTMLRewriter()
    .on('head > title', { element: (element) => void element.setInnerContent(`${title} · Aftermath`) })
    .on('meta[name=description], meta[property="og:description"]', content(description))
    .on('meta[property="og:title"]', content(title))
    .transform(page);
}

/** One address for whatever a list is kept to, and what leads from it to other forms of the page. */
function withAddress(page: Response, address: string): Response {
  return new HTMLRewriter()
    .on('head', {
      element(head) {
        head.append(`<link rel="canonical" href="${address}" />`, { html: true });
        head.append(`<meta property="og:url" content="${address}" />`, { html: true });
        const { origin, pathname } = new URL(address);
        if (/^\/(event|statement)\//.test(pathname)) {
          const found = `${origin}${OEMBED_PATH}?url=${encodeURIComponent(address)}`;
          head.append(`<link rel="alternate" type="application/json+oembed" href="${found}" />`, {
            html: true,
          });
        }
        for (const [format, { name, mediaType }] of Object.entries(CITATION_FORMATS)) {
          if (!citationAt(`${pathname}.${format}`)) continue;
          const of = `type="${mediaType}" title="How to cite this: ${name}" href="${address}.${format}"`;
          head.append(`<link rel="alternate" ${of} />`, { html: true });
        }
        if (recordAt(pathname)) head.append(`<link rel="cite-as" href="${address}" />`, { html: true });
        for (const [format, type] of Object.entries(FORMATS)) {
          if (!feedAt(`${pathname}/feed.${format}`)) continue;
          const of = `type="${type.replace(/;.*/, '')}" title="What changed here" href="${address}/feed.${format}"`;
          head.append(`<link rel="alternate" ${of} />`, { html: true });
        }
      },
    })
    .transform(page);
}

/** The picture that is shown beside a link to the page. */
function withCard(page: Response, words: string, address: string): Response {
  const meta = (property: string, content: string) =>
    `<meta property="og:image${property}" content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`;
  const about = [
    meta('', address),
    meta(':type', 'image/png'),
    meta(':width', '1200'),
    meta(':height', '630'),
    meta(':alt', words),
  ];
  return new HTMLRewriter()
    .on('meta[name="twitter:card"]', {
      element: (element) => void element.setAttribute('content', 'summary_large_image'),
    })
    .on('head', { element: (head) => void head.append(about.join(''), { html: true }) })
    .transform(page);
}

/** What a page is about, as schema.org has it (JSON-LD). */
function withData(page: Response, data: LinkedData): Response {
  const linked = inScript(JSON.stringify({ '@context': 'https://schema.org', ...data }));
  return new HTMLRewriter()
    .on('head', {
      element: (head) =>
        void head.append(`<script type="application/ld+json">${linked}</script>`, { html: true }),
    })
    .transform(page);
}
