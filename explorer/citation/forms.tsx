import { Button, Group } from '@mantine/core';
import { CopyText } from '../shell/copy-text.tsx';
import { type Cited, shortCitation } from './cited.ts';
import { CITATION_FORMATS, type CitationFormat, citationKey, citationPath } from './names.ts';

interface FormsProps {
  cited: Cited;
  full: string | undefined;
  path: string;
}

/** What a reader takes along: the citation, or the same as a file; loaded when she asks how to cite. */
export default function Forms({ cited, full, path }: FormsProps) {
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
      {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((format) => (
        <Button
          key={format}
          component="a"
          size="compact-sm"
          variant="light"
          href={citationPath({ path, format })}
          download={`${citationKey(path)}.${format}`}
          aria-label={`Download the citation as ${CITATION_FORMATS[format].name}`}
        >
          {CITATION_FORMATS[format].name}
        </Button>
      ))}
    </Group>
  );
}
