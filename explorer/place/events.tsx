import { Text } from '@mantine/core';
import type { PlaceEventsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { EventLine } from '../event/line.tsx';
import { Panel } from '../panel/panel.tsx';
import { passagesOf } from '../source/passages.ts';
import styles from './list.module.css';

/** What happened at a place and in the places inside it, the latest first. */
export function Events({ place }: { place: PlaceEventsFragment }) {
  const events = nodesOf(place.events);
  return (
    <Panel
      title="What happened here"
      fragment="PlaceEvents"
      data={place.events}
      rows={events.map(({ slug, title, type, occurred, place: where, citations }) => ({
        event: slug,
        title,
        type,
        occurred: occurred.edtf,
        place: where?.slug,
        sources: passagesOf(citations),
      }))}
    >
      <Text size="sm" c="dimmed">
        {events.length
          ? 'Here and in the places inside, the latest first.'
          : 'No event of the data happened here or in a place inside it.'}
      </Text>
      <ol className={styles.list}>
        {events.map((event) => (
          <li key={event.slug}>
            <EventLine event={event} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
