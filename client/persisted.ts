/** What Cloudflare takes as an address, with room for the origin and what a proxy adds. */
const LONGEST_ADDRESS = 14_000;

/**
 * A `fetch` for questions by GET. One whose id the API does not know (it was persisted before a deployment, or will be
 * with the next) is sent again as its text, and so is one that is too long for an address, by POST.
 */
export const persisted =
  (textOf: (documentId: string) => string | undefined, fetch = globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const url = new URL(request?.url ?? String(input), here());
    const { searchParams } = url;
    const asText = (query: string) => {
      const headers = new Headers(init?.headers ?? request?.headers);
      headers.set('content-type', 'application/json');
      const variables = JSON.parse(searchParams.get('variables') ?? '{}');
      const body = JSON.stringify({ query, variables });
      for (const name of ['query', 'variables', 'documentId']) searchParams.delete(name);
      return fetch(url, { signal: request?.signal, ...init, method: 'POST', headers, body });
    };
    const query = searchParams.get('query') ?? textOf(searchParams.get('documentId') ?? '');
    if (query && url.href.length > LONGEST_ADDRESS) return asText(query);
    const answer = await fetch(input, init);
    return answer.status === 404 && searchParams.has('documentId') && query ? asText(query) : answer;
  };

/** In a browser an address may be short: `/graphql`. */
export const here = (): string | undefined => (globalThis as { location?: { href: string } }).location?.href;
