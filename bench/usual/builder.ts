import SchemaBuilder, { type ObjectRef } from '@pothos/core';
import { readOpaque, writeOpaque } from '../../src/graphql/opaque.ts';
import type { Loaders } from './loaders.ts';

export const builder = new SchemaBuilder<{
  Context: { loaders: Loaders };
  Scalars: { EDTF: { Input: string; Output: string } };
}>({});

builder.queryType({});
builder.scalarType('EDTF', { serialize: String, parseValue: String });

export interface Edge<Node> {
  node: Node;
}
export interface Page<Node> {
  edges: Edge<Node>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const PageInfo = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
  fields: (t) => ({ hasNextPage: t.exposeBoolean('hasNextPage'), endCursor: t.exposeString('endCursor') }),
});

/** A connection type for a type of nodes. */
export function connectionOf<Node extends object>(
  name: string,
  node: ObjectRef<typeof builder.$inferSchemaTypes, Node>,
) {
  const Edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    // biome-ignore lint/suspicious/noExplicitAny: Pothos cannot tell that a node is of the type that it was given
    fields: (t) => ({ node: t.field({ type: node, resolve: (edge): any => edge.node }) }),
  });
  return builder.objectRef<Page<Node>>(`${name}Connection`).implement({
    fields: (t) => ({
      edges: t.field({ type: [Edge], resolve: ({ edges }) => edges }),
      pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
    }),
  });
}

/** From up to one row more than the page has. */
export function pageOf<Node>(
  rows: readonly Node[],
  size: number,
  cursorOf?: (node: Node) => unknown[],
): Page<Node> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const endCursor = last && cursorOf ? writeOpaque(JSON.stringify(cursorOf(last))) : null;
  return { edges: shown.map((node) => ({ node })), pageInfo: { hasNextPage: rows.length > size, endCursor } };
}

/** The keys behind a cursor's name and its parent. */
export function keysIn(cursor: string | null | undefined): string[] | null {
  return cursor ? JSON.parse(readOpaque(cursor)).slice(2) : null;
}
