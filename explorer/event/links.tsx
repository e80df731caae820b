import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { DateFragment, EventLinksFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { placesOf } from '../source/places.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { When } from '../time/when.tsx';
import styles from './facts.module.css';
import { linkWords } from './link-words.ts';

/** What this event is to others and they to it, as somebody asserts, and what it answered. */
export function Links({ event: { occurred, links, respondsTo } }: { event: EventLinksFragment }) {
  if (!links.length && !respondsTo.edges.length) return null;
  const others = Map.groupBy(links, ({ kind, direction, event }) => `${kind} ${direction} ${event.slug}`);
  return (
    <Panel
      title="What it has to do with other events"
      fragment="EventLinks"
      data={{ links, respondsTo }}
      rows={[
        ...links.map(({ kind, direction, event, assertedBy, citations }) => ({
          kind,
          direction,
          other: event.slug,
          assertedBy: assertedBy?.name,
          sources: placesOf(citations),
        })),
        ...respondsTo.edges.map(({ node: { subject, citations } }) => ({
          kind: 'RESPONDS_TO',
          direction: 'OUTGOING',
          other: subject.slug,
          assertedBy: null,
          sources: placesOf(citations),
        })),
      ]}
    >
      <dl className={styles.facts}>
        {respondsTo.edges.map(({ node }) => (
          <div key={node.id} className={styles.fact}>
            <dt>This answers</dt>
            <dd>
              <Subject subject={node.subject} />
              {node.elapsed && `, ${elapsedWords(node.elapsed, [dateOf(node.subject), occurred])}`}{' '}
              <SourceMarks citations={node.citations} />
            </dd>
          </div>
        ))}
        {[...others].map(([key, all]) => all[0] && <LinkTo key={key} {...all[0]} assertions={all} />)}
      </dl>
    </Panel>
  );
}

type EventLink = EventLinksFragment['links'][number];

function LinkTo({ kind, direction, event, assertions }: EventLink & { assertions: EventLink[] }) {
  return (
    <div className={styles.fact}>
      <dt>{linkWords(kind, direction)}</dt>
      <dd>
        <Anchor component={Link} href={`/event/${event.slug}`}>
          {event.title}
        </Anchor>
        , <When date={event.occurred} />
        {assertions.map(({ assertedBy, citations }) => (
          <Text key={assertedBy?.slug ?? 'sources'} size="sm" c="dimmed" component="div">
            {assertedBy ? (
              <>
                asserted by <ActorLink actor={assertedBy} />
              </>
            ) : (
              'asserted by the sources themselves'
            )}{' '}
            <SourceMarks citations={citations} />
          </Text>
        ))}
      </dd>
    </div>
  );
}

type Answered = EventLinksFragment['respondsTo']['edges'][number]['node']['subject'];

function Subject({ subject }: { subject: Answered }) {
  if (subject.__typename === 'Event') {
    return (
      <>
        <Anchor component={Link} href={`/event/${subject.slug}`}>
          {subject.title}
        </Anchor>
        , <When date={subject.occurred} />
      </>
    );
  }
  return (
    <>
      <ActorLink actor={subject.speaker} />:{' '}
      <Anchor component={Link} href={`/statement/${subject.slug}`}>
        {subject.summary}
      </Anchor>
      , <When date={subject.saidAt} />
    </>
  );
}

const dateOf = (subject: Answered): DateFragment =>
  subject.__typename === 'Event' ? subject.occurred : subject.saidAt;
