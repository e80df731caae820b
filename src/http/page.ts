/**
 * Monaco writes style elements and attributes of its own, so styles alone may be inline;
 * everything else, workers included, comes from this origin's files.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Answers a request for the GraphiQL page or one of its files; null where the request is not for them. */
export function page(request: Request, assets: Fetcher): Promise<Response> | Response | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;

  const url = new URL(request.url);
  if (['/', '/graphiql', '/graphiql/'].includes(url.pathname)) {
    return Response.redirect(new URL('/graphql', url).href, 302);
  }
  if (url.pathname.startsWith('/graphiql/')) return asset(request, assets, url.pathname);
  if (url.pathname === '/graphql' && prefersHtml(request.headers.get('accept'))) {
    return asset(request, assets, '/graphiql/');
  }
  return null;
}

async function asset(request: Request, assets: Fetcher, path: string): Promise<Response> {
  const found = await assets.fetch(new Request(new URL(path, request.url), request));
  const response = new Response(found.body, found);
  const hashed = found.ok && path.startsWith('/graphiql/assets/');
  response.headers.set('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('x-content-type-options', 'nosniff');
  if (!hashed) response.headers.set('vary', 'accept');
  return response;
}

/** A browser asks for HTML above all; a client that takes JSON just as gladly gets JSON. */
function prefersHtml(accept: string | null): boolean {
  const qualities = qualitiesOf(accept ?? '');
  const html = qualities.get('text/html') ?? 0;
  const json = ['application/graphql-response+json', 'application/json', 'application/*', '*/*'];
  return json.every((range) => html > (qualities.get(range) ?? 0));
}

/** Media ranges and their quality values, RFC 9110, 12.5.1. */
function qualitiesOf(accept: string): Map<string, number> {
  return new Map(
    accept.split(',').map((entry) => {
      const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [range, quality ? Number(quality.slice(2)) : 1];
    }),
  );
}
