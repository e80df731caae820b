import { Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { More } from '../api/more.ts';
import { MoreButton } from '../api/more-button.tsx';
import { Panel } from '../panel/panel.tsx';
import { Downloads } from './downloads.tsx';
import { AFTER, understoodIn } from './filtered.ts';
import styles from './list.module.css';
import { LISTS } from './names.ts';

interface ListProps<Edge> {
  /** `31 events`. */
  title: string;
  /** Of the page. */
  path: string;
  fragment: string;
  list: Omit<More, 'edges'> & { edges: Edge[] };
  /** What is said where nothing is left. */
  nothing: string;
  children(edge: Edge): ReactNode;
}

/** The records of a list, page by page, with all of them as files to take along. */
export function List<Edge extends { cursor: string }>({
  title,
  fragment,
  list,
  path,
  nothing,
  children,
}: ListProps<Edge>) {
  return (
    <Panel title={title} fragment={fragment} data={list.edges} list={{ records: list.list }}>
      {list.edges.length ? (
        <ol className={styles.list}>
          {list.edges.map((edge) => (
            <li key={edge.cursor}>{children(edge)}</li>
          ))}
        </ol>
      ) : (
        <Text role="status">{nothing}</Text>
      )}
      <MoreButton list={list}>Show more</MoreButton>
      {list.hasMore && <NextPage path={path} after={list.edges.at(-1)?.cursor ?? ''} />}
      <Downloads path={path} />
    </Panel>
  );
}

/** For who has no script, and for programs that follow links: the button shows more on the same page. */
function NextPage({ path, after }: { path: string; after: string }) {
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(understoodIn(path, parameters));
  next.set(AFTER, after);
  return (
    <a href={`${path}?${next}`} rel="next" className={styles.next}>
      Next page
    </a>
  );
}

/** What is listed, as the heading and as the tab of the browser names it. */
export function ListTitle({ path }: { path: string }) {
  const name = LISTS[path]?.name ?? '';
  useDocumentTitle(`${name} · Aftermath`);
  return <Title order={1}>{name}</Title>;
}
