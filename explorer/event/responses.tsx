import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { EventResponsesFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { Answers } from './answers.tsx';
import { type Side, sideId, tableOf } from './sides.ts';

/** Everything that was said and done in answer to the event, side by side. */
export function Responses({ event, sides }: { event: EventResponsesFragment; sides: Side[] }) {
  return (
    <Panel
      id="responses"
      title="Who answered, and when"
      fragment="EventResponses"
      embed={`/embed/event/${event.slug}/responses/code`}
      beside={
        hasWorkedOut(sides) && (
          <Text size="sm" c="dimmed">
            “?”: a date that no source gives, worked out from its words
          </Text>
        )
      }
      data={sides}
      rows={tableOf(sides)}
    >
      {sides.map((side) => (
        <Answers key={sideId(side)} side={side} occurred={event.occurred} />
      ))}
      {!sides.length && <NoAnswer partOf={event.partOf} />}
    </Panel>
  );
}

const hasWorkedOut = (sides: Side[]): boolean =>
  sides.some(({ responses }) => responses.some(({ respondedAt }) => respondedAt.uncertain));

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
