/** `new InMemoryCache(apolloCache)`: which types there are, and how pages and values are put together. */
import type { FieldPolicy, InMemoryCacheConfig } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import { lists, possibleTypes, withoutId } from './generated/facts.ts';

/** The pages of one list become one, and each other filter or order is another list. */
const pages = (fields: Record<string, string[]>): Record<string, FieldPolicy> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, apart]) => [name, relayStylePagination(apart.length ? apart : false)]),
  );

export const apolloCache: InMemoryCacheConfig = {
  possibleTypes,
  typePolicies: {
    // Two questions may ask different fields of one value: the cache keeps both.
    ...Object.fromEntries(withoutId.map((name) => [name, { merge: true }])),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, fields]) => [
        name,
        { fields: pages(fields), ...(withoutId.includes(name) && { merge: true }) },
      ]),
    ),
  },
};
