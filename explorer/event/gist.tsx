import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { DateFragment } from '../api/documents.ts';
import { barOf, isSettled } from '../time/bar.ts';
import styles from './gist.module.css';
import type { Drawing } from './time-bar.tsx';

const GAP = 8;
/** Less than this holds no words. */
const MINIMUM = 130;

/** What was said: behind its bar, on it or before it, where there is room; else it is heard and not seen. */
export function Gist({
  drawing,
  date,
  children,
}: {
  drawing: Drawing;
  date: DateFragment;
  children: string;
}) {
  const bar = barOf(date, drawing.span, drawing.width);
  const before = bar.x - GAP;
  const behind = drawing.width - bar.x - bar.width - GAP;
  const inside = bar.width - 2 * GAP;
  const shown = (style: CSSProperties, isOnFull = false) => (
    <span className={styles.gist} style={style} data-on-full={isOnFull || undefined}>
      {children}
    </span>
  );
  if (behind >= MINIMUM) return shown({ insetInlineStart: bar.x + bar.width + GAP, width: behind });
  if (inside >= MINIMUM) return shown({ insetInlineStart: bar.x + GAP, width: inside }, isSettled(date));
  if (before >= MINIMUM) return shown({ insetInlineStart: 0, width: before, textAlign: 'end' });
  return <VisuallyHidden>{children}</VisuallyHidden>;
}
