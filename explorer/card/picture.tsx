/** A card as an SVG, as large as social networks show it: 1200 by 630. */
import type { ReactNode } from 'react';
import { prerendered } from '../prerendered.ts';
import { type Card, cardWords, DIFFER, isDisputed, type Side } from './card.ts';
import { COLOURS, partyColour } from './colours.ts';
import { Disputes } from './disputes.tsx';
import { brokenInto, type Face, isDrawable, widthOf } from './letters.ts';
import { Line, Unequal } from './line.tsx';

export const CARD_SIZE = { width: 1200, height: 630 };

const { width, height } = CARD_SIZE;
const EDGE = 64;
const INNER = width - 2 * EDGE;
const FOOT = height - 44;

/** Null where the fonts lack the letters. */
export async function picture(card: Card, parties: string[]): Promise<string | null> {
  if (!isDrawable(card)) return null;
  const colour = card.party ? partyColour(card.party, parties) : COLOURS.text;
  return prerendered(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{cardWords(card)}</title>
      <rect width={width} height={height} fill={COLOURS.paper} />
      <rect width={width} height="12" fill={isDisputed(card.body) ? COLOURS.disputed : colour} />
      <Over card={card} colour={colour} />
      <Middle card={card} />
      <Foot card={card} parties={parties} />
    </svg>,
  );
}

function Over({ card: { over, isQuotation }, colour }: { card: Card; colour: string }) {
  const name: Face = isQuotation ? 'bold' : 'sans';
  const size = isQuotation ? 36 : 30;
  const [line = ''] = brokenInto({ face: name, size, width: INNER - 220, lines: 1 }, over);
  return (
    <>
      <Line x={EDGE} y={84} face={name} size={size} fill={isQuotation ? colour : COLOURS.dimmed}>
        {line}
      </Line>
      <Line x={width - EDGE} y={84} face="heading" size={30} fill={COLOURS.text} anchor="end">
        Aftermath
      </Line>
    </>
  );
}

/** The heading as large as it can be, and below it what it is about. */
function Middle({ card }: { card: Card }) {
  const { heading, isQuotation, body } = card;
  const face: Face = isQuotation ? 'serif' : 'heading';
  const text = isQuotation ? `“${heading}”` : heading;
  const { size, lines } = fitted(text, face, isDisputed(body) ? LOW : HIGH);
  const top = 116;
  const bottom = top + lines.length * size * LEADING;
  return (
    <>
      {lines.map((line, index) => (
        <Line
          key={line}
          x={EDGE}
          y={top + size + index * size * LEADING}
          face={face}
          size={size}
          fill={COLOURS.text}
        >
          {line}
        </Line>
      ))}
      {isDisputed(body) ? (
        <>
          <Unequal x={EDGE} y={bottom + 60} size={26} />
          <Line x={EDGE + 42} y={bottom + 60} face="bold" size={30} fill={COLOURS.disputed}>
            {DIFFER}
          </Line>
          <Disputes disputes={body} x={EDGE} y={bottom + 84} width={INNER} height={FOOT - 44 - bottom - 84} />
        </>
      ) : (
        body?.text && <About text={body.text} y={bottom + 64} />
      )}
    </>
  );
}

const LEADING = 1.2;
/** How far down a heading goes, and what is said below it. */
const LOWEST = FOOT - 60;

/** The largest of the sizes in which a heading takes no more lines than are good to look at; in the last of them it may be cut. */
function fitted(text: string, face: Face, steps: Step[]): { size: number; lines: string[] } {
  const fits = steps.find(({ size, most }) => linesOf(text, face, size).length <= most) ?? steps.at(-1);
  const { size = 36, most = 1 } = fits ?? {};
  return { size, lines: brokenInto({ face, size, width: INNER, lines: most }, text) };
}

interface Step {
  size: number;
  /** Lines. */
  most: number;
}

const linesOf = (text: string, face: Face, size: number) =>
  brokenInto({ face, size, width: INNER, lines: Number.POSITIVE_INFINITY }, text);

/** Where there is much to be said below it. */
const LOW: Step[] = [
  { size: 60, most: 1 },
  { size: 54, most: 1 },
  { size: 54, most: 2 },
  { size: 46, most: 2 },
];

const HIGH: Step[] = [
  { size: 76, most: 3 },
  { size: 64, most: 4 },
  { size: 54, most: 5 },
  { size: 46, most: 6 },
  { size: 38, most: 8 },
];

function About({ text, y }: { text: string; y: number }): ReactNode {
  const size = 32;
  const lines = Math.floor((LOWEST - y) / (size * 1.35)) + 1;
  const space = { face: 'sans', size, width: INNER } as const;
  return text
    .split('\n')
    .flatMap((paragraph) => brokenInto({ ...space, lines: Math.max(lines, 1) }, paragraph))
    .slice(0, Math.max(lines, 0))
    .map((line, index) => (
      <Line key={line} x={EDGE} y={y + index * size * 1.35} face="sans" size={size} fill={COLOURS.dimmed}>
        {line}
      </Line>
    ));
}

/** The sides with their colours, and the number of sources. */
function Foot({ card: { sides = [], foot }, parties }: { card: Card; parties: string[] }) {
  const size = 26;
  const own = widthOf(foot, 'sans', size);
  const [line = ''] = brokenInto({ face: 'sans', size, width: INNER, lines: 1 }, foot);
  return (
    <>
      <rect x={EDGE} y={FOOT - 44} width={INNER} height="1" fill={COLOURS.line} />
      <Line
        x={sides.length ? width - EDGE : EDGE}
        y={FOOT}
        face="sans"
        size={size}
        fill={COLOURS.dimmed}
        anchor={sides.length ? 'end' : 'start'}
      >
        {line}
      </Line>
      {placed(sides, INNER - own - 40, size).map(({ side, text, x }) => (
        <g key={side.name}>
          <circle cx={EDGE + x + 9} cy={FOOT - 9} r="9" fill={partyColour(side.slug, parties)} />
          <Line x={EDGE + x + 28} y={FOOT} face="sans" size={size} fill={COLOURS.text}>
            {text}
          </Line>
        </g>
      ))}
    </>
  );
}

/** As many as there is room for, each with how often it answered. */
function placed(sides: Side[], room: number, size: number) {
  let x = 0;
  const found: { side: Side; text: string; x: number }[] = [];
  for (const side of sides) {
    const text = `${side.name} ${side.count.toLocaleString('en')}`;
    const end = x + 28 + widthOf(text, 'sans', size);
    if (end > room) break;
    found.push({ side, text, x });
    x = end + 36;
  }
  return found;
}
