import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { CorrectedFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { day } from '../time/date-words.ts';
import { type CORRECTED, correctionsOf } from './names.ts';

/** That a record was corrected, when it was last, and why; nothing where it never was. */
export function Corrected({ corrections }: { corrections: CorrectedFragment }) {
  const [last] = nodesOf(corrections);
  if (!last) return null;
  const { recordType, slug, changeset } = last;
  const href = correctionsOf(recordType.toLowerCase() as (typeof CORRECTED)[number], slug);
  return (
    <Text size="sm" c="dimmed">
      Corrected on {day(changeset.publishedAt)}: {changeset.comment}{' '}
      <Anchor component={Link} href={href} inherit underline="always">
        {corrections.pageInfo.hasPreviousPage ? 'All corrections of this page' : 'What it said before'}
      </Anchor>
    </Text>
  );
}
