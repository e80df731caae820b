import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import { labelOf } from '../labels.ts';
import { When } from '../time/when.tsx';
import { Answers } from './answers.tsx';
import { Excerpts } from './excerpts.tsx';
import type { Detail, EventSubject } from './facts.ts';
import { Others } from './others.tsx';
import { only } from './paragraphs.ts';
import styles from './reported.module.css';
import { ReportedClaim } from './reported-claim.tsx';
import { TakingPart } from './taking-part.tsx';

interface ReportedEventProps {
  event: EventSubject;
  details: Detail[];
  source: string;
  isFirst: boolean;
}

/** What a paragraph tells of an event, and who else reports it. */
export function ReportedEvent({ event, details, source, isFirst }: ReportedEventProps) {
  const { slug, title, type, occurred, place, citations } = event;
  return (
    <article>
      {isFirst && type && occurred && (
        <Text size="sm">
          {labelOf('EventType', type)} · <When date={occurred} />
          {place && (
            <>
              {' · '}
              <Anchor component={Link} href={`/place/${place.slug}`} inherit>
                <bdi>{place.name}</bdi>
              </Anchor>
            </>
          )}
        </Text>
      )}
      <Anchor component={Link} href={`/event/${slug}`} fw={600}>
        {title}
      </Anchor>
      <Excerpts details={details} />
      <ul className={styles.details}>
        {only('claim', details).map(({ claim }) => (
          <li key={claim.id}>
            <ReportedClaim claim={claim} />
          </li>
        ))}
        <TakingPart details={details} />
        {only('link', details).map(({ link }) => (
          <li key={`${link.kind} ${link.direction} ${link.event.slug}`}>
            <span className={styles.label}>
              {link.direction === 'OUTGOING'
                ? labelOf('EventLinkKind', link.kind)
                : `${labelOf('EventLinkKind', link.kind)}, from the other side`}
              :
            </span>{' '}
            <Anchor component={Link} href={`/event/${link.event.slug}`}>
              {link.event.title}
            </Anchor>
            {link.assertedBy && (
              <>
                , according to <ActorLink actor={link.assertedBy} />
              </>
            )}
          </li>
        ))}
        <Answers details={details} />
      </ul>
      {isFirst && citations && <Others citations={citations} source={source} />}
    </article>
  );
}
