/** Figures as intervals on axes: what an SVG of any width holds. */
import { nice } from 'd3-array';
import { shortened } from '../words.ts';
import type { Chart, Figure, Part } from './charts.ts';
import styles from './figures.module.css';

/** More would be a drawing that nobody looks through. */
export const MOST = 40;
const ROW = 56;
const BAR = 44;
const AXIS = 28;
const CAPTION = 26;
/** Of the words of a span. */
const RANGE = 20;
/** Between an axis and what is below it. */
const GAP = 10;
const EDGE = 14;
const TICK = 5;
/** Of how many steps the round ends of an axis are reckoned. */
const ENDS = 10;
/** About as wide as a letter of the labels. */
const LETTER = 6.4;
/** Two numbers of the axis that are nearer would run into each other. */
const LEAST_APART = 34;

interface Placed extends Part {
  /** Of its caption, of its first figure, and of its axis. */
  top: number;
  start: number;
  end: number;
}

/** One part below the other. */
function placed({ parts }: Chart): { parts: Placed[]; bottom: number } {
  let y = 0;
  let left = MOST;
  const all = parts.map((part) => {
    const figures = part.figures.slice(0, left);
    left -= figures.length;
    const top = y + (y > 0 ? GAP : 0);
    const start = top + (part.caption ? CAPTION : 0) + (part.range ? RANGE : 0);
    const end = start + figures.length * ROW;
    if (figures.length > 0) y = end + AXIS;
    return { ...part, figures, top, start, end };
  });
  return { parts: all.filter(({ figures }) => figures.length > 0), bottom: y };
}

/** How high it is. */
export const chartSize = (chart: Chart): number => placed(chart).bottom;
/** Where it has no room to stand in. */
export const isTooNarrow = (width: number): boolean => width <= 2 * EDGE;

export function ChartDrawing({ chart, width }: { chart: Chart; width: number }) {
  return placed(chart).parts.map((part) => <PartDrawing key={part.top} part={part} width={width} />);
}

function PartDrawing({ part, width }: { part: Placed; width: number }) {
  const { caption, domain, range, figures, top, start, end } = part;
  const x = scaleOf(domain, width);
  return (
    <>
      {caption && (
        <text x={EDGE} y={top + CAPTION - 6} className={styles.part}>
          {shortened(caption, (width - 2 * EDGE) / LETTER)}
        </text>
      )}
      {range && <Range range={range} x={x} width={width} top={start - RANGE} bottom={end} />}
      {figures.map((figure, index) => (
        <g key={`${figure.words} ${figure.told}`} transform={`translate(0 ${start + index * ROW})`}>
          <text x={EDGE} y="16" className={styles.words}>
            {figure.words}
          </text>
          <text x={EDGE} y="32" className={styles.label}>
            {shortened(figure.told, (width - 2 * EDGE) / LETTER)}
          </text>
          <Interval figure={figure} x={x} end={width - 2} />
        </g>
      ))}
      <Axis numbers={apart(givenNumbers(figures), x)} x={x} width={width} top={end} />
    </>
  );
}

type Scale = (number: number) => number;

/** From a number to where it stands, with round ends. */
function scaleOf([least, greatest]: Part['domain'], width: number): Scale {
  const [from, to] = nice(least, greatest, ENDS);
  return (number) => EDGE + ((number - from) / (to - from)) * (width - 2 * EDGE);
}

interface AxisProps {
  numbers: number[];
  x: Scale;
  width: number;
  top: number;
}

function Axis({ numbers, x, width, top }: AxisProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      <path
        d={`M${EDGE} 0H${width - EDGE}${numbers.map((number) => `M${x(number)} 0v${TICK}`).join('')}`}
        className={styles.axis}
      />
      {numbers.map((number) => (
        <text key={number} x={x(number)} y={TICK + 12} className={styles.tick}>
          {number.toLocaleString('en')}
        </text>
      ))}
    </g>
  );
}

/** The axis names only numbers that a source gave, so that none of it is read as a figure of its own. */
const givenNumbers = (figures: Figure[]) =>
  [...new Set(figures.flatMap(({ given }) => given))].sort((a, b) => a - b);

function apart(numbers: number[], x: Scale): number[] {
  const kept: number[] = [];
  for (const number of numbers) {
    const last = kept.at(-1);
    if (last === undefined || x(number) - x(last) >= LEAST_APART) kept.push(number);
  }
  return kept;
}

/** A dot for what is exact; a hollow dot between dashes for about; an arrow from a dot for at least; else a bar with the ends that it has. */
function Interval({ figure: { qualifier, interval }, x, end }: { figure: Figure; x: Scale; end: number }) {
  const from = x(interval.low);
  const to = interval.high === null ? end : x(interval.high);
  if (qualifier === 'EXACTLY') return <circle cx={from} cy={BAR} r="5" className={styles.dot} />;
  if (interval.high === null) {
    return (
      <>
        <circle cx={from} cy={BAR} r="5" className={styles.dot} />
        <path d={`M${from} ${BAR}H${to - 2}m-7-5 7 5-7 5`} className={styles.line} />
      </>
    );
  }
  if (qualifier === 'ABOUT') {
    return (
      <>
        <path d={`M${from - 18} ${BAR}H${from - 5}m10 0h13`} className={styles.about} />
        <circle cx={from} cy={BAR} r="4.5" className={styles.hollow} />
      </>
    );
  }
  return (
    <>
      <rect x={from} y={BAR - 3} width={to - from} height="6" className={styles.bar} />
      <path
        d={`${qualifier === 'AT_MOST' ? '' : `M${from} ${BAR - 6}v12`}M${to} ${BAR - 6}v12`}
        className={styles.line}
      />
    </>
  );
}

interface RangeProps {
  range: NonNullable<Part['range']>;
  x: Scale;
  width: number;
  top: number;
  bottom: number;
}

/** The span that the figures of a part leave open together, behind them. A single value is drawn as wide as can be seen. */
function Range({ range: { interval, words }, x, width, top, bottom }: RangeProps) {
  const from = x(interval.low) - 1.5;
  const to = interval.high === null ? width : x(interval.high) + 1.5;
  const isLeft = (from + to) / 2 < width / 2;
  return (
    <>
      <rect x={from} y={top + 18} width={to - from} height={bottom - top - 18} className={styles.range} />
      <text
        x={isLeft ? from : to}
        y={top + 12}
        textAnchor={isLeft ? 'start' : 'end'}
        className={styles.label}
      >
        {words}
      </text>
    </>
  );
}
