import { Stack, Text } from '@mantine/core';
import type { EventStatementsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { StatementLine } from '../statement/line.tsx';
import { wordingRows } from '../statement/wording-rows.ts';
import { counted } from '../words.ts';

/** What speaks about the event without answering it. */
export function AlsoSaid({ event: { slug, statements } }: { event: EventStatementsFragment }) {
  const others = nodesOf(statements).filter(({ respondsTo }) =>
    respondsTo.edges.every(
      ({ node: { subject } }) => subject.__typename !== 'Event' || subject.slug !== slug,
    ),
  );
  const unread = statements.totalCount - statements.edges.length;
  if (!others.length && !unread) return null;
  return (
    <Panel
      title="Also said about it"
      fragment="EventStatements"
      data={others}
      rows={others.flatMap(({ slug, summary, acts, speaker, party, saidAt, renderings }) =>
        wordingRows(renderings).map((wording) => ({
          statement: slug,
          speaker: speaker.name,
          party: party?.name,
          acts: acts.join('; '),
          summary,
          when: saidAt.edtf,
          ...wording,
        })),
      )}
    >
      <Text size="sm" c="dimmed" mb="sm">
        Statements that speak about this event, and that no source shows to answer it.
      </Text>
      <Stack gap="md">
        {others.map((statement) => (
          <StatementLine key={statement.slug} statement={statement} />
        ))}
      </Stack>
      {unread > 0 && (
        <Text size="sm" mt="sm">
          Of {counted(statements.totalCount, 'statement')} about this event the first{' '}
          {statements.edges.length} were looked at.
        </Text>
      )}
    </Panel>
  );
}
