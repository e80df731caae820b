import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { ReportedClaimFragment } from '../api/documents.ts';
import { SourceMarks } from './mark.tsx';
import styles from './reported.module.css';

type Contradiction = ReportedClaimFragment['contradicts'][number];

/** The document asks for one more, to know whether there is more. */
const MOST = 20;

interface ContradictionsProps {
  contradictions: Contradiction[];
  /** The event whose accounts have all of them. */
  event: string;
}

/** What others tell that can’t be right together with a claim, each once, with all places that it stands in. */
export function Contradictions({ contradictions, event }: ContradictionsProps) {
  const told = Map.groupBy(contradictions.slice(0, MOST), ({ reason, claim }) =>
    JSON.stringify([claim.text, claim.claimant?.slug, reason]),
  );
  return (
    <>
      {[...told].map(([key, same]) => (
        <OneContradiction key={key} same={same} />
      ))}
      {contradictions.length > MOST && (
        <div className={styles.contradiction} role="note">
          The first {MOST} that contradict it; more are in{' '}
          <Anchor component={Link} href={`/event/${event}#accounts`} inherit>
            the accounts of the event
          </Anchor>
          .
        </div>
      )}
    </>
  );
}

function OneContradiction({ same }: { same: Contradiction[] }) {
  const [first] = same;
  if (!first) return null;
  const { reason, claim } = first;
  return (
    <div className={styles.contradiction}>
      <strong>≠ Contradicted:</strong> {claim.text}
      {claim.claimant && (
        <>
          , says <ActorLink actor={claim.claimant} />
        </>
      )}{' '}
      <SourceMarks citations={same.map((other) => other.claim)} />
      {reason && ` ${reason}`}
    </div>
  );
}
