import { refusal } from './refusal.ts';

/** What OPTIONS and methods that a route does not have are answered; null for those that it has. */
export function otherMethod(request: Request, methods: string[]): Response | null {
  if (methods.includes(request.method)) return null;
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
  const { pathname } = new URL(request.url);
  return refusal(
    405,
    'METHOD_NOT_ALLOWED',
    `${request.method} does nothing at ${pathname}: use ${methods.join(' or ')}`,
    { allow },
  );
}

/**
 * A HEAD is answered as the GET, without its body (headers.ts). A body that comes with either of them means nothing
 * (RFC 9110, 9.3.1), and no request made of such a one may have it.
 */
export function asGet(request: Request): Request {
  const { method, url, signal } = request;
  if (method !== 'HEAD' && !(method === 'GET' && request.body)) return request;
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) headers.delete(name);
  return new Request(url, {
    headers,
    signal,
    redirect: request.redirect,
    cf: request.cf as RequestInitCfProperties,
  });
}
