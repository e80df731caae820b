/** `cacheExchange(graphcache)` of urql's Graphcache: the schema, which types have no key, and how pages are put together. */
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { lists, withoutId } from './generated/facts.ts';
import { introspection } from './generated/introspection.ts';

export const graphcache: CacheExchangeOpts = {
  schema: introspection,
  keys: Object.fromEntries(withoutId.map((name) => [name, () => null])),
  resolvers: Object.fromEntries(
    Object.entries(lists).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((name) => [name, relayPagination()])),
    ]),
  ),
};
