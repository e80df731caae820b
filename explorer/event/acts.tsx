import type { SpeechAct } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import styles from './acts.module.css';

/** What somebody does by speaking, each as a badge behind the name: `condemns`, `warns`. */
export function Acts({ acts }: { acts: SpeechAct[] }) {
  return (
    <span className={styles.acts}>
      {acts.map((act, index) => (
        <span key={act}>
          {index > 0 && <span className={styles.comma}>, </span>}
          <span className={styles.act}>{phraseOf('SpeechAct', act)}</span>
        </span>
      ))}
    </span>
  );
}
