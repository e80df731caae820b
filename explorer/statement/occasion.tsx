import { Stack, Text } from '@mantine/core';
import type { StatementOccasionFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { StatementLine } from './line.tsx';

/** The other points of the utterance that it is one of: a post or a call says more than one thing. */
export function Occasion({ statement: { slug: own, utterance } }: { statement: StatementOccasionFragment }) {
  const others = utterance?.statements.edges.filter(({ node }) => node.slug !== own) ?? [];
  if (!utterance || others.length === 0) return null;
  return (
    <Panel
      title="Said on the same occasion"
      fragment="StatementOccasion"
      data={utterance}
      rows={others.map(({ node: { slug, summary, acts, saidAt } }) => ({
        statement: slug,
        saidAt: saidAt.edtf,
        acts: acts.join('; '),
        summary,
      }))}
    >
      {utterance.title && <Text mb="sm">{utterance.title}</Text>}
      <Stack gap="md">
        {others.map(({ node }) => (
          <StatementLine key={node.slug} statement={node} />
        ))}
      </Stack>
    </Panel>
  );
}
