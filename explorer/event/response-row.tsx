import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import type { EventResponseFragment } from '../api/documents.ts';
import { shortName } from '../source/short-name.ts';
import { does } from '../statement/act-words.ts';
import { dateWords } from '../time/date-words.ts';
import { elapsedWords } from '../time/elapsed-words.ts';
import { Gist } from './gist.tsx';
import { KindMark } from './kind-mark.tsx';
import styles from './lanes.module.css';
import { ResponseDetail } from './response-detail.tsx';
import { type Drawing, TimeBar } from './time-bar.tsx';

interface ResponseRowProps {
  response: EventResponseFragment;
  drawing: Drawing;
  /** The one above it. */
  follows: EventResponseFragment | undefined;
}

/** Who did what, and when on the axis; opens to the statement or action itself. */
export function ResponseRow({ response, drawing, follows }: ResponseRowProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const { reaction, respondedAt } = response;
  return (
    <li>
      <Tooltip
        multiline
        maw={360}
        openDelay={250}
        disabled={isOpen}
        label={<Glimpse response={response} />}
        events={{ hover: true, focus: true, touch: false }}
      >
        <UnstyledButton className={styles.row} onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
          <span className={styles.label}>
            <KindMark kind={reaction.__typename} />
            <Label reaction={reaction} isSameSpeaker={speaker(response) === speaker(follows)} />
            <VisuallyHidden>, {dateWords(respondedAt)}. </VisuallyHidden>
            <Chevron isOpen={isOpen} />
          </span>
          <span className={styles.bar}>
            {drawing.width > 0 && (
              <>
                <TimeBar drawing={drawing} date={respondedAt} kind={reaction.__typename} />
                {reaction.__typename === 'Statement' && (
                  <Gist drawing={drawing} date={respondedAt}>
                    {reaction.summary}
                  </Gist>
                )}
              </>
            )}
          </span>
        </UnstyledButton>
      </Tooltip>
      <div id={id}>{isOpen && <ResponseDetail response={response} />}</div>
    </li>
  );
}

function Label({ reaction, isSameSpeaker }: { reaction: Reaction; isSameSpeaker: boolean }) {
  if (reaction.__typename === 'Event') {
    return (
      <span>
        <span className={styles.action}>Action:</span> {reaction.title}
      </span>
    );
  }
  return (
    <span>
      <bdi className={isSameSpeaker ? styles.again : styles.speaker}>{reaction.speaker.name}</bdi>{' '}
      {does(reaction.acts)}
    </span>
  );
}

function Glimpse({
  response: { reaction, respondedAt, elapsed, citations },
}: {
  response: EventResponseFragment;
}) {
  const sources = new Set(citations.edges.map(({ node }) => shortName(node.source)));
  return (
    <span>
      {reaction.__typename === 'Statement' && `${reaction.summary} `}
      {dateWords(respondedAt)}
      {elapsed && `, ${elapsedWords(elapsed)}`}. {[...sources].join('; ')}
    </span>
  );
}

function Chevron({ isOpen }: { isOpen: boolean }) {
  return (
    <svg className={styles.chevron} width="10" height="10" aria-hidden="true">
      <path
        d={isOpen ? 'M1,3L5,7L9,3' : 'M3,1L7,5L3,9'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}

type Reaction = EventResponseFragment['reaction'];

const speaker = (response: EventResponseFragment | undefined): string | undefined =>
  response?.reaction.__typename === 'Statement' ? response.reaction.speaker.slug : undefined;
