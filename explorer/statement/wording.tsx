import { Text } from '@mantine/core';
import type { WordingFragment } from '../api/documents.ts';
import { SourceMark } from '../source/mark.tsx';

/** The wording in one source. */
export function Wording({ wording }: { wording: WordingFragment }) {
  return (
    <Text component="p" my={4}>
      <Words wording={wording} /> <SourceMark {...wording} />
    </Text>
  );
}

/** In quotation marks where they are the speaker's own, else said to be the editors'. */
export function Words({ wording: { text, directness, language } }: { wording: WordingFragment }) {
  if (directness === 'VERBATIM') {
    return (
      <q lang={language} dir="auto">
        {text}
      </q>
    );
  }
  return (
    <span>
      {text}{' '}
      <Text span size="sm" c="dimmed">
        (paraphrase, the editors’ words)
      </Text>
    </span>
  );
}
