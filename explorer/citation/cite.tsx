import { useEffect, useRef, useState } from 'react';
import { shortVersion, useDataset } from '../shell/dataset.tsx';
import { optional } from '../shell/optional.ts';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';
import styles from './cite.module.css';
import { type Cited, shortCitation } from './cited.ts';

const Forms = optional(() => import('./forms.tsx'));

interface CiteProps {
  /** What it is, in one word: `event`. */
  what: string;
  title: string;
  /** Where it is here, from the root: `/event/…`. */
  path: string;
  /** The record and the places in its sources, as a footnote has them, where it has sources of its own. */
  full?: string;
}

/** How to cite a record: one line to copy, and the same for programs that keep references. */
export function Cite({ what, title, path, full }: CiteProps) {
  const { version, updatedAt } = useDataset();
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // Who opened it before the script was there is not to close it and open it again.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  // Neither its own address nor the reader's day is known to the Worker.
  const isHydrated = useIsHydrated();
  const cited: Cited = {
    title,
    version: shortVersion(version),
    changed: updatedAt,
    ...(isHydrated ? { url: `${location.origin}${path}`, retrieved: new Date() } : { url: path }),
  };
  return (
    <details
      ref={details}
      className={styles.cite}
      onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}
    >
      <summary data-screen-only aria-label={`Cite this ${what}`}>
        Cite
      </summary>
      <p className={styles.short}>{shortCitation(cited)}</p>
      <div data-screen-only>{isOpen && <Forms cited={cited} full={full} path={path} />}</div>
    </details>
  );
}
