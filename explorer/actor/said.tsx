import { Stack, Text, Title } from '@mantine/core';
import type { ActorHeadFragment, ActorKind, ActorSaidFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { StatementLine } from '../statement/line.tsx';
import { wordingRows } from '../statement/wording-rows.ts';
import { monthWords } from '../time/date-words.ts';

const PRONOUNS: Partial<Record<ActorKind, [string, string]>> = {
  CIVILIANS: ['they', 'them'],
  PERSON: ['they', 'them'],
  UNNAMED_SOURCE: ['they', 'them'],
};

interface SaidProps {
  actor: ActorHeadFragment;
  said: ActorSaidFragment;
}

/** What it said, and what was said for it, in the order of time. */
export function Said({ actor, said }: SaidProps) {
  const statements = said.edges.flatMap(({ node }) => (node.__typename === 'Statement' ? node : []));
  const isSpokenFor = statements.some(({ speaker }) => speaker.slug !== actor.slug);
  const [it, them] = PRONOUNS[actor.kind] ?? ['it', 'it'];
  const byMonth = [...Map.groupBy(statements, ({ saidAt }) => monthWords(saidAt))];
  return (
    <Panel
      title={isSpokenFor ? `What ${it} said, and what was said for ${them}` : `What ${it} said`}
      fragment="ActorSaid"
      data={statements}
      rows={statements.flatMap(({ slug, saidAt, speaker, onBehalfOf, acts, summary, renderings }) =>
        wordingRows(renderings).map((wording) => ({
          statement: slug,
          saidAt: saidAt.edtf,
          speaker: speaker.name,
          onBehalfOf: onBehalfOf?.name,
          acts: acts.join('; '),
          summary,
          ...wording,
        })),
      )}
    >
      {statements.length === 0 && <Text c="dimmed">No source carries anything that it said.</Text>}
      <Stack gap="lg">
        {byMonth.map(([month, ofMonth]) => (
          <section key={month}>
            {byMonth.length > 1 && (
              <Title order={3} size="h4" mb="xs">
                {month}
              </Title>
            )}
            <Stack gap="md">
              {ofMonth.map((statement) => (
                <StatementLine key={statement.slug} statement={statement} of={actor.slug} />
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Panel>
  );
}
