import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { ActorHeadFragment, ActorPositionsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { Reading, Shift, Stance } from '../statement/stance.tsx';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import { ActorLink } from './link.tsx';
import styles from './positions.module.css';
import { movedFrom, type Sequence, sequencesOf, shiftsIn } from './stances.ts';

interface PositionsProps {
  actor: ActorHeadFragment;
  said: ActorPositionsFragment;
}

/** Where it stands on what, in the order in which it said so; a change of mind is marked. */
export function Positions({ actor, said }: PositionsProps) {
  const sequences = sequencesOf(said);
  return (
    <Panel
      title="Positions"
      fragment="ActorPositions"
      data={said}
      rows={sequences.flatMap(({ topic, steps }) =>
        steps.map(({ stance, shift, note, statement }) => ({
          topic: topic.slug,
          question: topic.question,
          takenAt: statement.saidAt.edtf,
          speaker: statement.speaker.name,
          stance,
          shift,
          note,
          statement: statement.slug,
        })),
      )}
    >
      {sequences.length === 0 && (
        <Text c="dimmed">Nothing that it said takes a side on a question that is kept here.</Text>
      )}
      {sequences.map((sequence) => (
        <Topic key={sequence.topic.slug} sequence={sequence} actor={actor} />
      ))}
    </Panel>
  );
}

function Topic({ sequence: { topic, steps }, actor }: { sequence: Sequence; actor: ActorHeadFragment }) {
  return (
    <section className={styles.topic}>
      <Title order={3} size="h4">
        {topic.question}
      </Title>
      <Text size="sm" c="dimmed">
        {[counted(steps.length, 'statement'), shiftsIn(steps)].filter(Boolean).join(', ')}
      </Text>
      <ol className={styles.steps}>
        {steps.map(({ id, stance, shift, note, statement }, index) => (
          <li key={id} className={styles.step} data-shift={shift}>
            <div className={styles.taken}>
              <When date={statement.saidAt} />
              <Stance stance={stance} note={note} />
              {shift && <Shift speaker={statement.speaker.name} from={movedFrom(steps, index)} />}
            </div>
            <div>
              {statement.speaker.slug !== actor.slug && (
                <Text size="sm" c="dimmed">
                  <ActorLink actor={statement.speaker} />, for it
                </Text>
              )}
              <Anchor component={Link} href={`/statement/${statement.slug}`} fw={600}>
                {statement.summary}
              </Anchor>{' '}
              <SourceMarks citations={nodesOf(statement.citations)} />
              <Reading note={note} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
