/** Who answered an event, and when: a row for each occasion, with a mark where it stands in time. */
import type { DateFragment } from '../api/documents.ts';
import { COLOURS, partyColour } from '../card/colours.ts';
import { brokenInto } from '../card/letters.ts';
import { Line } from '../card/line.tsx';
import { type Occasion, occasionsIn } from '../event/occasions.ts';
import { type Side, sideName } from '../event/sides.ts';
import { does } from '../statement/act-words.ts';
import { dateWords } from '../time/date-words.ts';
import { DAY_MILLISECONDS, endOf, positionIn, type Span, startOf, startOfDay } from '../time/span.ts';
import { ticksOf } from '../time/ticks.ts';
import { counted } from '../words.ts';
import { type Content, EDGE, WIDTH } from './frame.tsx';

const ROW = 28;
const NAME = 52;
const AXIS = 34;
/** Of the axis; the words are beside it. */
const AXIS_WIDTH = 300;
const WORDS = EDGE + AXIS_WIDTH + 28;
/** A browser that opens the SVG has fonts of its own, which may be wider. */
const SAFE = 0.8;
/** More would be a drawing that nobody looks through. */
const MOST = 60;

interface Lane {
  side: Side;
  occasions: Occasion[];
  top: number;
}

/** Null where nobody answered. */
export function responsesChart(occurred: DateFragment, sides: Side[], parties: string[]): Content | null {
  const lanes = lanesOf(sides);
  const all = lanes.flatMap(({ occasions }) => occasions);
  if (!all.length) return null;
  const span = spanOf([occurred, ...all.map(([{ respondedAt }]) => respondedAt)]);
  const x = positionIn(span, AXIS_WIDTH);
  const last = lanes.at(-1);
  const height = last ? last.top + NAME + last.occasions.length * ROW + 8 : 0;
  const shown = all.length;
  const total = sides.reduce((sum, { responses }) => sum + occasionsIn(responses).length, 0);
  const about = `Who answered, and when${shown < total ? `: the first ${shown} of ${counted(total, 'occasion')}` : ''}. It happened on ${dateWords(occurred)}.`;
  return {
    about,
    words: `${about} ${sides.map((side) => `${sideName(side)}: ${counted(side.count, 'response')}`).join('; ')}.`,
    height,
    children: (
      <>
        <Axis span={span} x={x} height={height} />
        {lanes.map(({ side, occasions, top }) => {
          const colour = partyColour(side.party?.slug, parties);
          return (
            <g key={sideName(side)} transform={`translate(0 ${top})`}>
              <Line x={WORDS} y={NAME - 20} face="bold" size={18} fill={colour}>
                {`${sideName(side)}, ${counted(side.count, 'response')}`}
              </Line>
              {occasions.map((occasion, index) => (
                <Row
                  key={occasion[0].id}
                  occasion={occasion}
                  y={NAME + index * ROW}
                  span={span}
                  x={x}
                  colour={colour}
                />
              ))}
            </g>
          );
        })}
      </>
    ),
  };
}

function lanesOf(sides: Side[]): Lane[] {
  let top = AXIS;
  let left = MOST;
  return sides.flatMap((side) => {
    const occasions = occasionsIn(side.responses).slice(0, left);
    if (!occasions.length) return [];
    const lane = { side, occasions, top };
    left -= occasions.length;
    top += NAME + occasions.length * ROW;
    return [lane];
  });
}

/** Whole days, from the first to the last that is known. */
function spanOf(dates: DateFragment[]): Span {
  const ends = dates.map(endOf).filter(Number.isFinite);
  const from = startOfDay(Math.min(...dates.map(startOf)));
  const to = Math.max(from, ...ends, ...dates.map(startOf));
  return { from, to: startOfDay(to - 1) + DAY_MILLISECONDS };
}

interface AxisProps {
  span: Span;
  x(instant: number): number;
  height: number;
}

function Axis({ span, x, height }: AxisProps) {
  return ticksOf(span, 4).map(({ at, label }) => (
    <g key={at} transform={`translate(${EDGE + x(at)} 0)`}>
      <rect y="22" width="1" height={height - 22} fill={COLOURS.line} />
      <Line x={4} y={14} face="sans" size={15} fill={COLOURS.dimmed}>
        {label}
      </Line>
    </g>
  ));
}

interface RowProps extends Omit<AxisProps, 'height'> {
  occasion: Occasion;
  y: number;
  colour: string;
}

/** A point in the middle of a pale line as long as the time during which it may have been. */
function Row({ occasion, y, span, x, colour }: RowProps) {
  const { respondedAt } = occasion[0];
  const from = EDGE + x(startOf(respondedAt));
  const to = EDGE + x(Math.min(endOf(respondedAt), span.to));
  const size = 17;
  const [words = ''] = brokenInto(
    { face: 'sans', size, width: (WIDTH - EDGE - WORDS) * SAFE, lines: 1 },
    wordsOf(occasion),
  );
  return (
    <>
      <rect
        x={from + 2}
        y={y - 2}
        width={Math.max(to - from - 4, 1)}
        height="4"
        rx="2"
        fill={colour}
        opacity="0.3"
      />
      <circle cx={(from + to) / 2} cy={y} r="5" fill={colour} />
      <Line x={WORDS} y={y + 6} face="sans" size={size} fill={COLOURS.text}>
        {words}
      </Line>
    </>
  );
}

/** Who does what: a speaker's acts, or what was done. */
function wordsOf(occasion: Occasion): string {
  const [{ reaction }] = occasion;
  if (reaction.__typename === 'Event') return reaction.title;
  const acts = occasion.flatMap(({ reaction }) => (reaction.__typename === 'Statement' ? reaction.acts : []));
  return `${reaction.speaker.name} ${does([...new Set(acts)])}`;
}
