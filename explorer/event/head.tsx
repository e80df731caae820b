import { Anchor, Text, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ClaimProperty, EventHeadFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { labelOf, phraseOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { placesAround } from '../place/around.ts';
import { PlaceLink } from '../place/link.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { When } from '../time/when.tsx';
import { listed } from '../words.ts';
import { eventCitation } from './citation.ts';
import styles from './head.module.css';

/** What happened, when, where, and who reports it. `beside` stands in a column of its own where there is room. */
export function Head({ event, beside }: { event: EventHeadFragment; beside?: ReactNode }) {
  const { slug, title, summary, type, mode, occurred, place, disputed, citations } = event;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <Text c="dimmed" size="sm">
          {labelOf('EventType', type)}
          {mode && `, ${phraseOf('EventMode', `${type} ${mode}`)}`}
        </Text>
        <Title order={1}>{title}</Title>
        <p className={styles.when}>
          <When date={occurred} />
          {placesAround(place).map((place, index) => (
            <Fragment key={place.slug}>
              {index ? ', ' : ' · '}
              <PlaceLink place={place} />
            </Fragment>
          ))}
        </p>
        {summary && <Text className={styles.summary}>{summary}</Text>}
        <SourceMarks citations={nodesOf(citations)} />
        {disputed.length > 0 && <Disputed properties={disputed.map(({ property }) => property)} />}
        <Whole event={event} />
        <Codes codes={event.codes} />
        <HeadTools title="this event" fragment="EventHead">
          <CopyCitation what="event" path={`/event/${slug}`} text={eventCitation(event)} />
        </HeadTools>
      </div>
      {beside && <div className={styles.beside}>{beside}</div>}
    </header>
  );
}

function Disputed({ properties }: { properties: ClaimProperty[] }) {
  return (
    <p className={styles.disputed}>
      <span aria-hidden="true">≠ </span>
      <strong>Disputed:</strong> sources contradict each other on{' '}
      {listed(properties.map((property) => phraseOf('ClaimProperty', property)))}.{' '}
      <Anchor href="#accounts" inherit underline="always">
        See the accounts
      </Anchor>
    </p>
  );
}

/** The larger event around it, and the smaller ones in it. */
function Whole({ event: { partOf, parts } }: { event: EventHeadFragment }) {
  const hidden = parts.totalCount - parts.edges.length;
  return (
    <>
      {partOf && (
        <Text size="sm">
          Part of{' '}
          <Anchor component={Link} href={`/event/${partOf.slug}`} inherit>
            {partOf.title}
          </Anchor>
        </Text>
      )}
      {parts.totalCount > 0 && (
        <div>
          <Text size="sm">Its parts, as far as they are recorded:</Text>
          <ul className={styles.parts}>
            {parts.edges.map(({ node: { slug, title, occurred } }) => (
              <li key={slug}>
                <Anchor component={Link} href={`/event/${slug}`} inherit>
                  {title}
                </Anchor>
                , <When date={occurred} />
              </li>
            ))}
            {hidden > 0 && <li>and {hidden} more</li>}
          </ul>
        </div>
      )}
    </>
  );
}

function Codes({ codes }: { codes: EventHeadFragment['codes'] }) {
  const books = {
    PLOVER: [codes.ploverType, codes.ploverMode],
    ACLED: [codes.acledEventType, codes.acledSubEventType],
    CAMEO: [codes.cameo],
  };
  return (
    <Text size="xs" c="dimmed">
      {Object.entries(books)
        .map(([book, values]) => [book, values.filter(Boolean).join(', ')] as const)
        .filter(([, code]) => code)
        .map(([book, code]) => `${book}: ${code}`)
        .join(' · ')}
    </Text>
  );
}
