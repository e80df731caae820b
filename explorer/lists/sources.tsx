import { Anchor, Stack } from '@mantine/core';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { SourceListQuery, SourceListQueryVariables } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { languageName } from '../code-words.ts';
import { labelOf, valuesOf } from '../labels.ts';
import { Original } from '../source/original.tsx';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import { SourceList } from './documents.ts';
import { sourcesIn, startIn } from './filtered.ts';
import { ChoiceOf, Filters, ORDERS } from './filters.tsx';
import styles from './list.module.css';
import { List, ListTitle } from './list.tsx';

/** All documents that the data are read from. */
export default function SourceListPage() {
  const [parameters] = useSearchParams();
  const variables = { ...sourcesIn(parameters), ...startIn(parameters) };
  return (
    <Stack>
      <ListTitle path="/sources" />
      <Asked key={JSON.stringify(variables)} document={SourceList} variables={variables}>
        {(data) => <Found data={data} variables={variables} />}
      </Asked>
    </Stack>
  );
}

function Found({ data, variables }: { data: SourceListQuery; variables: SourceListQueryVariables }) {
  const list = useMore({
    document: SourceList,
    variables,
    pageOf: ({ sources }) => sources,
    first: data.sources,
  });
  return (
    <>
      <Filters>
        <ChoiceOf
          name="kind"
          label="What"
          value={variables.kind?.toString() ?? ''}
          options={[
            ['', 'Everything'],
            ...valuesOf('SourceKind').map((kind): [string, string] => [kind, labelOf('SourceKind', kind)]),
          ]}
        />
        <ChoiceOf
          name="order"
          label="Order"
          value={variables.orderBy === 'EARLIEST_FIRST' ? 'EARLIEST_FIRST' : ''}
          options={ORDERS}
        />
      </Filters>
      <List
        title={counted(data.sources.totalCount, 'source')}
        path="/sources"
        fragment="ListedSources"
        list={list}
        nothing="No source is of this kind. Choose another, or all."
      >
        {({ node }) => (
          <>
            <Anchor component={Link} href={`/source/${node.slug}`} fw={600} lang={node.language} dir="auto">
              {node.title}
            </Anchor>
            <p className={styles.about}>
              {node.publisher ? <bdi>{node.publisher.name}</bdi> : 'No publisher named'} ·{' '}
              {node.publishedAt ? <When date={node.publishedAt} /> : 'undated'} ·{' '}
              {languageName(node.language)} · {labelOf('SourceKind', node.kind)} ·{' '}
              {counted(node.events.totalCount, 'event')}, {counted(node.statements.totalCount, 'statement')},{' '}
              {counted(node.claims.totalCount, 'claim')} <Original source={node} />
            </p>
          </>
        )}
      </List>
    </>
  );
}
