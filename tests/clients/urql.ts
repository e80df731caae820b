/** urql: questions by their hash, by GET so that they are cached, and as text where the hash is not known. */
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

export const urqlClient = (url: string, fetch: typeof globalThis.fetch): Client =>
  new Client({
    url,
    fetch,
    preferGetMethod: 'force',
    exchanges: [cacheExchange, persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
  });
