import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { EventLineFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { SourceMarks } from '../source/mark.tsx';
import { When } from '../time/when.tsx';

/** An event among others: what, when, where, and who reports it. */
export function EventLine({
  event: { slug, title, type, occurred, place, citations },
}: {
  event: EventLineFragment;
}) {
  return (
    <article>
      <Text size="sm" c="dimmed">
        {labelOf('EventType', type)} · <When date={occurred} />
        {place && ` · ${place.name}`}
      </Text>
      <Anchor component={Link} href={`/event/${slug}`} fw={600}>
        {title}
      </Anchor>{' '}
      <SourceMarks citations={nodesOf(citations)} />
    </article>
  );
}
