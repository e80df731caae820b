import { Client, cacheExchange, fetchExchange, type ssrExchange } from 'urql';
import { API } from './address.ts';
import { textOf } from './document.ts';

interface ClientOptions {
  origin: string;
  fetch: typeof fetch;
  /** What was answered before the page came to the browser. */
  answers: ReturnType<typeof ssrExchange>;
  /** On the Worker a part of the page waits for its answer; in a browser it says that it waits. */
  suspense?: boolean;
}

/** Asks by GET and by id, so that a browser and the edge keep the answers. */
export const clientOf = ({ origin, fetch, answers, suspense = false }: ClientOptions): Client =>
  new Client({
    url: new URL(API, origin).href,
    preferGetMethod: 'force',
    exchanges: [cacheExchange, answers, fetchExchange],
    fetch,
    suspense,
  });

/** A page that was opened before a deployment asks for documents that may be persisted no more: it sends their text. */
export async function persisted(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
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
