/** Pages by the key of their last record, so that one far down costs what the first costs. */
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';
import { limits } from './limits.ts';

export interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const PageInfo = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Whether a list goes on, and where.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are more.' }),
    endCursor: t.exposeString('endCursor', {
      description: 'Give it as `after` to get the next page; null on an empty page.',
      nullable: true,
    }),
  }),
});

export function firstOf(first: number | null | undefined): number {
  const count = first ?? limits.defaultPageRecords;
  if (count >= 1 && count <= limits.maxPageRecords) return count;
  throw new GraphQLError(`"first" is ${count}, and must be from 1 to ${limits.maxPageRecords}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  });
}

/** Of one more than a page has. */
export function pageOf<Item>(
  found: readonly Item[],
  first: number,
  keyOf: (item: Item) => string,
): Page<Item> {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: found.length > first, endCursor: last === undefined ? null : keyOf(last) },
  };
}

/** Of a cursor. */
export function numberOf(after: string | null | undefined): number | undefined {
  if (after === null || after === undefined) return undefined;
  if (/^\d{1,15}$/.test(after)) return Number(after);
  throw new GraphQLError('"after" is none of the cursors that this list gives as "endCursor"', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
  });
}
