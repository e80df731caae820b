/** The files of the pages, as `npm run build` makes them: each page in a folder named as it is. */
import type { Env } from './context.ts';
import { nothingHere } from './nothing-here.ts';
import { PAGE_HEADERS } from './security-headers.ts';

const FOLDERS = ['/explorer/', '/graphiql/'];

export const isPageFile = (path: string) => FOLDERS.some((folder) => path.startsWith(folder));

export function pageFile(request: Request, env: Env): Promise<Response> {
  return asset(request, env, new URL(request.url).pathname);
}

/** The file at a path, which need not be the one that the request names. */
export async function asset(request: Request, { ASSETS }: Env, path: string): Promise<Response> {
  const found = await ASSETS.fetch(new Request(new URL(path, request.url), request));
  if (found.status === 404) return nothingHere(request);
  const response = new Response(found.body, found);
  const hashed = found.ok && /^\/\w+\/assets\//.test(path);
  // A 304 has them, too: a browser goes by its headers from then on.
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value);
  response.headers.set('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  return response;
}
