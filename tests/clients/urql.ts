/** urql with Graphcache: pages of one list put together, questions by their hash, by GET, and as text where no hash is known. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { graphcache } from '../../client/graphcache.ts';

export const urqlClient = (url: string, fetch: typeof globalThis.fetch): Client =>
  new Client({
    url,
    fetch,
    preferGetMethod: 'force',
    exchanges: [
      cacheExchange(graphcache),
      persistedExchange({ preferGetForPersistedQueries: true }),
      fetchExchange,
    ],
  });
