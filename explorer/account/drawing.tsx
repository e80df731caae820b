/** Figures as intervals on an axis: what an SVG of any width holds. */
import { nice } from 'd3-array';
import { shortened } from '../words.ts';
import type { Chart, Figure } from './charts.ts';
import styles from './figures.module.css';

/** More would be a drawing that nobody looks through. */
export const MOST = 40;
const ROW = 56;
const BAR = 44;
const AXIS = 28;
const EDGE = 14;
const TICK = 5;
/** Of how many steps the round ends of an axis are reckoned. */
const ENDS = 10;
/** About as wide as a letter of the labels. */
const LETTER = 6.4;
/** Two numbers of the axis that are nearer would run into each other. */
const LEAST_APART = 34;

const topOf = ({ range }: Chart): number => (range ? 20 : 0);
const bottomOf = (chart: Chart): number => topOf(chart) + Math.min(chart.figures.length, MOST) * ROW;

/** How high it is. */
export const chartSize = (chart: Chart): number => bottomOf(chart) + AXIS;
/** Where it has no room to stand in. */
export const isTooNarrow = (width: number): boolean => width <= 2 * EDGE;

export function ChartDrawing({ chart, width }: { chart: Chart; width: number }) {
  const { domain, range } = chart;
  const figures = chart.figures.slice(0, MOST);
  const x = scaleOf(domain, width);
  const top = topOf(chart);
  const bottom = bottomOf(chart);
  return (
    <>
      {range && <Range range={range} x={x} width={width} bottom={bottom} />}
      {figures.map((figure, index) => (
        <g key={figure.words} transform={`translate(0 ${top + index * ROW})`}>
          <text x={EDGE} y="16" className={styles.words}>
            {figure.words}
          </text>
          <text x={EDGE} y="32" className={styles.label}>
            {shortened(figure.told, (width - 2 * EDGE) / LETTER)}
          </text>
          <Interval figure={figure} x={x} end={width - 2} />
        </g>
      ))}
      <Axis numbers={apart(givenNumbers(figures), x)} x={x} width={width} top={bottom} />
    </>
  );
}

type Scale = (number: number) => number;

/** From a number to where it stands, with round ends. */
function scaleOf([least, greatest]: Chart['domain'], width: number): Scale {
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

/** A dot for what is exact; a dot between dashes for about; a ray for at least; else a bar with the ends that it has. */
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
  range: NonNullable<Chart['range']>;
  x: Scale;
  width: number;
  bottom: number;
}

/** The span that all figures together leave open, behind them. A single value is drawn as wide as can be seen. */
function Range({ range: { interval, words }, x, width, bottom }: RangeProps) {
  const from = x(interval.low) - 1.5;
  const to = interval.high === null ? width : x(interval.high) + 1.5;
  const isLeft = (from + to) / 2 < width / 2;
  return (
    <>
      <rect x={from} y="18" width={to - from} height={bottom - 18} className={styles.range} />
      <text x={isLeft ? from : to} y="12" textAnchor={isLeft ? 'start' : 'end'} className={styles.label}>
        {words}
      </text>
    </>
  );
}
