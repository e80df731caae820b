import { Text } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { AccountValueFragment } from '../api/documents.ts';
import type { CitedEvent } from './claim-citation.ts';
import { Claims } from './claims.tsx';
import { sourcesWords } from './sources-words.ts';
import styles from './value.module.css';

interface Told {
  value: AccountValueFragment;
  /** Not where all that is told is about one and the same. */
  namesActor: boolean;
  property: string;
  event: CitedEvent;
}

/** One of the values that are told of a property, with everyone who tells it. */
export function Value({ value, namesActor, property, event }: Told) {
  return (
    <article className={styles.value}>
      <Text className={styles.text}>{value.text}</Text>
      {namesActor && value.actor && (
        <Text size="sm">
          Who is meant: <ActorLink actor={value.actor} />
        </Text>
      )}
      {value.sourceCount > 1 && (
        <Text size="sm" c="dimmed">
          {sourcesWords(value)}
        </Text>
      )}
      <Claims value={value} property={property} event={event} />
    </article>
  );
}
