import { Anchor, Container, Text } from '@mantine/core';
import { useRef } from 'react';
import type { CombinedError } from 'urql';
import { Link } from 'wouter';
import type { ShellQuery } from '../api/documents.ts';
import { CORRECTIONS, CORRECTIONS_PATH } from '../changes/names.ts';
import { DATA_PATH } from '../data/names.ts';
import { SITE_PAGES } from '../site/names.ts';
import { day } from '../time/date-words.ts';
import { counted } from '../words.ts';
import { shortVersion } from './dataset.tsx';
import styles from './frame.module.css';

const OF_THE_SITE = {
  ...SITE_PAGES,
  [CORRECTIONS_PATH]: CORRECTIONS,
  [DATA_PATH]: { name: 'Data as files' },
};

interface FooterProps {
  dataset: ShellQuery['dataset'] | undefined;
  error: CombinedError | undefined;
  onRetry(): void;
}

/** How much is known, as of when, and under which licence. */
export function Footer({ dataset, error, onRetry }: FooterProps) {
  const footer = useRef<HTMLElement>(null);
  const again = () => {
    // The button goes away with the trouble, and the focus would with it.
    footer.current?.focus();
    onRetry();
  };
  return (
    <footer className={styles.footer} ref={footer} tabIndex={-1}>
      <Container size="lg">
        <nav aria-label="About this site" className={styles.about}>
          {Object.entries(OF_THE_SITE).map(([path, { name }]) => (
            <Anchor key={path} component={Link} href={path} size="sm">
              {name}
            </Anchor>
          ))}
          <Anchor href="/feed.atom" size="sm">
            Feed of changes
          </Anchor>
          <Anchor href="/schema.graphql" size="sm">
            Schema of the API
          </Anchor>
        </nav>
        <Text size="sm" c="dimmed">
          {dataset && told(dataset)}
          {!dataset && error && (
            <span role="alert">
              How much is recorded, the version of the data and the colours of the parties could not be
              loaded.{' '}
              <Anchor component="button" type="button" onClick={again} inherit underline="always">
                Try again
              </Anchor>
              .
            </span>
          )}
        </Text>
      </Container>
    </footer>
  );
}

function told(dataset: ShellQuery['dataset']): string {
  const { events, statements, claims, sources, licence, updatedAt, version } = dataset;
  const holds = [counted(events, 'event'), counted(statements, 'statement'), counted(claims, 'claim')];
  return [
    `${holds.join(', ')} of ${counted(sources, 'source')}.`,
    `Data ${licence}, last changed ${day(updatedAt)}, version ${shortVersion(version)}.`,
  ].join(' ');
}
