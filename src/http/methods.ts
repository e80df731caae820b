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

/** A HEAD is answered as the GET, without its body (headers.ts). */
export function asGet(request: Request): Request {
  return request.method === 'HEAD'
    ? new Request(request, { method: 'GET', signal: request.signal })
    : request;
}
