import { Text } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { AccountValueFragment } from '../api/documents.ts';
import type { CitedEvent } from './claim-citation.ts';
import { Claims } from './claims.tsx';
import { sourcesWords } from './sources-words.ts';
import styles from './value.module.css';

interface Told {
  value: AccountValueFragment;
  property: string;
  event: CitedEvent;
}

/** One of the values that are told of a property, with everyone who tells it. */
export function Value({ value, property, event }: Told) {
  return (
    <article className={styles.value}>
      <Text fw={600}>{value.text}</Text>
      {value.actor && (
        <Text size="sm">
          Who is meant: <ActorLink actor={value.actor} />
        </Text>
      )}
      <Text size="sm" c="dimmed" mb={4}>
        {sourcesWords(value)}
      </Text>
      <Claims value={value} property={property} event={event} />
    </article>
  );
}
