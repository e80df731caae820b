import { Button, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect } from 'react';
import { useAnnounce } from './announcer.tsx';
import styles from './copy-text.module.css';

interface Copying {
  /** Or what makes it, where it tells when it was copied. */
  text: string | (() => string);
  /** What the button says: `Copy the query`. */
  label: string;
  /** What it says once that is done: `Query copied`. */
  done: string;
  /** Where there are many of them, the one word that it shows. */
  short?: string | undefined;
  /** Where the page does not show the text, it does so once the browser forbids to copy it. */
  isHidden?: boolean;
}

const COPIED_MILLISECONDS = 4_000;
const DENIED = 'Not copied: the browser does not allow it. Select the text and copy it';

/** Copies a text, and says so to eyes and ears; where the browser forbids it, what to do instead. */
export function CopyText({ text, label, done, short, isHidden }: Copying) {
  const { copy, copied, error } = useClipboard({ timeout: COPIED_MILLISECONDS });
  const told = error ? DENIED : copied ? done : '';
  const announce = useAnnounce();
  // A reader of the screen is not told that the text of a button changes.
  useEffect(() => {
    if (told) announce(told);
  }, [told, announce]);
  return (
    <>
      <Button
        size={short ? 'compact-xs' : 'compact-sm'}
        variant="subtle"
        onClick={() => copy(textOf(text))}
        className={styles.button}
        data-screen-only
        aria-label={short && (told || label)}
      >
        {short ? (error ? 'Not copied' : copied ? 'Copied' : short) : told || label}
      </Button>
      {error && isHidden && (
        <Text size="sm" className={styles.text}>
          {short && `${DENIED}: `}
          <span className={styles.whole}>{textOf(text)}</span>
        </Text>
      )}
    </>
  );
}

const textOf = (text: Copying['text']) => (typeof text === 'string' ? text : text());
