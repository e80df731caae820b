import type { StatementCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { StatementRows } from './documents.ts';

const { column, listed, dated, named, cited, counted, logged } = columnsOf<StatementCellsFragment>();

export const statements = table({
  kind: 'statements',
  record: 'statement',
  of: 'Statement',
  parts: [
    part(
      StatementRows,
      (data) => data.statements,
      (statement) => [statement],
    ),
  ],
  pathOf: ({ slug }) => pathOf({ __typename: 'Statement', slug }),
  columns: [
    column('id', 'Statement.id', ({ id }) => id),
    column('slug', 'Statement.slug', ({ slug }) => slug),
    column('summary', 'Statement.summary', ({ summary }) => summary),
    ...named('speaker', 'Statement.speaker', ({ speaker }) => speaker),
    column('role', 'Statement.role', ({ role }) => role),
    ...named('on_behalf_of', 'Statement.onBehalfOf', ({ onBehalfOf }) => onBehalfOf),
    ...named('party', 'Statement.party', ({ party }) => party, 'Party'),
    ...dated('said', 'Statement.saidAt', ({ saidAt }) => saidAt),
    column('channel', 'Statement.channel', ({ channel }) => channel),
    column('channel_label', ['Statement.channel', 'EnumLabel.label'], ({ channel }) =>
      labelOf('Channel', channel),
    ),
    column('acts', 'Statement.acts', ({ acts }) => acts),
    listed('act_labels', ['Statement.acts', 'EnumLabel.label'], 'In the order of the acts.', ({ acts }) =>
      acts.map((act) => labelOf('SpeechAct', act)),
    ),
    column('utterance', ['Statement.utterance', 'Utterance.slug'], ({ utterance }) => utterance?.slug),
    listed('about', 'Statement.about', 'By their slugs.', ({ about }) =>
      nodesOf(about).map(({ slug }) => slug),
    ),
    listed(
      'targets',
      'Statement.targets',
      'Of each the role, a space, and the slug of the actor.',
      ({ targets }) => targets.map(({ role, actor }) => `${role} ${actor.slug}`),
    ),
    listed(
      'positions',
      'Statement.positions',
      'Of each the stance, a space, and the slug of the question.',
      ({ positions }) => positions.map(({ stance, topic }) => `${stance} ${topic.slug}`),
    ),
    counted('renderings', 'Statement.renderings', ({ renderings }) => ({ totalCount: renderings.length })),
    counted('responses', 'Statement.responses', ({ responses }) => responses),
    cited('Statement.citations', ({ citations }) => citations),
    ...logged('Statement', (statement) => statement),
  ],
});
