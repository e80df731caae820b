import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { DateFragment, EventLinksFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { passagesOf } from '../source/passages.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { When } from '../time/when.tsx';
import styles from './facts.module.css';
import { linkWords } from './link-words.ts';
import { Subject } from './subject.tsx';

/** What this event is to others and they to it, as somebody asserts, and what it answered. */
export function Links({ event: { occurred, links, respondsTo } }: { event: EventLinksFragment }) {
  const others = Map.groupBy(links, ({ event }) => event.slug);
  return (
    <Panel
      id="related"
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
      <PhoneFold label="Show the related events">
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
          {[...others].map(([slug, ties]) => ties[0] && <LinkTo key={slug} {...ties[0]} ties={ties} />)}
        </dl>
      </PhoneFold>
    </Panel>
  );
}

type EventLink = EventLinksFragment['links'][number];

/** The other event, and what this one is to it, each with whose word that is. */
function LinkTo({ event, ties }: EventLink & { ties: EventLink[] }) {
  const kinds = Map.groupBy(ties, ({ kind, direction }) => linkWords(kind, direction));
  return (
    <div>
      <dt>
        <Anchor component={Link} href={`/event/${event.slug}`}>
          {event.title}
        </Anchor>
        , <When date={event.occurred} />
      </dt>
      {[...kinds].map(([words, assertions]) => (
        <dd key={words}>
          {words}:
          {assertions.map(({ assertedBy, citations }, index) => (
            <Text key={assertedBy?.slug ?? 'sources'} size="sm" c="dimmed" span className={styles.asserted}>
              {index > 0 && 'and '}according to {assertedBy ? <ActorLink actor={assertedBy} /> : 'the source'}{' '}
              <SourceMarks citations={nodesOf(citations)} />
            </Text>
          ))}
        </dd>
      ))}
    </div>
  );
}

const dateOf = (
  subject: EventLinksFragment['respondsTo']['edges'][number]['node']['subject'],
): DateFragment => (subject.__typename === 'Event' ? subject.occurred : subject.saidAt);
