import type { ReactNode } from 'react';
import type { Agreement } from '../api/documents.ts';
import styles from './agreement-mark.module.css';

interface AgreementMarkProps {
  agreement: Agreement;
  words: string;
  /** Of how many accounts it is so. */
  count?: number;
}

/** How far sources agree: a shape of its own for each degree, and the word for it. */
export function AgreementMark({ agreement, words, count }: AgreementMarkProps) {
  return (
    <span className={styles.mark} data-agreement={agreement}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className={styles.shape}>
        {SHAPES[agreement]}
      </svg>
      {words}
      {count !== undefined && `: ${count}`}
    </span>
  );
}

/** A diamond that says unequal; two circles that overlap; a disc that says equal; one ring. */
const SHAPES: Record<Agreement, ReactNode> = {
  CONTRADICTORY: (
    <>
      <path d="M9 0 18 9 9 18 0 9Z" className={styles.solid} />
      <path d="M5.5 7.4h7M5.5 10.6h7M7.2 12.6l3.6-7.2" className={styles.cut} />
    </>
  ),
  COMPATIBLE: (
    <>
      <circle cx="6.2" cy="9" r="5.2" className={styles.line} />
      <circle cx="11.8" cy="9" r="5.2" className={styles.line} />
      <path d="M9 4.62a5.2 5.2 0 0 1 0 8.76a5.2 5.2 0 0 1 0-8.76Z" className={styles.solid} />
    </>
  ),
  AGREED: (
    <>
      <circle cx="9" cy="9" r="8" className={styles.solid} />
      <path d="M5.5 7.2h7M5.5 10.8h7" className={styles.cut} />
    </>
  ),
  SINGLE: <circle cx="9" cy="9" r="5.5" className={styles.line} />,
};
