import { Text } from '@mantine/core';
import { counted } from '../words.ts';

interface Connection {
  totalCount: number;
  edges: unknown[];
}

/** Says of lists what they leave out, and how to get it. Each is named by its field. */
export function ThereAreMore({ connections }: { connections: Record<string, Connection> }) {
  const cut = Object.entries(connections).filter(([, { totalCount, edges }]) => totalCount > edges.length);
  if (!cut.length) return null;
  return (
    <Text size="sm" role="note" mt="xs">
      There are more than stand here:{' '}
      {cut
        .map(
          ([field, { totalCount, edges }]) =>
            `${counted(totalCount - edges.length, `of the ${field}`, `of the ${field}`)} are left out`,
        )
        .join(', ')}
      . “Open in GraphiQL” has the query: ask there for <code>pageInfo {'{ endCursor }'}</code>, and for the
      page behind it with <code>after</code>.
    </Text>
  );
}
