import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { EventSourcesFragment } from '../api/documents.ts';
import { languageName } from '../code-words.ts';
import { labelOf, phraseOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { shortName } from '../source/short-name.ts';
import { When } from '../time/when.tsx';
import { counted, listed } from '../words.ts';
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
      rows={all.map(({ source, citations, claims, statements, accounts }) => ({
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
        notIndependentOf: accounts
          .flatMap(({ property, sharesWith }) => sharesWith.map(({ slug }) => `${slug} (${property})`))
          .join('; '),
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
  accounts,
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
        {publishedAt ? <When date={publishedAt} /> : 'undated'} · {languageName(language)} ·{' '}
        {labelOf('SourceKind', kind)}
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
        {!isAlone && independence(accounts)}
      </Text>
      <Text size="sm" component="div">
        Reports it at <SourceMarks citations={citations} />
      </Text>
    </article>
  );
}

/** As the accounts have it, property by property: the same counts stand there, with the reasons. */
function independence(accounts: Reporting['accounts']): string {
  if (!accounts.length) return 'Makes no claim that the accounts compare.';
  const shared = accounts.flatMap(({ property, sharesWith }) =>
    sharesWith.map((other) => ({ other, property })),
  );
  if (!shared.length) return 'Independent of the others in all that it claims.';
  const ofEach = [...Map.groupBy(shared, ({ other }) => other.slug).values()].flatMap(([first, ...more]) =>
    first
      ? `${shortName(first.other)} on ${listed([first, ...more].map(({ property }) => phraseOf('ClaimProperty', property)))}`
      : [],
  );
  return `Not independent of ${ofEach.join('; of ')}.`;
}
