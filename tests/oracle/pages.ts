/** Connections: all records in order, and the part of them that is asked for. */
import { type Asked, compare, inOrder } from './filters.ts';
import { cursorOf, keysOf } from './opaque.ts';
import type { Row } from './rows.ts';

export interface Listed {
  rows: readonly Row[];
  key: (row: Row) => unknown[];
  /** Of the connection, e.g. `Event.claims`. */
  coordinate: string;
  /** The slug of the record whose connection it is. */
  parent: string;
  /** Given where it can be turned round: the order without `orderBy`. */
  orderBy?: string;
  order?: string;
}

/** What cursors call an order, where that is not its own name. */
const NAMES: Record<string, string> = { A_TO_Z: 'by name', Z_TO_A: 'by name backwards' };
const TURNED: readonly string[] = ['LATEST_FIRST', 'Z_TO_A'];

export function pageOf(listed: Listed, args: Record<string, Asked>) {
  const { key, parent, coordinate } = listed;
  const orderBy = listed.orderBy && (args.orderBy ?? listed.orderBy);
  const order = orderBy && (NAMES[orderBy] ?? orderBy);
  const name = [coordinate, order ?? listed.order ?? []].flat().join(' ');
  const isTurned = TURNED.includes(orderBy ?? '');
  const all = inOrder(listed.rows, key);
  if (isTurned) all.reverse();
  const side = (row: Row, cursor: string) => compare(key(row), keysOf(cursor)) * (isTurned ? -1 : 1);
  const outsideAfter = args.after == null ? [] : all.filter((row) => side(row, args.after) <= 0);
  const outsideBefore = args.before == null ? [] : all.filter((row) => side(row, args.before) >= 0);
  const within = all.filter((row) => !outsideAfter.includes(row) && !outsideBefore.includes(row));
  const size = args.first ?? args.last ?? 20;
  const backward = args.last != null;
  const page = backward && size ? within.slice(-size) : within.slice(0, size);
  const isCut = page.length < within.length;
  const edges = page.map((row) => ({ row, cursor: cursorOf(name, parent, key(row)) }));
  return {
    edges,
    rows: all,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: outsideBefore.length > 0 || (isCut && !backward),
      hasPreviousPage: outsideAfter.length > 0 || (isCut && backward),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
