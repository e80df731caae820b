/** The arguments of a connection, and the cursors in them. A cursor is refused outside of its connection and order. */
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Keys, Range } from '../planner/range.ts';
import { builder } from './builder.ts';
import { readOpaque, writeOpaque } from './opaque.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `The page's size, counted from the start: 0 to ${limits.maxPageRecords}, by default ${limits.defaultPageRecords}. With 0 no record is read: for \`totalCount\` alone.`,
  }),
  after: t.string({ description: 'A cursor of this connection: the page starts behind it.' }),
  last: t.int({
    description: `The page's size, counted from the end: 0 to ${limits.maxPageRecords}. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'A cursor of this connection: the page ends before it.' }),
}));

/** Of a column that a connection sorts by: numbers are places in an order, from nought on. */
export type KeyType = 'number' | 'string';

/** What a page's arguments ask for, and whose connection their cursors were given out for (see `cursorKeys`). */
interface AskedRange {
  range: Range;
  parents: { argument: string; slug: string }[];
}

/** `order` names the connection and its order, e.g. `Query.events LATEST_FIRST`. */
export function readRange(
  args: PageArguments,
  order: string,
  types: readonly KeyType[],
  site: ArgumentSite,
): AskedRange {
  const { first, last } = args;
  if (first != null && last != null) {
    throw badUserInput('last', 'cannot stand beside "first": leave one of them out', site);
  }
  for (const [name, size] of [['first', first] as const, ['last', last] as const]) {
    if (size != null && (size < 0 || size > limits.maxPageRecords)) {
      throw badUserInput(name, `is ${size}: give a number from 0 to ${limits.maxPageRecords}`, site);
    }
  }
  const parents: AskedRange['parents'] = [];
  const cursor = (name: 'after' | 'before'): Keys | null => {
    if (args[name] == null) return null;
    const [parent, ...keys] = readCursor(args[name], order, types, name, site);
    parents.push({ argument: name, slug: parent as string });
    return keys;
  };
  const [after, before] = [cursor('after'), cursor('before')];
  return {
    range: { limit: first ?? last ?? limits.defaultPageRecords, backward: last != null, after, before },
    parents,
  };
}

/** From what `cursorKeys` of planner/page.ts yields: the order's name, the parent's slug, then the keys. */
export function writeCursor(parts: readonly unknown[]): string {
  return writeOpaque(JSON.stringify(parts));
}

function readCursor(
  cursor: string,
  order: string,
  types: readonly KeyType[],
  argument: string,
  site: ArgumentSite,
): Keys {
  const [name, ...parts] = parseCursor(cursor);
  if (name === undefined || (name === order && !areKeys(parts, types))) {
    throw badUserInput(
      argument,
      'is no cursor: pass a "cursor", "startCursor" or "endCursor" of this API, unchanged',
      site,
    );
  }
  if (name !== order) {
    throw badUserInput(
      argument,
      `is a cursor of ${name}, not of ${order}: pass one of the same connection and order`,
      site,
    );
  }
  return parts;
}

/** The parent's slug, and then a value for each column that the connection sorts by. */
const areKeys = (parts: Keys, types: readonly KeyType[]) =>
  parts.length === types.length + 1 &&
  ['string', ...types].every((type, index) => {
    const part = parts[index];
    return type === 'number' ? Number.isSafeInteger(part) && Number(part) >= 0 : typeof part === 'string';
  });

/** No parts where it is no cursor of ours. */
function parseCursor(cursor: string): Keys {
  try {
    const parts: unknown = JSON.parse(readOpaque(cursor));
    // A text, or a place in an order.
    const isKey = (part: unknown) => typeof part === 'string' || Number.isFinite(part);
    return Array.isArray(parts) && parts.every(isKey) ? parts : [];
  } catch {
    return [];
  }
}
