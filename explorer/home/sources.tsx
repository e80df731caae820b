import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { SourcePageFragment } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import { MoreSources } from './documents.ts';
import styles from './list.module.css';

type Source = SourcePageFragment['edges'][number]['node'];

/** The documents of which all else is made, the latest first. */
export function Sources({ sources }: { sources: SourcePageFragment }) {
  const list = useMore({ document: MoreSources, variables: {}, pageOf: moreOf, first: sources });
  const shown = nodesOf(list);
  return (
    <Panel
      title="Sources"
      fragment="SourcePage"
      data={shown}
      list={{ sources: list.list }}
      rows={shown.map(
        ({ slug, title, kind, language, publisher, publishedAt, events, statements, claims }) => ({
          slug,
          title,
          kind,
          language,
          publisher: publisher?.name,
          publishedAt: publishedAt?.edtf,
          events: events.totalCount,
          statements: statements.totalCount,
          claims: claims.totalCount,
        }),
      )}
    >
      <ol className={styles.list}>
        {shown.map((source) => (
          <li key={source.slug}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
      <MoreButton list={list}>More sources</MoreButton>
    </Panel>
  );
}

const moreOf = ({ sources }: { sources: SourcePageFragment }) => sources;

function SourceLine({
  source: { slug, title, kind, language, publisher, publishedAt, ...its },
}: {
  source: Source;
}) {
  return (
    <article>
      <Text size="sm">
        {publisher ? (
          <Anchor component={Link} href={`/actor/${publisher.slug}`} inherit>
            <bdi>{publisher.name}</bdi>
          </Anchor>
        ) : (
          'No publisher named'
        )}{' '}
        · {labelOf('SourceKind', kind)} · {publishedAt ? <When date={publishedAt} /> : 'undated'}
      </Text>
      <Anchor
        component={Link}
        href={`/source/${slug}`}
        fw={600}
        lang={language}
        dir="auto"
        display="inline-block"
      >
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {counted(its.claims.totalCount, 'claim')}, {counted(its.statements.totalCount, 'statement')},{' '}
        {counted(its.events.totalCount, 'event')}
      </Text>
    </article>
  );
}
