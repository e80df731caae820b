import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { ActorLink } from '../actor/link.tsx';
import type { ActorLinkFragment, SourceHeadFragment } from '../api/documents.ts';
import { Cite } from '../citation/cite.tsx';
import { recordOf } from '../citation/names.ts';
import { sourceCitation } from '../citation/source-citation.ts';
import { languageName } from '../code-words.ts';
import { labelOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { When } from '../time/when.tsx';
import styles from './head.module.css';
import { isOfWeb } from './original.tsx';
import { SharedOrigin } from './shared-origin.tsx';

export function Head({ source }: { source: SourceHeadFragment }) {
  const {
    slug,
    title,
    kind,
    author,
    language,
    url,
    urlNote,
    sha256,
    publisher,
    publishedAt,
    dateNote,
    voice,
    via,
  } = source;
  return (
    <header>
      <Text c="dimmed" size="sm">
        Source · {labelOf('SourceKind', kind)}
      </Text>
      <Title order={1} lang={language} dir="auto">
        {title}
      </Title>
      <Facts>
        <Fact label="Publisher">
          {publisher ? <ActorLink actor={publisher} /> : 'No publisher named in the document'}
        </Fact>
        {voice && (
          <Fact label="In the words of">
            <ActorLink actor={voice} />
            <Text size="sm" c="dimmed">
              The whole document is its own words, so no quotation marks stand around what is quoted of it.
            </Text>
          </Fact>
        )}
        {author && (
          <Fact label="Author">
            <bdi>{author}</bdi>
          </Fact>
        )}
        <Fact label="Published">
          {publishedAt ? <When date={publishedAt} /> : 'No date known'}
          {dateNote && (
            <Text size="sm" c="dimmed">
              {dateNote}
            </Text>
          )}
        </Fact>
        <Fact label="Language">{languageName(language)}</Fact>
        {via.length > 0 && (
          <Fact label="Draws on">
            <Actors actors={via} />
          </Fact>
        )}
        {url && (
          <Fact label="Found at">
            {isOfWeb(url) ? (
              <Anchor href={url} rel="noreferrer" underline="always">
                {url}
              </Anchor>
            ) : (
              url
            )}
            {urlNote && (
              <Text size="sm" c="dimmed">
                {urlNote}
              </Text>
            )}
          </Fact>
        )}
        <SharedOrigin source={source} />
        <Fact label="Text read">
          <code className={styles.digest}>SHA-256 {sha256}</code>
        </Fact>
      </Facts>
      <HeadTools title="this source" fragment="SourceHead">
        <Cite
          what="source"
          title={recordOf(title)}
          path={`/source/${slug}`}
          full={sourceCitation(source, url)}
        />
      </HeadTools>
    </header>
  );
}

function Actors({ actors }: { actors: ActorLinkFragment[] }) {
  return actors.map((actor, index) => (
    <Fragment key={actor.slug}>
      {index > 0 && ', '}
      <ActorLink actor={actor} />
    </Fragment>
  ));
}
