import { ActorLink } from '../actor/link.tsx';
import type { ReportedClaimFragment } from '../api/documents.ts';
import { SourceMarks } from './mark.tsx';
import styles from './reported.module.css';

type Contradiction = ReportedClaimFragment['contradicts'][number];

/** What others tell that cannot be true beside a claim, each once, with all places that it stands in. */
export function Contradictions({ contradictions }: { contradictions: Contradiction[] }) {
  const told = Map.groupBy(contradictions, ({ reason, claim }) =>
    JSON.stringify([claim.text, claim.claimant?.slug, reason]),
  );
  return [...told].map(([key, same]) => <OneContradiction key={key} same={same} />);
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
