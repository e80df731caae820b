import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { EventAccountsFragment, EventHeadFragment } from '../api/documents.ts';
import { Cite } from '../citation/cite.tsx';
import { labelOf, phraseOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { placesAround } from '../place/around.ts';
import { PlaceLink } from '../place/link.tsx';
import { letterOf, sourceId } from '../source/letters.tsx';
import { shortName } from '../source/short-name.ts';
import { hostOf, shortTitle } from '../source/title.ts';
import { When } from '../time/when.tsx';
import { eventCitation } from './citation.ts';
import { Differences } from './differences.tsx';
import styles from './head.module.css';
import type { Reporting } from './reporting.ts';

interface HeadProps {
  event: EventHeadFragment & Pick<EventAccountsFragment, 'accounts'>;
  sources: Reporting[];
  /** Whether a date of an answer is one that no source gives. */
  isWorkedOut: boolean;
}

/** What happened, when, where, who reports it, and on what they differ. */
export function Head({ event, sources, isWorkedOut }: HeadProps) {
  const { title, summary, occurred, place } = event;
  return (
    <header className={styles.head}>
      <Title order={1} fz={{ base: 'h2', sm: 'h1' }}>
        {title}
      </Title>
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
      <ReportedBy
        sources={sources}
        workedOut={occurred.uncertain ? 'here' : isWorkedOut ? 'beside' : 'nowhere'}
      />
      <Differences accounts={event.accounts} />
    </header>
  );
}

/** What it belongs to, and what can be done with its record: behind the words. */
export function HeadEnd({ event }: { event: EventHeadFragment }) {
  const { slug, title } = event;
  return (
    <div className={styles.end}>
      <div>
        <Whole event={event} />
      </div>
      <HeadTools title="this event" fragment="EventHead" codes={codesOf(event)}>
        <Cite what="event" title={title} path={`/event/${slug}`} full={eventCitation(event)} />
      </HeadTools>
    </div>
  );
}

/** Where a date is marked as worked out: in the head, or in the answers, which stand in view with it on a wide screen alone. */
type WorkedOut = 'here' | 'beside' | 'nowhere';

/** The sources by the letters that stand for them on this page; those of one publisher are seen to be of one. */
function ReportedBy({ sources, workedOut }: Pick<HeadProps, 'sources'> & { workedOut: WorkedOut }) {
  if (!sources.length) return null;
  const lettered = sources.map(({ source }, index) => ({ source, letter: letterOf(index) }));
  const byName = Map.groupBy(lettered, ({ source }) => outletOf(source));
  return (
    <p className={styles.sources}>
      Reported by{' '}
      {[...byName].map(([name, documents], index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          {documents.map(({ source, letter }, place) => (
            <Fragment key={letter}>
              {place > 0 && ', '}
              <a href={`#${sourceId(letter)}`} aria-label={`${letter}: ${shortName(source)}`}>
                <b>{letter}</b>
              </a>
            </Fragment>
          ))}{' '}
          {name}
        </Fragment>
      ))}
      {workedOut !== 'nowhere' && (
        <span className={workedOut === 'beside' ? styles.beside : undefined}> · “?”: date worked out</span>
      )}
    </p>
  );
}

/** Who publishes it; of a document that does not say so where it was found, or what it begins with. */
function outletOf({ publisher, url, title }: Reporting['source']): string {
  const host = hostOf(url);
  return publisher?.name ?? (host ? `at ${host}` : shortTitle(title));
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

/** What kind of event it is, and what PLOVER, ACLED and CAMEO call such a one. */
function codesOf({ type, mode, codes }: EventHeadFragment): string {
  const books = {
    Kind: [labelOf('EventType', type), mode && phraseOf('EventMode', `${type} ${mode}`)],
    PLOVER: [codes.ploverType, codes.ploverMode],
    ACLED: [codes.acledEventType, codes.acledSubEventType],
    CAMEO: [codes.cameo],
  };
  return Object.entries(books)
    .map(([book, values]) => [book, values.filter(Boolean).join(', ')] as const)
    .filter(([, code]) => code)
    .map(([book, code]) => `${book}: ${code}`)
    .join(' · ');
}
