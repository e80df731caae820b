import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { StatementLineFragment } from '../api/documents.ts';
import { When } from '../time/when.tsx';
import { inWords } from '../words.ts';
import { Wording } from './wording.tsx';

/** A statement among others: who, when, what it does, in whose words. */
export function StatementLine({ statement }: { statement: StatementLineFragment }) {
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
      {renderings.map((wording) => (
        <Wording key={`${wording.source.slug} ${wording.locator} ${wording.text}`} wording={wording} />
      ))}
    </article>
  );
}
