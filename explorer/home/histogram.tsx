import { useWidth } from '../shell/use-width.ts';
import { dateWords } from '../time/date-words.ts';
import { positionIn, type Span } from '../time/span.ts';
import { ticksOf } from '../time/ticks.ts';
import { counted } from '../words.ts';
import styles from './histogram.module.css';
import type { Bin } from './histogram.ts';
import { edtfOf } from './span-address.ts';

const HEIGHT = 96;
const AXIS_HEIGHT = 24;
const TICK_WIDTH = 60;

interface HistogramProps {
  bins: Bin[];
  all: Span;
  span: Span;
  onChoose(bin: Bin): void;
}

/** Events below, statements upon them. A pointer chooses a bar; a keyboard does the same with the slider below. */
export function Histogram({ bins, all, span, onChoose }: HistogramProps) {
  const { ref, width } = useWidth();
  const most = Math.max(...bins.map(({ events, statements }) => events + statements), 1);
  const x = positionIn(all, width);
  const y = (count: number) => (count / most) * (HEIGHT - 14);
  const [left, right] = [Math.max(x(span.from), 0), Math.min(x(span.to), width)];
  return (
    <div ref={ref} className={styles.box}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`How many records there are when. The most, ${most}, are in ${wordsOf(fullest(bins))}.`}
          width={width}
          height={HEIGHT + AXIS_HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT + AXIS_HEIGHT}`}
        >
          <rect className={styles.span} x={left} width={Math.max(right - left, 2)} height={HEIGHT} />
          {bins.map((bin) => {
            const barWidth = Math.max(x(bin.to) - x(bin.from) - 1, 1);
            const [events, statements] = [y(bin.events), y(bin.statements)];
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for pointers of what the slider does.
              <g
                key={bin.from}
                transform={`translate(${x(bin.from)} 0)`}
                onClick={() => onChoose(bin)}
                className={styles.bin}
              >
                <title>
                  {`${wordsOf(bin)}: ${counted(bin.events, 'event')}, ${counted(bin.statements, 'statement')}`}
                </title>
                <rect className={styles.target} width={barWidth + 1} height={HEIGHT} />
                <rect className={styles.events} y={HEIGHT - events} width={barWidth} height={events} />
                <rect
                  className={styles.statements}
                  y={HEIGHT - events - statements}
                  width={barWidth}
                  height={statements}
                />
              </g>
            );
          })}
          <line className={styles.axis} x2={width} y1={HEIGHT} y2={HEIGHT} />
          {ticksOf(all, Math.floor(width / TICK_WIDTH)).map(({ at, label }) => (
            <g key={at} className={styles.tick} transform={`translate(${x(at)} ${HEIGHT})`}>
              <line y2={6} />
              <text x={4} y={16}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

const wordsOf = (span: Span | undefined) => (span ? dateWords({ edtf: edtfOf(span) }) : '');

const fullest = (bins: Bin[]) =>
  bins.toSorted((a, b) => b.events + b.statements - a.events - a.statements)[0];
