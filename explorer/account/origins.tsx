import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { OriginReason, OriginsFragment } from '../api/documents.ts';
import { shortName } from '../source/short-name.ts';
import styles from './origins.module.css';

type Join = OriginsFragment['origins'][number]['joins'][number];

/** How many sources an account has; where some are not independent of each other, it opens to why, pair by pair. */
export function Origins({ account, words }: { account: OriginsFragment; words: string }) {
  const shared = account.origins.filter(({ joins }) => joins.length);
  if (!shared.length) return <span className={styles.origins}>{words}</span>;
  return (
    <details className={styles.origins}>
      <summary>{words}: why?</summary>
      <ul className={styles.joins}>
        {shared.flatMap(({ joins }) =>
          joins.map((join) => (
            <li key={`${join.source.slug} ${join.other.slug}`}>
              <Text size="sm" component="span">
                <Why {...join} />
              </Text>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}

/** To stand before the actor or the statement that two sources have in common. */
const REASONS: Record<OriginReason, string> = {
  PUBLISHER_OR_AGENCY: 'the same publisher or agency:',
  STATEMENT: 'all that one of them claims here is in a statement that the other carries too:',
  CLAIMANT: 'all that one of them claims here is said by those whom the other cites too:',
  INFORMANT: 'both have it through the same informant:',
  CHAIN_OF_COMMAND: 'those whom they cite speak for the same body, are its officials or a part of it:',
};

function Why({ source, other, reason, actor, statement }: Join) {
  return (
    <>
      <bdi>{shortName(source)}</bdi> and <bdi>{shortName(other)}</bdi>: {REASONS[reason]}{' '}
      {actor && <ActorLink actor={actor} />}
      {statement && (
        <Anchor component={Link} href={`/statement/${statement.slug}`} inherit>
          <bdi>{statement.speaker.name}</bdi>: {statement.summary}
        </Anchor>
      )}
    </>
  );
}
