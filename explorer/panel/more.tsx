import { Text } from '@mantine/core';

/** Says of a list that it does not hold all there is. */
export function More({ shown, of }: { shown: number; of: { pageInfo: { hasNextPage: boolean } } }) {
  if (!of.pageInfo.hasNextPage) return null;
  return (
    <Text size="sm" mt="sm">
      These are the first {shown}; there are more. “Open in GraphiQL” pages on.
    </Text>
  );
}
