import { Button, VisuallyHidden } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';

interface Copying {
  text: string;
  /** What the button says: `Copy the query`. */
  label: string;
  /** What it says once that is done: `Query copied`. */
  done: string;
}

const COPIED_MILLISECONDS = 4_000;

/** Copies a text, and says so to eyes and ears; where the browser forbids it, what to do instead. */
export function CopyText({ text, label, done }: Copying) {
  const { copy, copied, error } = useClipboard({ timeout: COPIED_MILLISECONDS });
  const told = error ? 'The browser does not allow it: select the text and copy it' : copied ? done : '';
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => copy(text)}>
        {told || label}
      </Button>
      {/* A reader of the screen is not told that the text of a button changes. */}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  );
}
