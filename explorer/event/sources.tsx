import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { EventSourcesFragment } from '../api/documents.ts';
import { languageName } from '../code-words.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { shortName } from '../source/short-name.ts';
import { When } from '../time/when.tsx';
import { asTitle, counted, listed } from '../words.ts';
import { type Reporting, reportingOf } from './reporting.ts';
import styles from './sources.module.css';

/** Who reports the event, how much of it, and which of them are independent of each other. */
export function Sources({ event }: { event: EventSourcesFragment }) {
  const all = reportingOf(event);
  return (
    <Panel
      title="Sources"
      fragment="EventSources"
      data={all}
      rows={all.map(({ source, citations, claims, statements, sharesWith }) => ({
        source: source.slug,
        title: source.title,
        publisher: source.publisher?.name,
        published: source.publishedAt?.edtf,
        language: source.language,
        kind: source.kind,
        via: source.via.map(({ name }) => name).join('; '),
        places: citations.map(({ locator }) => locator).join('; '),
        claims,
        statements,
        sharesOriginWith: sharesWith.map(({ slug }) => slug).join('; '),
      }))}
    >
      {all.length ? (
        <ul className={styles.sources}>
          {all.map((reporting) => (
            <li key={reporting.source.slug}>
              <OneSource {...reporting} isAlone={all.length === 1} />
            </li>
          ))}
        </ul>
      ) : (
        <Text>No source is cited for the event itself.</Text>
      )}
    </Panel>
  );
}

function OneSource({
  source,
  citations,
  claims,
  statements,
  sharesWith,
  isAlone,
}: Reporting & { isAlone: boolean }) {
  const { slug, title, publisher, publishedAt, language, kind, via } = source;
  const carried = [
    claims !== null && counted(claims, 'claim'),
    statements !== null && counted(statements, 'statement'),
  ].filter(Boolean);
  return (
    <article>
      <Title order={3} size="h5">
        <Anchor component={Link} href={`/source/${slug}`} inherit lang={language} dir="auto">
          {title}
        </Anchor>
      </Title>
      <Text size="sm">
        {publisher ? <bdi>{publisher.name}</bdi> : 'No publisher named'} ·{' '}
        {publishedAt ? <When date={publishedAt} /> : 'undated'} · {languageName(language)} · {asTitle(kind)}
        {via.length > 0 && ' · draws on '}
        {via.map((actor, index) => (
          <Fragment key={actor.slug}>
            {index > 0 && ', '}
            <ActorLink actor={actor} />
          </Fragment>
        ))}
      </Text>
      <Text size="sm">
        {carried.length > 0 && `Carries ${carried.join(' and ')} about this event. `}
        {!isAlone && independence(sharesWith)}
      </Text>
      <Text size="sm" component="div">
        Reports it at <SourceMarks citations={citations} />
      </Text>
    </article>
  );
}

const independence = (others: Reporting['sharesWith']): string =>
  others.length
    ? `Shares an origin with ${listed(others.map(shortName))}.`
    : 'Shares no origin with the others here.';
