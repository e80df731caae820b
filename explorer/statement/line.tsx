import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { StatementLineFragment } from '../api/documents.ts';
import { When } from '../time/when.tsx';
import { capitalised } from '../words.ts';
import { does } from './act-words.ts';
import styles from './line.module.css';
import { roleBeside } from './role.ts';
import { Wording } from './wording.tsx';
import { gathered } from './wordings.ts';

interface LineProps {
  statement: StatementLineFragment;
  /** The slug of whom the page is about: it need not say again who speaks. */
  of?: string;
  /** What stands in the place of its wordings. */
  children?: ReactNode;
}

/** A statement among others: who, when, what it does, in whose words. */
export function StatementLine({ statement, of, children }: LineProps) {
  const { slug, summary, acts, saidAt, speaker, onBehalfOf, renderings } = statement;
  const role = roleBeside(speaker.name, statement.role);
  const isNamed = speaker.slug !== of;
  const isForAnother = onBehalfOf && onBehalfOf.slug !== of;
  return (
    <article className={styles.line}>
      <div className={styles.meta}>
        {isNamed && <ActorLink actor={speaker} />}
        {role && <span>{isNamed ? `, ${role}` : capitalised(role)}</span>}
        {isForAnother && (
          <>
            {isNamed || role ? ', for ' : 'For '}
            <ActorLink actor={onBehalfOf} />
          </>
        )}
        {(isNamed || role || isForAnother) && ' · '}
        <When date={saidAt} /> · {does(acts)}
      </div>
      <Anchor component={Link} href={`/statement/${slug}`} className={styles.summary}>
        {summary}
      </Anchor>
      {children ??
        gathered(renderings).map((wording) => (
          <Wording key={`${wording.wordings[0]?.text} ${wording.places[0]?.locator}`} wording={wording} />
        ))}
    </article>
  );
}
