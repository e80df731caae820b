import styles from './axis.module.css';
import { positionIn, type Span } from './span.ts';
import type { Tick } from './ticks.ts';

/** What the longest label takes, with the space before the next. */
export const LABEL_PIXELS = 80;
const HEIGHT = 26;

interface AxisProps {
  span: Span;
  ticks: Tick[];
  width: number;
}

/** Days, months or years over what is drawn below. Each label stands behind its mark, where its day begins. */
export function TimeAxis({ span, ticks, width }: AxisProps) {
  const position = positionIn(span, width);
  const last = width - LABEL_PIXELS / 2;
  return (
    <svg className={styles.axis} width={width} height={HEIGHT} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${position(at)} 0)`}>
          <line className={styles.mark} y1={6} y2={HEIGHT} />
          <text className={styles.label} x={5} y={16}>
            {position(at) > last ? '' : label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The marks of the axis through a row below it. */
export function TimeGrid({ span, ticks, width }: AxisProps) {
  const position = positionIn(span, width);
  return ticks.map(({ at }) => (
    <line key={at} className={styles.mark} x1={position(at)} x2={position(at)} y1="0" y2="100%" />
  ));
}
