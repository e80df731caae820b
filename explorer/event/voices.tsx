import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import { labelOf, phraseOf } from '../labels.ts';
import { usePartyColour } from '../shell/dataset.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { roleBeside } from '../statement/role.ts';
import { Words } from '../statement/wording.tsx';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import { Acts } from './acts.tsx';
import { type Side, sideId, sideName } from './sides.ts';
import styles from './voices.module.css';
import { type Said, type Voice, voicesOf } from './voices.ts';

/** What each side said, before everything else: one sentence and one quotation, with who says it and where it is printed. */
export function VoicesOfSides({ sides, explains }: { sides: Side[]; explains: boolean }) {
  if (!sides.length) return null;
  const workedOut = sides.flatMap((side) => voicesOf(side).voices).find(isWorkedOut);
  return (
    <section aria-label="What each side said" className={styles.sides}>
      <div className={styles.brief}>
        {sides.map((side) => (
          <InBrief key={sideId(side)} side={side} />
        ))}
      </div>
      {sides.map((side) => (
        <OneSide
          key={sideId(side)}
          side={side}
          explained={explains ? workedOut?.statement.slug : undefined}
        />
      ))}
    </section>
  );
}

const isWorkedOut = ({ statement }: Voice): boolean => statement.saidAt.uncertain;

/** On a phone, where one card fills the screen: all sides in one view, each with its speakers and what they say. */
function InBrief({ side }: { side: Side }) {
  const { voices, apart } = voicesOf(side);
  const [first] = side.responses;
  const acted = first?.reaction.__typename === 'Event' ? first.reaction.title : null;
  return (
    <p style={{ borderColor: usePartyColour(side.party?.slug) }}>
      <Anchor href={`#${voicesId(side)}`} inherit underline="always">
        {sideName(side)}
      </Anchor>
      {': '}
      {voices.length === 0
        ? acted
        : voices.map(({ statement: { slug, speaker, summary } }, index) => (
            <Fragment key={slug}>
              {index > 0 && (apart ? ' But ' : ' ')}
              <b>{speaker.name}</b> {continued(summary)}
            </Fragment>
          ))}
    </p>
  );
}

/** A summary says what its speaker does, and goes on after the name. */
const continued = (summary: string): string => summary.charAt(0).toLowerCase() + summary.slice(1);

const voicesId = (side: Side): string => `said-by-${side.party?.slug ?? 'no-party'}`;

interface OneSideProps {
  side: Side;
  /** The statement at whose date a narrow page says what a “?” is: the first that has one. */
  explained: string | undefined;
}

function OneSide({ side, explained }: OneSideProps) {
  const { voices, apart } = voicesOf(side);
  const [first] = side.responses;
  return (
    <article
      id={voicesId(side)}
      className={styles.side}
      data-voices={voices.length}
      style={{ borderTopColor: usePartyColour(side.party?.slug) }}
    >
      <Title order={2} size="h4">
        {sideName(side)}
      </Title>
      <Text size="sm">
        <Anchor href={`#${sideId(side)}`} inherit underline="always">
          {side.count > Math.max(voices.length, 1) && 'All '}
          {counted(side.count, 'response')}
        </Anchor>
        {apart && (
          <>
            . <b>Its speakers differ.</b> {apart.question}{' '}
            {apart.answers
              .map(
                ({ speaker, stance, isReading }) =>
                  `${speaker}: ${phraseOf('Stance', stance)}${isReading ? ' (editors’ reading)' : ''}`,
              )
              .join('; ')}
            .
          </>
        )}
      </Text>
      <div className={styles.voices}>
        {voices.map((voice) => (
          <OneVoice
            key={voice.statement.slug}
            voice={voice}
            side={side}
            isExplained={voice.statement.slug === explained}
          />
        ))}
      </div>
      {voices.length === 0 && first?.reaction.__typename === 'Event' && (
        <Text mt={6}>
          <Anchor component={Link} href={`/event/${first.reaction.slug}`} inherit>
            {first.reaction.title}
          </Anchor>
        </Text>
      )}
    </article>
  );
}

interface OneVoiceProps {
  voice: Voice;
  side: Side;
  isExplained: boolean;
}

function OneVoice({ voice: { statement, quotation }, side, isExplained }: OneVoiceProps) {
  const { slug, speaker, acts, summary, note, saidAt, utterance } = statement;
  const [wording] = quotation?.wordings ?? [];
  const office = officeOf(statement, sideName(side));
  return (
    <div className={styles.voice}>
      <p className={styles.who}>
        <ActorLink actor={speaker} />
        {office && <span className={styles.office}>, {office}</span>} <Acts acts={acts} />
      </p>
      <p className={styles.gist}>
        <Anchor component={Link} href={`/statement/${slug}`} inherit c="inherit">
          {summary}
        </Anchor>
      </p>
      {wording && (
        <blockquote className={styles.quotation}>
          <Words wording={wording} />
        </blockquote>
      )}
      <p className={styles.where}>
        <When date={saidAt} />
        {isExplained && <span className={styles.explained}> (“?”: worked out)</span>}
        {utterance && utterance.channel !== 'UNKNOWN' && `, ${phraseOf('Channel', utterance.channel)}`}{' '}
        {quotation && <SourceMarks citations={quotation.places} by="NAME" />}
      </p>
      {note && <p className={styles.where}>Editors: {note}</p>}
    </div>
  );
}

/** As what they speak, and for whom where the name of the side does not say it; of a group without a voice in person what it is. */
function officeOf({ speaker, role, onBehalfOf }: Said, side: string): string {
  const isFor = onBehalfOf && onBehalfOf.name !== side && onBehalfOf.slug !== speaker.slug;
  const isGroup = !role && !isFor && speaker.name !== side && speaker.kind !== 'PERSON';
  return [
    roleBeside(speaker.name, role),
    isFor && `for ${onBehalfOf.name}`,
    isGroup && labelOf('ActorKind', speaker.kind).toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ');
}
