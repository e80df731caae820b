/**
 * Whether a page of another site has a browser send this. People are known by what their browser sends by itself, and
 * so is whoever works on this machine: a page that they look at could otherwise write in their name.
 */
export function isOfOtherSite({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  return origin !== null && origin !== new URL(url).origin;
}
