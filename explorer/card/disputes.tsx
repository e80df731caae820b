import { capitalised } from '../words.ts';
import type { Dispute } from './card.ts';
import { COLOURS } from './colours.ts';
import { brokenInto } from './letters.ts';
import { Line, Unequal } from './line.tsx';

interface DisputesProps {
  disputes: Dispute[];
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIZE = 29;
const LEADING = 35;
/** Of the name of what is disputed. */
const NAME = 160;
const NAME_SIZE = 24;
/** Of the sign between the two. */
const BETWEEN = 56;
const LINES = 2;
const APART = 14;

/** A row for each: what it is about, and what the one and the other say. */
export function Disputes({ disputes, x, y, width, height }: DisputesProps) {
  const column = (width - NAME - BETWEEN) / 2;
  const rows = disputes.map(({ property, one, other }) => {
    const cells = [
      brokenInto({ face: 'sans', size: NAME_SIZE, width: NAME - 20, lines: LINES }, capitalised(property)),
      brokenInto({ face: 'bold', size: SIZE, width: column, lines: LINES }, one),
      brokenInto({ face: 'bold', size: SIZE, width: column, lines: LINES }, other),
    ];
    return { property, cells, height: Math.max(...cells.map(({ length }) => length)) * LEADING + APART };
  });
  let top = y;
  return rows.map(({ property, cells: [name = [], one = [], other = []], height: own }) => {
    const at = top;
    top += own;
    if (top > y + height) return null;
    const lines = (texts: string[], left: number, face: 'sans' | 'bold', size: number) =>
      texts.map((text, index) => (
        <Line
          key={text}
          x={left}
          y={at + SIZE + index * LEADING}
          face={face}
          size={size}
          fill={face === 'sans' ? COLOURS.dimmed : COLOURS.text}
        >
          {text}
        </Line>
      ));
    return (
      <g key={property}>
        {lines(name, x, 'sans', NAME_SIZE)}
        {lines(one, x + NAME, 'bold', SIZE)}
        <Unequal x={x + NAME + column + (BETWEEN - 24) / 2} y={at + SIZE} size={24} />
        {lines(other, x + NAME + column + BETWEEN, 'bold', SIZE)}
      </g>
    );
  });
}
