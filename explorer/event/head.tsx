import { Group, Text, Title } from '@mantine/core';
import type { EventHeadFragment } from '../api/documents.ts';
import { SourceMarks } from '../source/mark.tsx';
import { When } from '../time/when.tsx';
import { asTitle, inWords } from '../words.ts';

export function Head({ event }: { event: EventHeadFragment }) {
  return (
    <header>
      <Text c="dimmed" size="sm">
        {asTitle(event.type)}
        {event.mode && `, ${inWords(event.mode.replaceAll('-', ' '))}`}
      </Text>
      <Title order={1}>{event.title}</Title>
      <Group gap="xs" mt="xs">
        <When date={event.occurred} />
        <SourceMarks citations={event.citations} />
      </Group>
      {event.summary && <Text mt="sm">{event.summary}</Text>}
    </header>
  );
}
