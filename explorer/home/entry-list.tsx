import { Button } from '@mantine/core';
import { useState } from 'react';
import { EventLine } from '../event/line.tsx';
import { StatementLine } from '../statement/line.tsx';
import { type Entry, entryKey } from './entries.ts';
import styles from './list.module.css';

const SHOWN_AT_FIRST = 10;

/** Events and statements, from the earliest to the latest. */
export function EntryList({ entries }: { entries: Entry[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((entry) => (
          <li key={entryKey(entry)}>
            {entry.node.__typename === 'Event' ? (
              <EventLine event={entry.node} />
            ) : (
              <StatementLine statement={entry.node} />
            )}
          </li>
        ))}
      </ol>
      {entries.length > SHOWN_AT_FIRST && (
        <Button variant="default" mt="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? `Show the first ${SHOWN_AT_FIRST} only` : `Show all ${entries.length}`}
        </Button>
      )}
    </>
  );
}
