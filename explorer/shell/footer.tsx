import { Anchor, Container, Text } from '@mantine/core';
import type { ShellQuery } from '../api/documents.ts';
import { day } from '../time/date-words.ts';
import { counted } from '../words.ts';
import { shortVersion } from './dataset.tsx';
import styles from './frame.module.css';

/** How much is known, as of when, and under which licence. */
export function Footer({ dataset }: { dataset: ShellQuery['dataset'] | undefined }) {
  return (
    <footer className={styles.footer}>
      <Container size="lg">
        <Text size="sm" c="dimmed">
          {dataset && `${told(dataset)} `}
          <Anchor href="/schema.graphql" inherit underline="always">
            Schema of the API
          </Anchor>
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
