/** A record that was renamed has an address of its own. It may be renamed again, so nobody is to keep this for long. */
export function movedTo(location: string): Response {
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'public, max-age=3600' } });
}
