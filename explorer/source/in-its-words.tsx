import { Text } from '@mantine/core';
import { Fragment } from 'react';

interface InItsWordsProps {
  excerpts: string[];
  /** Of the source. */
  language?: string;
  /** Whose words they are, and where they stand, unless that is beside it. */
  whose?: string | undefined;
}

/** The few words of a source that settle a fact, letter for letter. */
export function InItsWords({ excerpts, language, whose = 'In its words' }: InItsWordsProps) {
  if (!excerpts.length) return null;
  return (
    <Text size="sm">
      {whose}:{' '}
      {excerpts.map((excerpt, index) => (
        <Fragment key={excerpt}>
          {index > 0 && ', '}
          <q lang={language} dir="auto">
            {excerpt}
          </q>
        </Fragment>
      ))}
    </Text>
  );
}
