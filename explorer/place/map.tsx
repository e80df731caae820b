import { Text } from '@mantine/core';
import type { PlaceMapFragment } from '../api/documents.ts';
import styles from './map.module.css';
import { MAP_SIZE, mapPath } from './map-path.ts';
import { fullName, mapWords, whereaboutsOf } from './whereabouts.ts';

/** Where something happened, as exactly as that is known, on a map that the Worker draws. */
export function PlaceMap({ place }: { place: PlaceMapFragment | null }) {
  if (!place) return <Text c="dimmed">No source says where.</Text>;
  const where = whereaboutsOf(place);
  const words = mapWords(place, where);
  return (
    <figure className={styles.figure}>
      {where && (
        <img
          src={mapPath(place.slug)}
          alt={`Map: ${fullName(place)}. ${words}`}
          {...MAP_SIZE}
          loading="lazy"
          className={styles.map}
        />
      )}
      <figcaption className={styles.caption}>
        <bdi className={styles.name}>{fullName(place)}</bdi> {words}
        {where && ' Borders as Natural Earth draws them.'}
      </figcaption>
    </figure>
  );
}
