import { Text } from '@mantine/core';
import type { Detail } from './facts.ts';
import { only } from './paragraphs.ts';

/** The few words of the source that settle a fact. */
export function Excerpts({ details }: { details: Detail[] }) {
  const excerpts = only('report', details).flatMap(({ excerpt }) => excerpt ?? []);
  if (!excerpts.length) return null;
  return (
    <Text size="sm">
      In its words:{' '}
      {excerpts.map((excerpt) => (
        <q key={excerpt} dir="auto">
          {excerpt}
        </q>
      ))}
    </Text>
  );
}
