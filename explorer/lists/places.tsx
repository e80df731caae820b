import { Stack } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { PlaceListQuery } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { labelOf } from '../labels.ts';
import { placesAround } from '../place/around.ts';
import { PlaceLink } from '../place/link.tsx';
import { counted } from '../words.ts';
import { PlaceList } from './documents.ts';
import { startIn } from './filtered.ts';
import styles from './list.module.css';
import { List, ListTitle } from './list.tsx';

/** All places, each with what it lies in. */
export default function PlaceListPage() {
  const [parameters] = useSearchParams();
  const variables = startIn(parameters);
  return (
    <Stack>
      <ListTitle path="/places" />
      <Asked key={variables.after} document={PlaceList} variables={variables}>
        {(data) => <Found data={data} />}
      </Asked>
    </Stack>
  );
}

function Found({ data }: { data: PlaceListQuery }) {
  const list = useMore({
    document: PlaceList,
    variables: {},
    pageOf: ({ places }) => places,
    first: data.places,
  });
  return (
    <List
      title={counted(data.places.totalCount, 'place')}
      path="/places"
      fragment="ListedPlaces"
      list={list}
      nothing="No place is recorded."
    >
      {({ node }) => (
        <>
          <PlaceLink place={node} />
          <p className={styles.about}>
            {[
              labelOf('PlaceKind', node.kind),
              placesAround(node)
                .slice(1)
                .map(({ name }) => name)
                .join(', '),
              counted(node.events.totalCount, 'event'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
    </List>
  );
}
