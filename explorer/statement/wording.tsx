import { Text } from '@mantine/core';
import type { WordingFragment } from '../api/documents.ts';
import { SourceMark } from '../source/mark.tsx';

/** The wording in one source: in quotation marks where it is the speaker's own, else said to be the editors'. */
export function Wording({ wording }: { wording: WordingFragment }) {
  const { text, directness, language } = wording;
  return (
    <Text component="p" my={4}>
      {directness === 'VERBATIM' ? (
        <q lang={language} dir="auto">
          {text}
        </q>
      ) : (
        <span>
          {text}{' '}
          <Text span size="sm" c="dimmed">
            (paraphrase, the editors’ words)
          </Text>
        </span>
      )}{' '}
      <SourceMark {...wording} />
    </Text>
  );
}
