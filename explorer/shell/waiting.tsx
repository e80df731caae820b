import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

export function Waiting() {
  return (
    <Stack role="status" gap="md">
      <VisuallyHidden>Loading …</VisuallyHidden>
      <Skeleton height={40} width="60%" />
      <Skeleton height={18} width="40%" />
      <Skeleton height={220} />
      <Skeleton height={220} />
    </Stack>
  );
}
