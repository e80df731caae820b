import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { SourceMarkFragment } from '../api/documents.ts';
import { languageName } from '../code-words.ts';
import { labelOf, phraseOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
import { letterOf, sourceId, useLetters } from '../source/letters.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { Original } from '../source/original.tsx';
import { shortName } from '../source/short-name.ts';
import { hostOf } from '../source/title.ts';
import { When } from '../time/when.tsx';
import { counted, listed } from '../words.ts';
import type { Reporting } from './reporting.ts';
import styles from './sources.module.css';

/** Who reports the event, how much of it, and which of them are independent of each other. */
export function Sources({ sources: all }: { sources: Reporting[] }) {
  return (
    <Panel
      id="sources"
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
      <PhoneFold label="Show the sources">
        {all.length ? (
          <ol className={styles.sources}>
            {all.map((reporting, index) => (
              <OneSource
                key={reporting.source.slug}
                {...reporting}
                letter={letterOf(index)}
                isAlone={all.length === 1}
              />
            ))}
          </ol>
        ) : (
          <Text>No source is cited for the event itself.</Text>
        )}
      </PhoneFold>
    </Panel>
  );
}

function OneSource({
  letter,
  source,
  citations,
  claims,
  statements,
  accounts,
  isAlone,
}: Reporting & { letter: string; isAlone: boolean }) {
  const { slug, title, publisher, publishedAt, language, kind, via } = source;
  const carried = [
    claims !== null && counted(claims, 'claim'),
    statements !== null && counted(statements, 'statement'),
  ].filter(Boolean);
  return (
    <li id={sourceId(letter)} className={styles.source}>
      <b className={styles.letter}>{letter}</b>
      <article>
        <Title order={3} size="0.9375rem">
          <Anchor component={Link} href={`/source/${slug}`} inherit lang={language} dir="auto">
            {title}
          </Anchor>
        </Title>
        <Text size="sm" component="div">
          {publisher ? <bdi>{publisher.name}</bdi> : unnamed(source.url)} ·{' '}
          {publishedAt ? <When date={publishedAt} /> : 'undated'} · {languageName(language)} ·{' '}
          {labelOf('SourceKind', kind)}
          {via.length > 0 && ' · draws on '}
          {via.map((actor, index) => (
            <Fragment key={actor.slug}>
              {index > 0 && ', '}
              <ActorLink actor={actor} />
            </Fragment>
          ))}
          {source.url && (
            <>
              {' '}
              · <Original source={source} />
            </>
          )}{' '}
          · reports the event at <SourceMarks citations={citations} by="NOTHING" />
        </Text>
        <div className={styles.carried}>
          {carried.length > 0 && <span>{carried.join(' and ')} about it</span>}
          {!isAlone && <Independence accounts={accounts} />}
        </div>
      </article>
    </li>
  );
}

/** The outlet is the editors' find, and nothing that the document says. */
function unnamed(url: string | null): string {
  const host = hostOf(url);
  return host ? `No publisher named; found at ${host}` : 'No publisher named';
}

/** As the accounts have it, property by property: the same counts stand there, with the reasons. */
function Independence({ accounts }: Pick<Reporting, 'accounts'>) {
  const letters = useLetters();
  if (!accounts.length) return <span>makes no claim that the accounts compare</span>;
  const shared = accounts.flatMap(({ property, sharesWith }) =>
    sharesWith.map((other) => ({ other, property })),
  );
  if (!shared.length) return <span>independent of the others</span>;
  const nameOf = (source: SourceMarkFragment) => letters.get(source.slug) ?? shortName(source);
  const others = [...Map.groupBy(shared, ({ other }) => nameOf(other))];
  return (
    <details className={styles.shared}>
      <summary>not independent of {listed(others.map(([name]) => name))}</summary>
      <ul>
        {others.map(([name, all]) => (
          <li key={name}>
            Of {name} on {listed(all.map(({ property }) => phraseOf('ClaimProperty', property)))}
          </li>
        ))}
      </ul>
    </details>
  );
}
