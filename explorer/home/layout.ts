import { endOf, positionIn, type Span, startOf } from '../time/span.ts';
import type { Entry } from './entries.ts';

/** A record where it stands in its lane, in pixels and in rows. */
export interface Mark {
  entry: Entry;
  left: number;
  width: number;
  row: number;
  /** It reaches beyond the span at this end. */
  before: boolean;
  after: boolean;
}

/** As small as a target may be. */
const LEAST_WIDTH = 26;
const GAP = 3;
export const LEAST_WIDTH_WITH_WORDS = 56;

/** Each mark in the first row in which it overlaps no other, from the earliest to the latest. */
export function stacked(entries: Entry[], span: Span, width: number): { marks: Mark[]; rows: number } {
  const position = positionIn(span, width);
  const ends: number[] = [];
  const marks = entries
    .map((entry) => {
      const [start, end] = [startOf(entry.at), endOf(entry.at)];
      const x = position(Math.max(start, span.from));
      const extent = Math.min(Math.max(position(Math.min(end, span.to)) - x - GAP, LEAST_WIDTH), width);
      return {
        entry,
        left: Math.min(x, width - extent),
        width: extent,
        before: start < span.from,
        after: end >= span.to,
      };
    })
    .sort((one, other) => one.left - other.left || startOf(one.entry.at) - startOf(other.entry.at))
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.left);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.left + mark.width + GAP;
      return { ...mark, row };
    });
  return { marks, rows: ends.length };
}

/** Whether most of the marks are wide enough to say what they are. */
export function hasRoom(entries: Entry[], span: Span, width: number): boolean {
  const { marks } = stacked(entries, span, width);
  return marks.filter((mark) => mark.width >= LEAST_WIDTH_WITH_WORDS).length * 2 >= marks.length;
}
