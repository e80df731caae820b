import type { LatestEventsFragment } from '../api/documents.ts';
import { EventLine } from '../event/line.tsx';
import { Panel } from '../panel/panel.tsx';
import styles from './list.module.css';

export function Latest({ events }: { events: LatestEventsFragment }) {
  return (
    <Panel
      title="Latest events"
      fragment="LatestEvents"
      data={events}
      rows={events.edges.map(({ node: { slug, title, type, occurred, place } }) => ({
        slug,
        title,
        type,
        occurred: occurred.edtf,
        place: place?.name,
      }))}
    >
      <ol className={styles.list}>
        {events.edges.map(({ node }) => (
          <li key={node.slug}>
            <EventLine event={node} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
