import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { SubjectFragment } from '../api/documents.ts';
import { pathOf } from '../record-path.ts';

/** What a response answers: an event, or who said what. */
export function Subject({ subject }: { subject: SubjectFragment }) {
  const isEvent = subject.__typename === 'Event';
  return (
    <>
      {!isEvent && (
        <>
          <ActorLink actor={subject.speaker} />:{' '}
        </>
      )}
      <Anchor component={Link} href={pathOf(subject)}>
        {isEvent ? subject.title : subject.summary}
      </Anchor>
    </>
  );
}
