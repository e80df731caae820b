import type { Stance as StanceValue } from '../api/documents.ts';
import { labelOf, phraseOf } from '../labels.ts';
import { Hint } from '../shell/hint.tsx';
import styles from './stance.module.css';

const SIGNS: Record<StanceValue, string> = { SUPPORTS: '✓', OPPOSES: '✕', AMBIGUOUS: '≈' };

interface StanceProps {
  stance: StanceValue;
  /** Why a statement is read so that does not say it outright. */
  note: string | null;
}

/** The answer to a topic's question, as a sign and a word, and whether it is no more than a reading. */
export function Stance({ stance, note }: StanceProps) {
  return (
    <span className={styles.stance} data-stance={stance}>
      <span aria-hidden>{SIGNS[stance]}</span>
      {labelOf('Stance', stance)}
      {note && ', as the editors read it'}
    </span>
  );
}

/** That the speaker answered the same question otherwise before. */
export function Shift({ speaker, from }: { speaker: string; from?: StanceValue | undefined }) {
  return (
    <Hint label={`The stance that ${speaker} took on this before was another.`} touch>
      <span
        className={styles.shift}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer shows on hover, a keyboard shows on focus.
        tabIndex={0}
      >
        <span aria-hidden>⇄</span> Shift{from && `, before: ${phraseOf('Stance', from)}`}
      </span>
    </Hint>
  );
}

/** Why a statement is read so. */
export function Reading({ note }: { note: string | null }) {
  return (
    <p className={styles.reading}>
      {note ? (
        <>
          <b>Editors’ reading:</b> {note}
        </>
      ) : (
        'Its wording says it outright.'
      )}
    </p>
  );
}
