import { COLOURS } from './colours.ts';
import { type Face, fontOf } from './letters.ts';

interface LineProps {
  x: number;
  y: number;
  face: Face;
  size: number;
  fill: string;
  anchor?: 'start' | 'end' | 'middle';
  children: string;
}

/** Its attributes are all that what makes a PNG of it knows. */
export function Line({ face, size, anchor, children, ...place }: LineProps) {
  return (
    <text {...place} {...fontOf(face)} fontSize={size} {...(anchor && { textAnchor: anchor })}>
      {children}
    </text>
  );
}

/** ≠, which the fonts lack. `y` is that of the line of text. */
export function Unequal({ x, y, size }: { x: number; y: number; size: number }) {
  const [upper, lower] = [y - size * 0.5, y - size * 0.2];
  return (
    <path
      d={`M${x} ${upper}h${size}M${x} ${lower}h${size}M${x + size * 0.25} ${y + size * 0.05}L${x + size * 0.75} ${y - size * 0.75}`}
      stroke={COLOURS.disputed}
      strokeWidth={size * 0.13}
      fill="none"
    />
  );
}
