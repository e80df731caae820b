import { useWidth } from '../shell/use-width.ts';
import { type Chart, chartCaption, chartsOf, chartWords, figuresIn, type Told } from './charts.ts';
import { ChartDrawing, chartSize, isTooNarrow, MOST } from './drawing.tsx';
import styles from './figures.module.css';

/** The numbers of an account as their sources gave them, on an axis for whatever counts the same. */
export function Figures({ agreement, values }: Told) {
  const charts = chartsOf({ agreement, values });
  if (!charts.length) return null;
  return (
    <div className={styles.charts}>
      {charts.map((chart) => (
        <IntervalChart key={chart.counted} chart={chart} />
      ))}
    </div>
  );
}

function IntervalChart({ chart }: { chart: Chart }) {
  const figures = figuresIn(chart);
  const { ref, width } = useWidth();
  const height = chartSize(chart);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        {chartCaption(chart)}
        {figures.length > MOST &&
          `; drawn are the first ${MOST} of ${figures.length.toLocaleString('en')} numbers`}
      </figcaption>
      <div ref={ref} style={{ height }}>
        {!isTooNarrow(width) && (
          <svg
            role="img"
            aria-label={chartWords(chart)}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            <ChartDrawing chart={chart} width={width} />
          </svg>
        )}
      </div>
    </figure>
  );
}
