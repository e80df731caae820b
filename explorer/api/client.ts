import { Client, cacheExchange, fetchExchange, type ssrExchange } from 'urql';
import { API } from './address.ts';

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
