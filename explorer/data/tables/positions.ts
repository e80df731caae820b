import type { PositionCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { PositionRows } from './documents.ts';

const { column, dated, named, cited } = columnsOf<PositionCellsFragment>();

export const positions = table({
  kind: 'positions',
  record: 'position',
  of: 'Position',
  parts: [
    part(
      PositionRows,
      (data) => data.topics,
      ({ positions }) => nodesOf(positions),
    ),
  ],
  pathOf: ({ statement: { slug } }) => pathOf({ __typename: 'Statement', slug }),
  columns: [
    column('id', 'Position.id', ({ id }) => id),
    column('question', ['Position.topic', 'Topic.slug'], ({ topic }) => topic.slug),
    column('question_text', ['Position.topic', 'Topic.question'], ({ topic }) => topic.question),
    ...named('actor', 'Position.actor', ({ actor }) => actor),
    ...named('party', 'Actor.party', ({ actor }) => actor.party, 'Party'),
    column('stance', 'Position.stance', ({ stance }) => stance),
    column('stance_label', ['Position.stance', 'EnumLabel.label'], ({ stance }) => labelOf('Stance', stance)),
    column('shift', 'Position.shift', ({ shift }) => shift),
    column('note', 'Position.note', ({ note }) => note),
    ...dated('taken', 'Position.takenAt', ({ takenAt }) => takenAt),
    column('statement', ['Position.statement', 'Statement.slug'], ({ statement }) => statement.slug),
    column(
      'statement_summary',
      ['Position.statement', 'Statement.summary'],
      ({ statement }) => statement.summary,
    ),
    cited('Statement.citations', ({ statement }) => statement.citations),
  ],
});
