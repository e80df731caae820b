import { Anchor, Stack } from '@mantine/core';
import { Link, useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { PartyListQuery } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { PartyMark } from '../shell/party-mark.tsx';
import { counted } from '../words.ts';
import { PartyList } from './documents.ts';
import { startIn } from './filtered.ts';
import styles from './list.module.css';
import { List, ListTitle } from './list.tsx';

/** The sides that actors are on. */
export default function PartyListPage() {
  const [parameters] = useSearchParams();
  const variables = startIn(parameters);
  return (
    <Stack>
      <ListTitle path="/parties" />
      <Asked key={variables.after} document={PartyList} variables={variables}>
        {(data) => <Found data={data} />}
      </Asked>
    </Stack>
  );
}

function Found({ data }: { data: PartyListQuery }) {
  const list = useMore({
    document: PartyList,
    variables: {},
    pageOf: ({ parties }) => parties,
    first: data.parties,
  });
  return (
    <List
      title={counted(data.parties.totalCount, 'side')}
      path="/parties"
      fragment="ListedParties"
      list={list}
      nothing="No side is recorded."
    >
      {({ node }) => (
        <>
          <PartyMark party={node} isDecorative />
          <b>{node.name}</b>
          {node.summary && <p className={styles.about}>{node.summary}</p>}
          <p className={styles.about}>
            {counted(node.statements.totalCount, 'statement')} ·{' '}
            <Anchor component={Link} href={`/actors?party=${node.slug}`} inherit underline="always">
              {counted(node.actors.totalCount, 'name')}
            </Anchor>{' '}
            ·{' '}
            <Anchor component={Link} href={`/events?party=${node.slug}`} inherit underline="always">
              events with them
            </Anchor>
          </p>
        </>
      )}
    </List>
  );
}
