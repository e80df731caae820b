import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link, useParams } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { EventResponseFragment } from '../api/documents.ts';
import { SourceMarks } from '../source/mark.tsx';
import { StatementLine } from '../statement/line.tsx';
import { elapsedWords } from '../time/elapsed-words.ts';
import { asTitle } from '../words.ts';
import styles from './lanes.module.css';
import { EventLine } from './line.tsx';

type Reaction = EventResponseFragment['reaction'];
type Said = Extract<Reaction, { __typename: 'Statement' }>;
type Done = Extract<Reaction, { __typename: 'Event' }>;

/** The answer itself: in whose words, to whom, how long after, and where the sources show that it is one. */
export function ResponseDetail({
  response: { reaction, elapsed, citations },
}: {
  response: EventResponseFragment;
}) {
  return (
    <div className={styles.detail}>
      {reaction.__typename === 'Statement' ? (
        <StatementLine statement={reaction} />
      ) : (
        <EventLine event={reaction} />
      )}
      <dl className={styles.facts}>
        <dt>How long after it</dt>
        <dd>{elapsed ? elapsedWords(elapsed) : 'the dates are too coarse to tell how long'}</dd>
        {reaction.__typename === 'Statement' ? (
          <Concerned statement={reaction} />
        ) : (
          <TakingPart action={reaction} />
        )}
        <dt>Shown to answer it by</dt>
        <dd>{citations.edges.length ? <SourceMarks citations={citations} /> : 'no citation of its own'}</dd>
      </dl>
      <Text size="sm">
        <Anchor
          component={Link}
          href={`/${reaction.__typename === 'Statement' ? 'statement' : 'event'}/${reaction.slug}`}
          underline="always"
        >
          {reaction.__typename === 'Statement' ? 'All about this statement' : 'All about this event'}
        </Anchor>
      </Text>
    </div>
  );
}

function Concerned({ statement: { targets, respondsTo } }: { statement: Said }) {
  const { slug } = useParams<{ slug: string }>();
  const others = respondsTo.edges.map(({ node }) => node.subject).filter((subject) => subject.slug !== slug);
  return (
    <>
      {targets.map(({ role, actor }) => (
        <Fragment key={`${role} ${actor.slug}`}>
          <dt>{asTitle(role)}</dt>
          <dd>
            <ActorLink actor={actor} />
          </dd>
        </Fragment>
      ))}
      {others.length > 0 && (
        <>
          <dt>Also answers</dt>
          {others.map((subject) => (
            <dd key={subject.slug}>
              {subject.__typename === 'Statement' ? (
                <>
                  <ActorLink actor={subject.speaker} />:{' '}
                  <Anchor component={Link} href={`/statement/${subject.slug}`}>
                    {subject.summary}
                  </Anchor>
                </>
              ) : (
                <Anchor component={Link} href={`/event/${subject.slug}`}>
                  {subject.title}
                </Anchor>
              )}
            </dd>
          ))}
        </>
      )}
    </>
  );
}

function TakingPart({ action: { participants } }: { action: Done }) {
  return participants.edges.map(({ node: { role, actor } }) => (
    <Fragment key={`${role} ${actor.slug}`}>
      <dt>{asTitle(role)}</dt>
      <dd>
        <ActorLink actor={actor} />
      </dd>
    </Fragment>
  ));
}
