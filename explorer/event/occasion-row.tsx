import type { DateFragment, EventResponseFragment } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';
import { counted } from '../words.ts';
import { Acts } from './acts.tsx';
import styles from './answers.module.css';
import { KindMark } from './kind-mark.tsx';
import type { Occasion } from './occasions.ts';
import { ResponseDetail } from './response-detail.tsx';

/** A response; or an utterance, which opens to its points. */
export function OccasionRow({ occasion, occurred }: { occasion: Occasion; occurred: DateFragment }) {
  const [{ reaction }, ...more] = occasion;
  if (!more.length || reaction.__typename === 'Event' || !reaction.utterance)
    return <ResponseRow response={occasion[0]} occurred={occurred} />;
  const acts = occasion.flatMap(({ reaction }) => (reaction.__typename === 'Statement' ? reaction.acts : []));
  const { channel } = reaction.utterance;
  return (
    <li>
      <details className={styles.occasion}>
        <summary className={styles.row}>
          <KindMark kind="Statement" />
          <span>
            <bdi className={styles.speaker}>{reaction.speaker.name}</bdi>
            {channel !== 'UNKNOWN' && `, ${phraseOf('Channel', channel)}`}:{' '}
            <b>{counted(occasion.length, 'point')}</b> <Acts acts={[...new Set(acts)]} />
          </span>
        </summary>
        <ol className={styles.points}>
          {occasion.map((response) => (
            <ResponseRow key={response.id} response={response} occurred={occurred} isPoint />
          ))}
        </ol>
      </details>
    </li>
  );
}

interface ResponseRowProps {
  response: EventResponseFragment;
  occurred: DateFragment;
  /** One of an utterance, which names its speaker. */
  isPoint?: boolean;
}

/** Who did what, in full; opens to the words, and to where they are printed. */
function ResponseRow({ response, occurred, isPoint = false }: ResponseRowProps) {
  const { reaction } = response;
  return (
    <li>
      <details>
        <summary className={styles.row}>
          <KindMark kind={reaction.__typename} />
          {reaction.__typename === 'Event' ? (
            <span>
              <span className={styles.speaker}>Action:</span> {reaction.title}
            </span>
          ) : (
            <span>
              {!isPoint && <bdi className={styles.speaker}>{reaction.speaker.name} </bdi>}
              <Acts acts={reaction.acts} /> {reaction.summary}
            </span>
          )}
        </summary>
        <ResponseDetail response={response} event={occurred} />
      </details>
    </li>
  );
}
