import { Fragment } from 'react';
import { ActorLink } from '../actor/link.tsx';
import { phraseOf } from '../labels.ts';
import type { Detail } from './facts.ts';
import { only } from './paragraphs.ts';
import styles from './reported.module.css';

/** Who took part in an event, by what a paragraph tells. */
export function TakingPart({ details }: { details: Detail[] }) {
  const participations = only('participation', details);
  if (!participations.length) return null;
  return (
    <li>
      <span className={styles.label}>Taking part:</span>{' '}
      {participations.map(({ participation: { id, role, actor, assertedBy } }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <ActorLink actor={actor} /> ({phraseOf('ParticipantRole', role)}
          {assertedBy && (
            <>
              , according to <ActorLink actor={assertedBy} />
            </>
          )}
          )
        </Fragment>
      ))}
    </li>
  );
}
