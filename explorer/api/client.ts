import { Client, cacheExchange, fetchExchange } from 'urql';
import { API } from './address.ts';
import { textOf } from './document.ts';

/** Asks by GET and by id, so that a browser and the edge keep the answers. */
export const client = new Client({
  url: new URL(API, location.href).href,
  preferGetMethod: 'force',
  exchanges: [cacheExchange, fetchExchange],
  fetch: persisted,
});

/** A page that was opened before a deployment asks for documents that may be persisted no more: it sends their text. */
async function persisted(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  if (answer.status !== 404) return answer;
  const { searchParams } = new URL(String(input));
  const query = textOf(searchParams.get('documentId') ?? '');
  if (!query) return answer;
  const variables = JSON.parse(searchParams.get('variables') ?? '{}');
  const headers = new Headers(init?.headers);
  headers.set('content-type', 'application/json');
  return fetch(API, {
    ...init,
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
}
