import { type Entry, endOf, startOf } from './entries.ts';
import type { Span } from './span.ts';

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
export const LEAST_WIDTH = 26;
const GAP = 3;

/** Each mark in the first row in which it overlaps no other, from the earliest to the latest. */
export function stacked(entries: Entry[], span: Span, width: number): { marks: Mark[]; rows: number } {
  const scale = width / (span.to - span.from);
  const ends: number[] = [];
  const marks = entries
    .map((entry) => {
      const start = Math.max(startOf(entry), span.from);
      const end = Math.min(endOf(entry), span.to);
      const extent = Math.min(Math.max((end - start) * scale - GAP, LEAST_WIDTH), width);
      const left = Math.min((start - span.from) * scale, width - extent);
      return {
        entry,
        left,
        width: extent,
        before: startOf(entry) < span.from,
        after: endOf(entry) >= span.to,
      };
    })
    .sort((one, other) => one.left - other.left || startOf(one.entry) - startOf(other.entry))
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.left);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.left + mark.width + GAP;
      return { ...mark, row };
    });
  return { marks, rows: ends.length };
}
