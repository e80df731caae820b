import { Text, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { EventResponsesFragment } from '../api/documents.ts';
import { usePartyColour } from '../shell/dataset.tsx';
import { LABEL_PIXELS, TimeAxis } from '../time/axis.tsx';
import { dateWords } from '../time/date-words.ts';
import { spanOf } from '../time/span.ts';
import { ticksOf } from '../time/ticks.ts';
import { counted } from '../words.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './lanes.module.css';
import { kindsIn, type Lane, laneId, laneName } from './lanes.ts';
import { ResponseRow } from './response-row.tsx';
import { type Drawing, TimeBar } from './time-bar.tsx';

/** An axis of time with the event at its place, which stays in view, and below it a lane for each party. */
export function Lanes({ lanes, event }: { lanes: Lane[]; event: EventResponsesFragment }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { occurred } = event;
  const drawing = useMemo<Drawing>(() => {
    const dates = lanes.flatMap(({ responses }) => responses.map(({ respondedAt }) => respondedAt));
    const span = spanOf([occurred, ...dates]);
    const ticks = ticksOf(span, Math.max(2, Math.floor(width / LABEL_PIXELS)));
    return { width, span, ticks, event: occurred };
  }, [lanes, occurred, width]);
  return (
    <div className={styles.lanes}>
      <div className={styles.top}>
        <div className={styles.row}>
          <Legend />
          <div ref={ref}>{width > 0 && <TimeAxis {...drawing} />}</div>
        </div>
        <div className={styles.row}>
          <Text size="sm" fw={600} className={styles.event}>
            This event: {dateWords(occurred)}
          </Text>
          <div className={styles.bar}>
            {width > 0 && <TimeBar drawing={drawing} date={occurred} kind="Event" />}
          </div>
        </div>
      </div>
      {lanes.map((lane) => (
        <OneLane key={laneId(lane)} lane={lane} drawing={drawing} />
      ))}
    </div>
  );
}

function OneLane({ lane, drawing }: { lane: Lane; drawing: Drawing }) {
  const id = laneId(lane);
  const colour = usePartyColour(lane.party?.slug);
  const hidden = lane.count - lane.responses.length;
  return (
    <section id={id} aria-labelledby={`${id}-name`} className={styles.lane} style={{ '--party': colour }}>
      <header className={styles.name}>
        <Title order={3} size="h5" id={`${id}-name`}>
          {laneName(lane)}
        </Title>
        <Text size="sm" c="dimmed">
          {[counted(lane.count, 'response'), ...(hidden ? [] : kindsIn(lane))].join(' · ')}
        </Text>
      </header>
      <ol className={styles.rows}>
        {lane.responses.map((response, index) => (
          <ResponseRow
            key={response.id}
            response={response}
            drawing={drawing}
            follows={lane.responses[index - 1]}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Text size="sm" p="xs">
          {counted(hidden, 'more response')} not shown.
        </Text>
      )}
    </section>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <KindMark kind="Statement" /> statement
      </li>
      <li>
        <KindMark kind="Event" /> action
      </li>
      <li>
        <span className={styles.dashed} aria-hidden="true" /> date not settled
      </li>
    </ul>
  );
}
