import { Text } from '@mantine/core';
import type { PlaceInsideFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { phraseOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { counted } from '../words.ts';
import { PlaceLink } from './link.tsx';
import styles from './list.module.css';

/** The places directly inside a place. */
export function Inside({ place: { places } }: { place: PlaceInsideFragment }) {
  const inside = nodesOf(places);
  return (
    <Panel
      title="Places inside"
      fragment="PlaceInside"
      data={places}
      rows={inside.map(({ slug, name, kind, events }) => ({
        place: slug,
        name,
        kind,
        events: events.totalCount,
      }))}
    >
      <ul className={styles.list}>
        {inside.map((place) => (
          <li key={place.slug}>
            <PlaceLink place={place} />{' '}
            <Text span size="sm" c="dimmed">
              {phraseOf('PlaceKind', place.kind)}, {counted(place.events.totalCount, 'event')}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
