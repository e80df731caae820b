/** A date as drawn on an axis of time: never narrower than what is known, never beyond it but where an end is open. */
import type { DateFragment } from '../api/documents.ts';
import { type Bounds, endOf, positionIn, type Span, startOf } from './span.ts';

interface Bar {
  x: number;
  width: number;
  /** It goes on to no known end: drawn up to the axis's own. */
  isOpen: boolean;
}

/** What would be too narrow to see is widened to `minimum`. */
export function barOf(date: Bounds, span: Span, width: number, minimum = 10): Bar {
  const position = positionIn(span, width);
  const x = position(startOf(date));
  const end = position(Math.min(endOf(date), span.to));
  return { x, width: Math.max(end - x, minimum), isOpen: date.latest === null };
}

export type Doubt = Pick<DateFragment, 'edtf' | 'approximate' | 'uncertain'>;

/** Whether the record leaves no doubt about the date: an interval's ends may each be doubted, which no flag tells. */
export const isSettled = ({ edtf, approximate, uncertain }: Doubt): boolean =>
  !(approximate || uncertain || /[?~%]/.test(edtf));
