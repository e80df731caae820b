import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { ReportedClaimFragment } from '../api/documents.ts';
import { labelOf } from '../labels.ts';
import { Contradictions } from './contradictions.tsx';
import { InItsWords } from './in-its-words.tsx';
import styles from './reported.module.css';

interface ReportedClaimProps {
  claim: ReportedClaimFragment;
  /** Whether it stands with the statement that carries it, so that it is plain who says so, and not of what. */
  isCarried?: boolean;
}

/** A claim, and those of other sources that can’t be right together with it. */
export function ReportedClaim({ claim, isCarried }: ReportedClaimProps) {
  const { property, text, excerpt, claimant, event, contradicts } = claim;
  return (
    <>
      <span className={styles.label}>{labelOf('ClaimProperty', property)}:</span> {text}
      {isCarried ? (
        <div className={styles.label}>
          about:{' '}
          <Anchor component={Link} href={`/event/${event.slug}`} inherit>
            {event.title}
          </Anchor>
        </div>
      ) : (
        claimant && (
          <>
            , says <ActorLink actor={claimant} />
          </>
        )
      )}
      <InItsWords excerpts={excerpt === null ? [] : [excerpt]} />
      <Contradictions contradictions={contradicts} event={event.slug} />
    </>
  );
}
