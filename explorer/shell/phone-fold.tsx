import type { ReactNode } from 'react';
import { useDataset } from './dataset.tsx';
import styles from './phone-fold.module.css';

interface PhoneFoldProps {
  /** What opens it on a phone, such as `All 12`. */
  label: string;
  children: ReactNode;
}

/** Folded on a phone, where it would be long to scroll past; at a desk, and within another site, it is as if there were no fold. */
export function PhoneFold({ label, children }: PhoneFoldProps) {
  if (useDataset().isEmbedded) return children;
  return (
    <details className={styles.fold}>
      <summary className={styles.label} data-screen-only>
        {label}
      </summary>
      {children}
    </details>
  );
}
