import type { ReactNode } from 'react';
import { labels } from '../api/labels.ts';
import { Hint } from './hint.tsx';
import { optional } from './optional.tsx';
import styles from './term.module.css';

const Definition = optional(() => import('./definition.tsx'));

interface TermProps {
  /** The enum of the API, and which of its values. */
  type: string;
  value: string;
  children: ReactNode;
}

/** A term of art in a reader's words. What the schema says of it shows on hover and on focus. */
export function Term({ type, value, children }: TermProps) {
  // A page that was loaded before the API had the value does not know it.
  if (!labels[type]?.[value]) return children;
  return (
    <Hint label={<Definition type={type} value={value} />} touch>
      <span
        className={styles.term}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer shows on hover, a keyboard shows on focus.
        tabIndex={0}
      >
        {children}
      </span>
    </Hint>
  );
}
