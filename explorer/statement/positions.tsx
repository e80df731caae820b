import { Group, Stack, Text, Title } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { StatementPositionsFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { Reading, Shift, Stance } from './stance.tsx';

/** The sides that it takes, and where that is no more than a reading. */
export function Positions({ statement: { positions, speaker } }: { statement: StatementPositionsFragment }) {
  return (
    <Panel
      title="Positions that it takes"
      fragment="StatementPositions"
      data={positions}
      rows={positions.map(({ topic, stance, shift, note }) => ({
        topic: topic.slug,
        question: topic.question,
        stance,
        shift,
        note,
      }))}
    >
      {positions.length === 0 && <Text c="dimmed">It takes no side on any question that is kept here.</Text>}
      <Stack gap="md">
        {positions.map(({ id, topic, stance, shift, note }) => (
          <div key={id}>
            <Group gap="xs">
              <Title order={3} size="h5">
                {topic.question}
              </Title>
              <Stance stance={stance} note={note} />
              {shift && <Shift speaker={speaker.name} />}
            </Group>
            <Reading note={note} />
          </div>
        ))}
      </Stack>
      {positions.length > 0 && (
        <Text size="sm" mt="md">
          What else the same speaker took a side on, and when: <ActorLink actor={speaker} />
        </Text>
      )}
    </Panel>
  );
}
