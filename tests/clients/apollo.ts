/** Apollo Client: pages of one list put together in its cache, questions by their hash, and by GET so that they are cached. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { apolloCache } from '../../client/apollo.ts';

export function apolloClient(uri: string, fetch: typeof globalThis.fetch): ApolloClient {
  const sha256 = async (text: string) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return new Uint8Array(hash).toHex();
  };
  const byHash = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
  return new ApolloClient({
    link: byHash.concat(new HttpLink({ uri, fetch })),
    cache: new InMemoryCache(apolloCache),
  });
}
