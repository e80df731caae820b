import { Anchor } from '@mantine/core';
import { Fragment } from 'react';
import { useSearchParams } from 'wouter';
import { FORMAT_NAMES, formatsOf } from '../data/names.ts';
import { understoodIn } from './filtered.ts';
import styles from './list.module.css';

interface DownloadsProps {
  /** Of the files, without their ending. */
  path: string;
  label?: string;
}

/** All that a list is kept to, as files: not only the records that are shown so far. */
export function Downloads({ path, label = 'Download' }: DownloadsProps) {
  const [parameters] = useSearchParams();
  const search = understoodIn(path, parameters);
  return (
    <p className={styles.downloads} data-screen-only>
      {label}:{' '}
      {formatsOf(path).map((format, index) => (
        <Fragment key={format}>
          {index > 0 && ' · '}
          <Anchor href={`${path}.${format}${search}`} inherit underline="always">
            {FORMAT_NAMES[format]}
          </Anchor>
        </Fragment>
      ))}
    </p>
  );
}
