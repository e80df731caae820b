import { Text } from '@mantine/core';
import type { WordingFragment } from '../api/documents.ts';
import { SourceMarks } from '../source/mark.tsx';
import type { Gathered } from './wordings.ts';

/** A wording, or the fragments of one, and every place where it stands so. */
export function Wording({ wording: { wordings, places } }: { wording: Gathered }) {
  return (
    <Text component="p" my={4}>
      {wordings.map((wording, index) => (
        <span key={wording.text}>
          {index > 0 && ' · '}
          <Words wording={wording} />
        </span>
      ))}{' '}
      <SourceMarks citations={places} />
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
