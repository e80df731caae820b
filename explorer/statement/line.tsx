import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { StatementLineFragment } from '../api/documents.ts';
import { When } from '../time/when.tsx';
import { inWords } from '../words.ts';
import { Wording } from './wording.tsx';

interface StatementLineProps {
  statement: StatementLineFragment;
  /** What stands in the place of its wordings. */
  children?: ReactNode;
}

/** A statement among others: who, when, what it does, in whose words. */
export function StatementLine({ statement, children }: StatementLineProps) {
  const { slug, summary, acts, role, saidAt, speaker, onBehalfOf, renderings } = statement;
  return (
    <article>
      <Text size="sm">
        <ActorLink actor={speaker} />
        {role && `, ${role}`}
        {onBehalfOf && (
          <>
            {' '}
            for <ActorLink actor={onBehalfOf} />
          </>
        )}{' '}
        · <When date={saidAt} /> · {acts.map(inWords).join(', ')}
      </Text>
      <Anchor component={Link} href={`/statement/${slug}`} fw={600}>
        {summary}
      </Anchor>
      {children ??
        renderings.map((wording) => (
          <Wording key={`${wording.source.slug} ${wording.locator} ${wording.text}`} wording={wording} />
        ))}
    </article>
  );
}
