import { prefersHtml } from './accept.ts';
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { PAGE_HEADERS } from './security-headers.ts';

const FOLDER = '/graphiql/';

/** The GraphiQL page where a browser asks for the API; null for every other client. */
export function page(request: Request, env: Env): Promise<Response> | null {
  return prefersHtml(request.headers.get('accept')) ? asset(request, env, FOLDER) : null;
}

export const isPageFile = (path: string) => path.startsWith(FOLDER);

export function pageFile(request: Request, env: Env): Promise<Response> {
  return asset(request, env, new URL(request.url).pathname);
}

async function asset(request: Request, { ASSETS }: Env, path: string): Promise<Response> {
  const found = await ASSETS.fetch(new Request(new URL(path, request.url), request));
  if (found.status === 404) return nothingHere(request);
  const response = new Response(found.body, found);
  const hashed = found.ok && path.startsWith(`${FOLDER}assets/`);
  // A 304 has them, too: a browser goes by its headers from then on.
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value);
  response.headers.set('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  return response;
}
