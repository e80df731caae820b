import { Button, Group } from '@mantine/core';
import { save } from '../panel/download.ts';
import { CopyText } from '../shell/copy-text.tsx';
import { type Cited, shortCitation } from './cited.ts';
import { FORMATS } from './formats.ts';

interface FormsProps {
  cited: Cited;
  full: string | undefined;
  path: string;
}

/** What a reader takes along: the citation, or the same as a file; loaded when she asks how to cite. */
export default function Forms({ cited, full, path }: FormsProps) {
  // `/event/us-embassy-…` as `aftermath-event-us-embassy-…`.
  const key = `aftermath${path.replaceAll('/', '-')}`;
  return (
    <Group gap={4}>
      <CopyText text={shortCitation(cited)} label="Copy" done="Citation copied" />
      {full && (
        <CopyText
          text={`${full}. ${shortCitation(cited)}.`}
          label="Copy with its sources"
          done="Citation with sources copied"
        />
      )}
      {FORMATS.map(({ name, ending, mediaType, of }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="light"
          aria-label={`Download the citation as ${name}`}
          onClick={() => save(`${key}.${ending}`, mediaType, of(cited, key))}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
