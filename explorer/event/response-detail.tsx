import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link, useParams } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { ActorLinkFragment, DateFragment, EventResponseFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { pathOf } from '../record-path.ts';
import { SourceMarks } from '../source/mark.tsx';
import { roleBeside } from '../statement/role.ts';
import { Wording } from '../statement/wording.tsx';
import { gathered } from '../statement/wordings.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { When } from '../time/when.tsx';
import styles from './answers.module.css';
import { EventLine } from './line.tsx';
import { Subject } from './subject.tsx';

type Said = Extract<EventResponseFragment['reaction'], { __typename: 'Statement' }>;

interface ResponseDetailProps {
  response: EventResponseFragment;
  /** When the event was that it answers. */
  event: DateFragment;
}

/** The answer itself: in whose words, to whom, how long after, and where the sources show that it is one. */
export function ResponseDetail({ response, event }: ResponseDetailProps) {
  const { reaction, respondedAt, elapsed, citations } = response;
  const isSaid = reaction.__typename === 'Statement';
  return (
    <div className={styles.detail}>
      {isSaid ? (
        gathered(reaction.renderings).map((wording) => (
          <Wording key={`${wording.wordings[0]?.text} ${wording.places[0]?.locator}`} wording={wording} />
        ))
      ) : (
        <EventLine event={reaction} />
      )}
      <dl className={styles.facts}>
        {isSaid && <Speaker statement={reaction} />}
        <dt>How long after it</dt>
        <dd>{elapsed ? elapsedWords(elapsed, [event, respondedAt]) : 'the dates do not tell'}</dd>
        <Roles
          concerned={
            isSaid
              ? reaction.targets.map(({ role, actor }) => ({ role: labelOf('TargetRole', role), actor }))
              : nodesOf(reaction.participants).map(({ role, actor }) => ({
                  role: labelOf('ParticipantRole', role),
                  actor,
                }))
          }
        />
        {isSaid && <AlsoAnswers statement={reaction} />}
        {isSaid && reaction.note && (
          <>
            <dt>The editors’ note</dt>
            <dd>{reaction.note}</dd>
          </>
        )}
        <dt>Shown to answer it by</dt>
        <dd>
          {citations.edges.length > 0 ? (
            <SourceMarks citations={nodesOf(citations)} />
          ) : (
            'no citation of its own'
          )}
        </dd>
      </dl>
      <Text size="sm" className={styles.more}>
        <Anchor component={Link} href={pathOf(reaction)} underline="always">
          {isSaid ? 'All about this statement' : 'All about this event'}
        </Anchor>
      </Text>
    </div>
  );
}

function Speaker({ statement: { speaker, role, onBehalfOf, saidAt } }: { statement: Said }) {
  const beside = roleBeside(speaker.name, role);
  return (
    <>
      <dt>Said by</dt>
      <dd>
        <ActorLink actor={speaker} />
        {beside && `, ${beside}`}
        {onBehalfOf && (
          <>
            , for <ActorLink actor={onBehalfOf} />
          </>
        )}
      </dd>
      <dt>When</dt>
      <dd>
        <When date={saidAt} />
      </dd>
    </>
  );
}

function Roles({ concerned }: { concerned: { role: string; actor: ActorLinkFragment }[] }) {
  return [...Map.groupBy(concerned, ({ role }) => role)].map(([role, all]) => (
    <Fragment key={role}>
      <dt>{role}</dt>
      {all.map(({ actor }) => (
        <dd key={actor.slug}>
          <ActorLink actor={actor} />
        </dd>
      ))}
    </Fragment>
  ));
}

/** What it is a response to besides the event of this page. */
function AlsoAnswers({ statement: { respondsTo } }: { statement: Said }) {
  const { slug } = useParams<{ slug: string }>();
  const others = respondsTo.edges.map(({ node }) => node.subject).filter((subject) => subject.slug !== slug);
  if (!others.length) return null;
  return (
    <>
      <dt>Also answers</dt>
      {others.map((subject) => (
        <dd key={subject.slug}>
          <Subject subject={subject} />
        </dd>
      ))}
    </>
  );
}
