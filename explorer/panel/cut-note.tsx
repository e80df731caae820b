import { Button, Group, Text } from '@mantine/core';
import { explained } from '../shell/failure.tsx';
import { offIf } from '../shell/off.ts';
import { cutWords } from './cuts.ts';
import type { Whole } from './use-whole.ts';

/** Says what of a panel is not all there is, and leads to the rest. */
export function CutNote({
  title,
  whole: { unsaid, wayToRest, load, isLoading, isBusy, error },
}: {
  title: string;
  whole: Whole;
}) {
  if (!unsaid.length) return null;
  return (
    <Group gap="sm" my="xs" role="note" aria-label={`What of ${title} is not here`}>
      <Text size="sm">
        Here are {cutWords(unsaid)}. {wayToRest}
      </Text>
      {load && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => isBusy || load()}
          aria-label={`Load the rest of ${title}`}
          {...offIf(isBusy)}
        >
          {isLoading ? 'Loading …' : 'Load the rest'}
        </Button>
      )}
      <Text span size="sm" role="status">
        {error && `${explained(error).title}. ${explained(error).advice}`}
      </Text>
    </Group>
  );
}
