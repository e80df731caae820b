import { AxisTop } from '@visx/axis';
import type { scaleUtc } from '@visx/scale';
import styles from './axis.module.css';
import { ticksOf } from './ticks.ts';

export type TimeScale = ReturnType<typeof scaleUtc<number>>;

const HEIGHT = 26;

/** Days, months or years over what is drawn below. Each label stands behind its mark, where its day begins. */
export function TimeAxis({ scale, width }: { scale: TimeScale; width: number }) {
  const ticks = ticksOf(scale, width);
  return (
    <svg className={styles.axis} width={width} height={HEIGHT} aria-hidden="true">
      <AxisTop
        top={HEIGHT}
        scale={scale}
        tickValues={ticks.map(({ at }) => at)}
        tickFormat={(_, index) => ticks[index]?.label}
        tickLength={HEIGHT - 6}
        stroke="var(--page-line)"
        tickStroke="var(--page-line)"
        tickComponent={({ x, formattedValue }) => (
          <text x={x + 5} y={-10} className={styles.label}>
            {formattedValue}
          </text>
        )}
      />
    </svg>
  );
}

/** The marks of the axis through a row below it. */
export function TimeGrid({ scale, width }: { scale: TimeScale; width: number }) {
  return ticksOf(scale, width).map(({ at }) => (
    <line key={at.getTime()} className={styles.grid} x1={scale(at)} x2={scale(at)} y1="0" y2="100%" />
  ));
}
