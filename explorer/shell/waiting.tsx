import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

/** `isPage` where it stands for a whole page, whose title and heading are not known yet. */
export function Waiting({ isPage = false }: { isPage?: boolean | undefined }) {
  useDocumentTitle(isPage ? 'Loading … · Aftermath' : '');
  return (
    <Stack role="status" gap="md">
      <VisuallyHidden component={isPage ? 'h1' : 'div'}>Loading …</VisuallyHidden>
      <Skeleton height={40} width="60%" />
      <Skeleton height={18} width="40%" />
      <Skeleton height={220} />
      <Skeleton height={220} />
    </Stack>
  );
}
