import { Text } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { ClaimProperty } from '../api/documents.ts';
import { pointWords } from '../map/whereabouts.ts';
import { PlaceLink } from '../place/link.tsx';
import { capitalised } from '../words.ts';
import type { CitedEvent } from './claim-citation.ts';
import { Claims } from './claims.tsx';
import { frameWords } from './count-words.ts';
import { sourcesWords } from './sources-words.ts';
import { isInWords, type ToldValue } from './told.ts';
import styles from './value.module.css';

interface Told {
  value: ToldValue;
  /** Not where all that is told is about one and the same. */
  namesActor: boolean;
  property: ClaimProperty;
  event: CitedEvent;
}

/** One of the values that are told of a property, with everyone who tells it. */
export function Value({ value, namesActor, property, event }: Told) {
  const frame = frameWords(value);
  const [inWords] = isInWords(value) ? value.claims : [];
  return (
    <article className={styles.value}>
      <Text className={styles.text}>
        {inWords ? (
          <q lang={inWords.source.language} dir="auto">
            {value.text}
          </q>
        ) : (
          value.text
        )}
        {value.sourceCount > 1 && <small className={styles.sources}> {sourcesWords(value)}</small>}
      </Text>
      {frame && <Text size="sm">{capitalised(frame)}</Text>}
      {value.superseded && <Text size="sm">An earlier value: a later count takes its place.</Text>}
      {value.place && (
        <Text size="sm">
          In: <PlaceLink place={value.place} />
        </Text>
      )}
      {value.point && <Text size="sm">At: {pointWords(value.point)}</Text>}
      {namesActor && value.actor && (
        <Text size="sm">
          <ActorLink actor={value.actor} />
        </Text>
      )}
      <Claims value={value} property={property} event={event} />
    </article>
  );
}
