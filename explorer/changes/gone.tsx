import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { GoneQuery, RecordType } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { NothingHere } from '../shell/nothing-here.tsx';
import { day } from '../time/date-words.ts';
import { Gone as GoneDocument } from './documents.ts';

type WithPage = 'actor' | 'event' | 'place' | 'source' | 'statement';

/** The page of a record that is not there: it says so where the record was there once. */
export function Gone({ what, slug }: { what: WithPage; slug: string }) {
  const recordType = what.toUpperCase() as RecordType;
  return (
    <Asked isPage document={GoneDocument} variables={{ recordType, slug }}>
      {({ changes }) => {
        const [removal] = nodesOf(changes);
        return removal ? <Removed what={what} {...removal} /> : <NothingHere what={what} />;
      }}
    </Asked>
  );
}

type Removal = GoneQuery['changes']['edges'][number]['node'];

function Removed({ what, changeset }: Removal & { what: WithPage }) {
  useDocumentTitle('Removed · Aftermath');
  const { publishedAt, comment } = changeset;
  return (
    <Stack>
      <Title order={1}>This {what} was removed</Title>
      <Text>
        It was taken out of the data on {day(publishedAt)}
        {comment ? <>, with the reason: “{comment}”</> : '; no reason was given'}. Search for it above, or
        start from{' '}
        <Anchor component={Link} href="/" underline="always">
          the first page
        </Anchor>
        .
      </Text>
    </Stack>
  );
}
