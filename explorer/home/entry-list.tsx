import { EventLine } from '../event/line.tsx';
import { StatementLine } from '../statement/line.tsx';
import { type Entry, entryKey } from './entries.ts';
import styles from './list.module.css';

const SHOWN_AT_FIRST = 10;

/** Events and statements, from the earliest to the latest. What is more than a few is folded. */
export function EntryList({ entries }: { entries: Entry[] }) {
  const more = entries.slice(SHOWN_AT_FIRST);
  return (
    <>
      <Lines entries={entries.slice(0, SHOWN_AT_FIRST)} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>Show {more.length} more</summary>
          <Lines entries={more} />
        </details>
      )}
    </>
  );
}

function Lines({ entries }: { entries: Entry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entryKey(entry)}>
          {entry.node.__typename === 'Event' ? (
            <EventLine event={entry.node} />
          ) : (
            <StatementLine statement={entry.node} />
          )}
        </li>
      ))}
    </ol>
  );
}
