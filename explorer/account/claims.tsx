import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { ClaimFragment, ClaimProperty } from '../api/documents.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { phraseOf } from '../labels.ts';
import { Hint } from '../shell/hint.tsx';
import { SourceMark } from '../source/mark.tsx';
import { Original } from '../source/original.tsx';
import { shortName } from '../source/short-name.ts';
import { counted } from '../words.ts';
import { claimAnchor } from './claim-anchor.ts';
import { type CitedEvent, claimCitation } from './claim-citation.ts';
import styles from './claims.module.css';
import { isInWords, type ToldValue } from './told.ts';

interface Told {
  value: ToldValue;
  property: ClaimProperty;
  event: CitedEvent;
}

/** Who says that a value is so, and each place where that is printed. */
export function Claims({ value, property, event }: Told) {
  const voices = Map.groupBy(
    value.claims,
    ({ claimant, statement }) => `${claimant?.slug ?? ''} ${statement?.slug ?? ''}`,
  );
  return (
    <ul className={styles.voices}>
      {[...voices].map(([voice, claims]) => (
        <li key={voice}>
          {/* With the space a line may end after the voice, and not only within it. */}
          {claims[0] && <Voice {...claims[0]} />}{' '}
          <ul className={styles.claims}>
            {claims.map((claim, index) => (
              <li key={claim.id} id={claimAnchor(claim.slug, event)}>
                {claim.text !== value.text && <Text size="sm">{claim.text}</Text>}
                {claim.excerpt !== null &&
                  claim.excerpt !== claims[index - 1]?.excerpt &&
                  !isInWords(value) && (
                    <q lang={claim.source.language} dir="auto">
                      {claim.excerpt}
                    </q>
                  )}
                <span className={styles.printed}>
                  <SourceMark {...claim} />
                  <Original source={claim.source} />
                  <CopyCitation
                    what="claim"
                    which={`${claim.text}, ${shortName(claim.source)}`}
                    text={claimCitation(claim, property, event)}
                    path={`/event/${event.slug}#${claimAnchor(claim.slug, event)}`}
                  />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {value.moreClaims !== 0 && (
        <li role="note">
          {value.moreClaims === null
            ? 'There are more claims.'
            : `and ${counted(value.moreClaims, 'more claim')}`}
        </li>
      )}
    </ul>
  );
}

function Voice({ claimant, statement }: ClaimFragment) {
  return (
    <span className={styles.voice}>
      {claimant ? (
        <>
          Said by <ActorLink actor={claimant} />
        </>
      ) : (
        'Reported by'
      )}
      {statement && <Carrier {...statement} />}
      {claimant && ', printed in'}
    </span>
  );
}

/** The statement that carries a claim, by its channel where the sources tell it. */
function Carrier({ slug, summary, channel }: NonNullable<ClaimFragment['statement']>) {
  const link = (words: string) => (
    <Hint label={summary}>
      <Anchor component={Link} href={`/statement/${slug}`} inherit>
        {words}
      </Anchor>
    </Hint>
  );
  return channel === 'UNKNOWN' ? <> ({link('what was said')})</> : <> {link(phraseOf('Channel', channel))}</>;
}
