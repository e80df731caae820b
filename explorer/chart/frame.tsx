/** What is around each chart: what it is of, what it shows, and where it is from. */
import type { ReactNode } from 'react';
import { COLOURS } from '../card/colours.ts';
import { brokenInto, isDrawable } from '../card/letters.ts';
import { Line } from '../card/line.tsx';
import { prerendered } from '../prerendered.ts';

export interface Content {
  /** What the chart shows, below the title. */
  about: string;
  /** The same in words, with what is in it. */
  words: string;
  height: number;
  children: ReactNode;
}

export const WIDTH = 1000;
export const EDGE = 28;
const HEAD = 104;
const FOOT = 48;

/** An SVG, and whether the fonts have its letters: a browser has others, a PNG has none. */
export async function drawn({
  title,
  about,
  words,
  height,
  credit,
  children,
}: Content & { title: string; credit: string }) {
  const whole = HEAD + height + FOOT;
  const inner = WIDTH - 2 * EDGE;
  const [heading = ''] = brokenInto({ face: 'heading', size: 30, width: inner, lines: 1 }, title);
  const [source = ''] = brokenInto({ face: 'sans', size: 15, width: inner, lines: 1 }, credit);
  const svg = await prerendered(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={whole} viewBox={`0 0 ${WIDTH} ${whole}`}>
      <title>{`${title}. ${words}`}</title>
      <rect width={WIDTH} height={whole} fill={COLOURS.paper} />
      <Line x={EDGE} y={50} face="heading" size={30} fill={COLOURS.text}>
        {heading}
      </Line>
      <Line x={EDGE} y={80} face="sans" size={18} fill={COLOURS.dimmed}>
        {about}
      </Line>
      <g transform={`translate(0 ${HEAD})`}>{children}</g>
      <rect x={EDGE} y={whole - FOOT + 8} width={inner} height="1" fill={COLOURS.line} />
      <Line x={EDGE} y={whole - 16} face="sans" size={15} fill={COLOURS.dimmed}>
        {source}
      </Line>
    </svg>,
  );
  return { svg, isDrawable: isDrawable({ title, about, words }) };
}
