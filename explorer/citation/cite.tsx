import { Anchor } from '@mantine/core';
import { Fragment, useEffect, useRef, useState } from 'react';
import { shortVersion, useDataset } from '../shell/dataset.tsx';
import { optional } from '../shell/optional.tsx';
import { useOrigin } from '../shell/origin.ts';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';
import styles from './cite.module.css';
import { type Cited, shortCitation } from './cited.ts';
import { CITATION_FORMATS, type CitationFormat, citationKey, citationPath } from './names.ts';

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
  // The reader's day is not known to the Worker.
  const isHydrated = useIsHydrated();
  const cited: Cited = {
    title,
    version: shortVersion(version),
    changed: updatedAt,
    url: `${useOrigin()}${path}`,
    ...(isHydrated ? { retrieved: new Date() } : {}),
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
      {/* Behind a proxy the Worker may know the address by another scheme than the reader: her own replaces it with the day. */}
      <p className={styles.short} suppressHydrationWarning>
        {shortCitation(cited)}
      </p>
      <div className={styles.forms} data-screen-only>
        {isOpen && <Forms citation={shortCitation(cited)} full={full} />}
        {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format, index) => (
          <Fragment key={format}>
            {index > 0 && ' · '}
            <Anchor
              inherit
              href={citationPath({ path, format })}
              download={`${citationKey(path)}.${format}`}
              aria-label={`Download the citation as ${CITATION_FORMATS[format].name}`}
            >
              {CITATION_FORMATS[format].name}
            </Anchor>
          </Fragment>
        ))}
      </div>
    </details>
  );
}
