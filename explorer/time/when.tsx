import type { DateFragment } from '../api/documents.ts';
import { Hint } from '../shell/hint.tsx';
import { dateWords } from './date-words.ts';
import styles from './when.module.css';

/** A date in words. How it is known, and what is recorded, shows on hover and on focus. */
export function When({ date }: { date: DateFragment }) {
  const doubts = [
    date.approximate && 'The date is approximate.',
    date.uncertain && 'The date is uncertain.',
    date.note,
  ].filter(Boolean);
  return (
    <Hint label={[...doubts, `EDTF: ${date.edtf}`].join(' ')} touch>
      <time
        dateTime={date.edtf}
        className={doubts.length ? styles.doubted : styles.date}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer shows on hover, a keyboard shows on focus.
        tabIndex={0}
      >
        {dateWords(date)}
      </time>
    </Hint>
  );
}
