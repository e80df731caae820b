import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { DateFragment, EventResponseFragment, EventResponsesFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { usePartyColour } from '../shell/dataset.tsx';
import { dateWords } from '../time/date-words.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { counted } from '../words.ts';
import { type Lane, laneId, laneName, lanesOf, tableOf } from './lanes.ts';
import { Lanes } from './lanes.tsx';
import styles from './responses.module.css';

/** Who answered the event and when: at a glance, then each answer on an axis of time in the lane of its party. */
export function Responses({ event }: { event: EventResponsesFragment }) {
  const lanes = lanesOf(event);
  return (
    <Panel title="Who answered, and when" fragment="EventResponses" data={lanes} rows={tableOf(lanes)}>
      {lanes.length ? (
        <>
          <ul className={styles.glance}>
            {lanes.map((lane) => (
              <li key={laneId(lane)}>
                <Glance lane={lane} occurred={event.occurred} />
              </li>
            ))}
          </ul>
          <Lanes lanes={lanes} event={event} />
        </>
      ) : (
        <NoAnswer partOf={event.partOf} />
      )}
    </Panel>
  );
}

function Glance({ lane, occurred }: { lane: Lane; occurred: DateFragment }) {
  const colour = usePartyColour(lane.party?.slug);
  const first = lane.responses[0];
  return (
    <a href={`#${laneId(lane)}`} className={styles.party} style={{ borderInlineStartColor: colour }}>
      <strong>{laneName(lane)}</strong>
      <span>
        {counted(lane.count, 'response')}
        {first && `, first ${whenAfter(occurred, first)}`}
      </span>
    </a>
  );
}

const whenAfter = (occurred: DateFragment, { elapsed, respondedAt }: EventResponseFragment): string =>
  elapsed ? elapsedWords(elapsed, [occurred, respondedAt]) : dateWords(respondedAt);

function NoAnswer({ partOf }: { partOf: EventResponsesFragment['partOf'] }) {
  return (
    <Text>
      No source here reports an answer to this event.
      {partOf && (
        <>
          {' '}
          There may be answers to what it is part of:{' '}
          <Anchor component={Link} href={`/event/${partOf.slug}`} underline="always">
            {partOf.title}
          </Anchor>
          .
        </>
      )}
    </Text>
  );
}
