import { Text } from '@mantine/core';
import type { PlaceMapFragment } from '../api/documents.ts';
import { chartPath } from '../chart/names.ts';
import styles from './map.module.css';
import { MAP_SIZE, type MapName, mapPath } from './names.ts';
import { fullName, mapWords, whereaboutsOf } from './whereabouts.ts';

interface PlaceMapProps {
  place: PlaceMapFragment | null;
  name: MapName;
  /** What else is on the map, in words. */
  beside: string;
  /** Whether there is a map of what is beside it, where there is none of the place itself. */
  isMapped?: boolean;
}

/** Where something happened, as exactly as that is known, on a map that the Worker draws. */
export function PlaceMap({ place, name, beside, isMapped = false }: PlaceMapProps) {
  if (!place) return <Text c="dimmed">No source says where.</Text>;
  const where = whereaboutsOf(place);
  const isThere = where !== null || isMapped;
  const words = `${mapWords(place, where)}${isThere && beside ? ` ${beside}` : ''}`;
  return (
    <figure className={styles.figure}>
      {isThere && (
        <img
          src={mapPath(name)}
          alt={`Map: ${fullName(place)}. ${words}`}
          {...MAP_SIZE}
          loading="lazy"
          className={styles.map}
        />
      )}
      <figcaption className={styles.caption}>
        <bdi className={styles.name}>{fullName(place)}</bdi> {words}
        {isThere && (
          <>
            {' Borders: Natural Earth. '}
            <a href={chartPath(name.slug, 'map', 'svg', name.kind)} data-screen-only>
              Take the map along
            </a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
