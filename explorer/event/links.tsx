import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { DateFragment, EventLinksFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { passagesOf } from '../source/passages.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { When } from '../time/when.tsx';
import styles from './facts.module.css';
import { linkWords } from './link-words.ts';
import { Subject } from './subject.tsx';

/** What this event is to others and they to it, as somebody asserts, and what it answered. */
export function Links({ event: { occurred, links, respondsTo } }: { event: EventLinksFragment }) {
  if (!links.length && !respondsTo.edges.length) return null;
  const others = Map.groupBy(links, ({ kind, direction, event }) => `${kind} ${direction} ${event.slug}`);
  return (
    <Panel
      title="Related events"
      fragment="EventLinks"
      data={{ links, respondsTo }}
      rows={[
        ...links.map(({ kind, direction, event, assertedBy, citations }) => ({
          kind,
          direction,
          other: event.slug,
          assertedBy: assertedBy?.name,
          sources: passagesOf(citations),
        })),
        ...respondsTo.edges.map(({ node: { subject, citations } }) => ({
          kind: 'RESPONDS_TO',
          direction: 'OUTGOING',
          other: subject.slug,
          assertedBy: null,
          sources: passagesOf(citations),
        })),
      ]}
    >
      <dl className={styles.facts}>
        {respondsTo.edges.map(({ node }) => (
          <div key={node.id} className={styles.fact}>
            <dt>This answers</dt>
            <dd>
              <Subject subject={node.subject} />, <When date={dateOf(node.subject)} />
              {node.elapsed && `, ${elapsedWords(node.elapsed, [dateOf(node.subject), occurred])}`}{' '}
              <SourceMarks citations={nodesOf(node.citations)} />
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
                according to <ActorLink actor={assertedBy} />
              </>
            ) : (
              'according to the source'
            )}{' '}
            <SourceMarks citations={nodesOf(citations)} />
          </Text>
        ))}
      </dd>
    </div>
  );
}

const dateOf = (
  subject: EventLinksFragment['respondsTo']['edges'][number]['node']['subject'],
): DateFragment => (subject.__typename === 'Event' ? subject.occurred : subject.saidAt);
