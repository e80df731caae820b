import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { SourceHeadFragment } from '../api/documents.ts';
import { Fact } from '../shell/facts.tsx';
import styles from './shared-origin.module.css';

/** As the API has it: `maxSharedOrigins`. */
const MOST = 100;

/** Which other sources are no independent witnesses beside this one. */
export function SharedOrigin({ source: { sharesOriginWith } }: { source: SourceHeadFragment }) {
  if (!sharesOriginWith.length) {
    return <Fact label="Not independent of">No other source.</Fact>;
  }
  return (
    <Fact label="Not independent of">
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
      {sharesOriginWith.length === MOST && (
        <Text size="sm" role="note">
          These are the first {MOST}, the most that the API gives; there may be more.
        </Text>
      )}
      <Text size="sm" c="dimmed">
        They have a publisher or an agency in common with it, or report a statement that it reports, too. Two
        of them may be independent of each other. Whether two are independent depends on what they claim: the
        page of an event says so for each of its accounts, with the reasons.
      </Text>
    </Fact>
  );
}
