import type { DateFragment } from '../api/documents.ts';
import { TimeGrid } from '../time/axis.tsx';
import { barOf, isSettled } from '../time/bar.ts';
import type { Span } from '../time/span.ts';
import type { Tick } from '../time/ticks.ts';
import styles from './time-bar.module.css';

/** What all rows of a drawing share. */
export interface Drawing {
  width: number;
  span: Span;
  ticks: Tick[];
  /** When the event was that is answered. */
  event: DateFragment;
}

interface TimeBarProps {
  drawing: Drawing;
  date: DateFragment;
  kind: 'Statement' | 'Event';
}

const HEIGHT = 16;
const ARROW = 10;
const BARB = 4;

/** From the first to the last instant that a date can mean, before the days of the event and the marks of the axis. */
export function TimeBar({ drawing, date, kind }: TimeBarProps) {
  const { width, span, event } = drawing;
  const bar = barOf(date, span, width);
  const ofEvent = barOf(event, span, width);
  return (
    <svg className={styles.drawing} width={width} height="100%" aria-hidden="true">
      <rect className={styles.event} x={ofEvent.x} width={ofEvent.width} height="100%" />
      <TimeGrid {...drawing} />
      <path
        className={isSettled(date) ? styles.settled : styles.unsettled}
        d={outline(bar, kind === 'Statement' ? HEIGHT / 2 : 0)}
      />
    </svg>
  );
}

/** A bar of which the ends are round or square; an open end is an arrow. */
function outline({ x, width, isOpen }: ReturnType<typeof barOf>, roundness: number): string {
  const half = HEIGHT / 2;
  const radius = Math.min(roundness, width / 2);
  const right = x + width - 1;
  const corner = (dx: number, dy: number) => `a${radius},${radius} 0 0 1 ${dx * radius},${dy * radius}`;
  const top = `M${x + 1 + radius},${-half}`;
  const left = `H${x + 1 + radius}${corner(-1, -1)}V${-half + radius}${corner(1, -1)}Z`;
  return isOpen
    ? `${top}H${right - ARROW}v${-BARB}L${right},0L${right - ARROW},${half + BARB}v${-BARB}${left}`
    : `${top}H${right - radius}${corner(1, 1)}V${half - radius}${corner(-1, 1)}${left}`;
}
