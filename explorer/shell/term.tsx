import type { ReactNode } from 'react';
import { definitions } from '../api/definitions.ts';
import { Hint } from './hint.tsx';
import styles from './term.module.css';

interface TermProps {
  /** The enum of the API, and which of its values. */
  type: string;
  value: string;
  children: ReactNode;
}

/** A term of art in a reader's words. What the schema says of it shows on hover and on focus. */
export function Term({ type, value, children }: TermProps) {
  const definition = definitions[type]?.[value]?.definition;
  if (!definition) return children;
  return (
    <Hint label={definition} touch>
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
