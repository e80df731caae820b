import { Button, Group, Text } from '@mantine/core';
import { explained } from '../shell/failure.tsx';
import { offIf } from '../shell/off.ts';
import type { More } from './more.ts';

/** Asks for more of a list. It stays, and stays enabled, so that a keyboard does not lose its place. */
export function MoreButton({
  list: { pages, hasMore, more, isAsking, error },
  children,
}: {
  list: Omit<More, 'edges'>;
  children: string;
}) {
  if (!hasMore && pages === 1) return null;
  const isOff = isAsking || !hasMore;
  return (
    <Group gap="sm" mt="sm">
      <Button variant="default" onClick={() => isOff || more()} {...offIf(isOff)}>
        {isAsking ? 'Loading …' : hasMore ? children : 'That is all'}
      </Button>
      <Text span size="sm" role="status">
        {error && `${explained(error).title}. ${explained(error).advice}`}
      </Text>
    </Group>
  );
}
