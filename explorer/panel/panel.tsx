import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useDataset } from '../shell/dataset.tsx';
import { CutNote } from './cut-note.tsx';
import styles from './panel.module.css';
import { type Shown, Tools } from './tools.tsx';
import { useWhole } from './use-whole.ts';

interface PanelProps extends Shown {
  /** By which an address leads to it: `#accounts`. */
  id?: string;
  /** Where it says how to show this on another site. */
  embed?: string;
  /** What stands beside the title, such as a choice. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of a page, with the query behind it and what it shows as a file. */
export function Panel({ id, beside, embed, children, ...shown }: PanelProps) {
  const titleId = useId();
  const { isEmbedded } = useDataset();
  const whole = useWhole(shown.fragment, shown.list);
  return (
    <section id={id} className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title order={2} size="h3" id={titleId}>
          {shown.title}
        </Title>
        {beside && <div className={styles.beside}>{beside}</div>}
        {!isEmbedded && embed && (
          <a href={embed} className={styles.embed} aria-label={`Embed: ${shown.title}`} data-screen-only>
            Embed
          </a>
        )}
        {!isEmbedded && <Tools {...shown} whole={whole} />}
      </div>
      <CutNote title={shown.title} whole={whole} />
      {children}
    </section>
  );
}
