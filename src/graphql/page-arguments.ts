/** The arguments of a connection, and the cursors in them. A cursor is refused outside of its connection and order. */
import type { FieldNode } from 'graphql';
import { badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Keys, Range } from '../sql/page.ts';
import { builder } from './builder.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `The page's size, counted from the start: 1 to ${limits.maxPageRecords}, by default ${limits.defaultPageRecords}.`,
  }),
  after: t.string({ description: 'A cursor of this connection: the page starts behind it.' }),
  last: t.int({
    description: `The page's size, counted from the end: 1 to ${limits.maxPageRecords}. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'A cursor of this connection: the page ends before it.' }),
}));

/** `order` names the connection and its order, e.g. `Query.events LATEST_FIRST`. */
export function readRange(args: PageArguments, order: string, keyCount: number, node: FieldNode): Range {
  const { first, last } = args;
  if (first != null && last != null) {
    throw badUserInput('last', 'cannot stand beside "first": leave one of them out', node);
  }
  for (const [name, size] of [['first', first] as const, ['last', last] as const]) {
    if (size != null && (size < 1 || size > limits.maxPageRecords)) {
      throw badUserInput(name, `is ${size}: give a number from 1 to ${limits.maxPageRecords}`, node);
    }
  }
  const cursor = (name: 'after' | 'before') =>
    args[name] == null ? null : readCursor(args[name], order, keyCount, name, node);
  return {
    limit: first ?? last ?? limits.defaultPageRecords,
    backward: last != null,
    after: cursor('after'),
    before: cursor('before'),
  };
}

/** From what `cursorKeys` of sql/page.ts yields: the order's name, then the keys. */
export function writeCursor(orderAndKeys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(orderAndKeys)).toString('base64url');
}

function readCursor(
  cursor: string,
  order: string,
  keyCount: number,
  argument: string,
  node: FieldNode,
): Keys {
  const parts = parseCursor(cursor);
  if (!parts) {
    throw badUserInput(
      argument,
      'is no cursor: pass a "cursor", "startCursor" or "endCursor" of this API unchanged',
      node,
    );
  }
  const [name, ...keys] = parts;
  if (name !== order || keys.length !== keyCount) {
    throw badUserInput(
      argument,
      `is a cursor of ${name}, not of ${order}: pass one of the same connection and order`,
      node,
    );
  }
  return keys;
}

function parseCursor(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.length > 1 && parts.every((part) => typeof part === 'string')
      ? parts
      : null;
  } catch {
    return null;
  }
}
