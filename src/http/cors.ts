/** Which sites' pages may read the answers: https://fetch.spec.whatwg.org/#http-cors-protocol */
import { ANY, originsOf } from './allowed-origins.ts';
import { BOOKMARK_HEADER } from './bookmark.ts';

const EXPOSED_HEADERS = ['etag', 'retry-after', BOOKMARK_HEADER].join(', ');
/**
 * Any header may come, as none opens anything: clients name themselves by headers of their own. `*` does not stand
 * for Authorization, which some send by habit; and browsers that do not know `*` read the names.
 */
const ALLOWED_HEADERS = [
  ANY,
  'authorization',
  'content-type',
  'if-none-match',
  'x-aftermath-stats',
  BOOKMARK_HEADER,
].join(', ');
/** The longest that any browser remembers a preflight: Firefox. */
const PREFLIGHT_SECONDS = 86_400;

/** Credentials are never allowed: there are none. */
export function corsHeaders(request: Request, setting: unknown): [name: string, value: string][] {
  const { origins } = originsOf(setting);
  const exposed: [string, string] = ['access-control-expose-headers', EXPOSED_HEADERS];
  if (origins[0] === ANY) return [['access-control-allow-origin', ANY], exposed];
  const origin = request.headers.get('origin');
  if (!origin || !origins.includes(origin)) return [['vary', 'origin']];
  return [['access-control-allow-origin', origin], ['vary', 'origin'], exposed];
}

/** What a browser asks before it sends another site's request; null for any other request. */
export function preflight(request: Request): Response | null {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return null;
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': ALLOWED_HEADERS,
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    },
  });
}
