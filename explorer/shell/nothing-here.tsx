import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'wouter';

/** The page for an address at which there is no record, or none that we know of. */
export function NothingHere({ what = 'page' }: { what?: string }) {
  useDocumentTitle('Not found · Aftermath');
  return (
    <Stack>
      <Title order={1}>There is no such {what}</Title>
      <Text>
        The address may be misspelt, or what stood there was taken out of the data. Search for it above, or
        start from{' '}
        <Anchor component={Link} href="/" underline="always">
          the first page
        </Anchor>
        .
      </Text>
    </Stack>
  );
}
