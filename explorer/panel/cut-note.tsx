import { Text } from '@mantine/core';

interface Page {
  edges: unknown[];
  pageInfo: { hasNextPage: boolean };
}

/** Says of a list that it does not hold all there is, and how to get the rest. */
export function CutNote({ of: { edges, pageInfo }, what }: { of: Page; what: string }) {
  if (!pageInfo.hasNextPage) return null;
  return (
    <Text size="sm" role="note" mt="sm">
      These are the first {edges.length} {what}; there are more. “Open in GraphiQL” has the query: ask there
      for <code>pageInfo {'{ endCursor }'}</code>, and for the page behind it with <code>after</code>.
    </Text>
  );
}
