/** The stances of an actor, and of those who spoke for it, one sequence for each topic. */
import type { ActorPositionsFragment } from '../api/documents.ts';

type Node = ActorPositionsFragment['edges'][number]['node'];
export type PositionedStatement = Extract<Node, { __typename: 'Statement' }>;
type Position = PositionedStatement['positions'][number];

interface Step extends Omit<Position, 'topic'> {
  statement: PositionedStatement;
}

export interface Sequence {
  topic: Position['topic'];
  steps: Step[];
}

/** Statements come in the order of time, and so do the steps. */
export function sequencesOf(said: ActorPositionsFragment): Sequence[] {
  const taken = said.edges.flatMap(({ node }) =>
    node.__typename === 'Statement'
      ? node.positions.map(({ topic, ...position }) => ({ topic, step: { ...position, statement: node } }))
      : [],
  );
  return [...Map.groupBy(taken, ({ topic }) => topic.slug).values()].flatMap((onTopic) =>
    onTopic[0] ? { topic: onTopic[0].topic, steps: onTopic.map(({ step }) => step) } : [],
  );
}

/** The stance from which the speaker of a step moved, where the step is a shift and the sequence has it. */
export function movedFrom(steps: Step[], index: number): Step['stance'] | undefined {
  const step = steps[index];
  if (!step?.shift) return undefined;
  return steps
    .slice(0, index)
    .findLast(({ statement }) => statement.speaker.slug === step.statement.speaker.slug)?.stance;
}
