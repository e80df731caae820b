import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { SubjectFragment } from '../api/documents.ts';

/** What a response answers: an event, or who said what. */
export function Subject({ subject }: { subject: SubjectFragment }) {
  if (subject.__typename === 'Event') {
    return (
      <Anchor component={Link} href={`/event/${subject.slug}`}>
        {subject.title}
      </Anchor>
    );
  }
  return (
    <>
      <ActorLink actor={subject.speaker} />:{' '}
      <Anchor component={Link} href={`/statement/${subject.slug}`}>
        {subject.summary}
      </Anchor>
    </>
  );
}
