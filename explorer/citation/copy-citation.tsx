import { Button, CopyButton } from '@mantine/core';
import { shortVersion, useDataset } from '../shell/dataset.tsx';
import { day } from '../time/date-words.ts';

interface Citing {
  /** What is cited, and where it stands in its sources. */
  text: string;
  /** Where it is here, from the root: `/event/…`. */
  path: string;
  /** What it is, in one word: `event`. */
  what: string;
  /** Where there are many of them, in one word. */
  isCompact?: boolean;
}

/** Copies a citation as plain text, with the address and the version of the data. */
export function CopyCitation({ text, path, what, isCompact }: Citing) {
  const { version } = useDataset();
  const data = version && `data version ${shortVersion(version)}, `;
  const retrieved = `Aftermath, ${location.origin}${path} (${data}retrieved ${day(new Date().toISOString())}).`;
  return (
    <CopyButton value={`${text}. ${retrieved}`}>
      {({ copied, copy }) => (
        <Button
          size={isCompact ? 'compact-xs' : 'compact-sm'}
          variant="subtle"
          onClick={copy}
          aria-live="polite"
          aria-label={isCompact ? `${copied ? 'Copied the citation of' : 'Cite'} this ${what}` : undefined}
        >
          {isCompact ? (copied ? 'Copied' : 'Cite') : copied ? 'Citation copied' : `Cite this ${what}`}
        </Button>
      )}
    </CopyButton>
  );
}
