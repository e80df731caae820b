/** Headers that keep a browser from doing more with an answer than it is for. */

/** The data are for any site to read; a page that someone opens them as does nothing. */
const DATA = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * Monaco writes style elements and attributes of its own, so styles alone may be inline;
 * everything else, workers included, comes from this origin's files.
 */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Two years, as https://hstspreload.org advises. Subdomains are their owner's affair. */
const HTTPS = { 'strict-transport-security': 'max-age=63072000' };

/** What every answer has, but for what it says itself. */
export function securityHeaders({ protocol }: URL): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(protocol === 'https:' && HTTPS),
    ...DATA,
  };
}
