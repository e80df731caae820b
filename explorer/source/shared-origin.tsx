import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { SourceHeadFragment } from '../api/documents.ts';
import { Fact } from '../shell/facts.tsx';
import styles from './shared-origin.module.css';

/** Which other sources are no independent witnesses beside this one. */
export function SharedOrigin({ source: { sharesOriginWith } }: { source: SourceHeadFragment }) {
  if (!sharesOriginWith.length) {
    return <Fact label="Shares an origin with">No other source.</Fact>;
  }
  return (
    <Fact label="Shares an origin with">
      <ul className={styles.sources}>
        {sharesOriginWith.map(({ slug, title, publisher }) => (
          <li key={slug}>
            <bdi>{publisher?.name ?? 'No publisher named'}</bdi>:{' '}
            <Anchor component={Link} href={`/source/${slug}`} underline="always">
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        They have a publisher or an agency in common with it, or carry a statement that it carries, and so are
        no independent witnesses beside it. Two of them need not share an origin with each other. How many
        independent sources stand behind a fact is told at the event, property by property.
      </Text>
    </Fact>
  );
}
