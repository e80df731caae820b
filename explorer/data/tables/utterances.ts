import type { UtteranceCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { UtteranceRows } from './documents.ts';

const { column, dated, named, listed, logged } = columnsOf<UtteranceCellsFragment>();

export const utterances = table({
  kind: 'utterances',
  record: 'utterance',
  of: 'Utterance',
  parts: [
    part(
      UtteranceRows,
      (data) => data.utterances,
      (utterance) => [utterance],
    ),
  ],
  pathOf: ({ statements, speaker }) => {
    const [point] = nodesOf(statements);
    return point
      ? pathOf({ __typename: 'Statement', slug: point.slug })
      : pathOf({ __typename: 'Actor', slug: speaker.slug });
  },
  columns: [
    column('id', 'Utterance.id', ({ id }) => id),
    column('slug', 'Utterance.slug', ({ slug }) => slug),
    column('title', 'Utterance.title', ({ title }) => title),
    ...named('speaker', 'Utterance.speaker', ({ speaker }) => speaker),
    column('role', 'Utterance.role', ({ role }) => role),
    ...named('on_behalf_of', 'Utterance.onBehalfOf', ({ onBehalfOf }) => onBehalfOf),
    ...named('party', 'Utterance.party', ({ party }) => party, 'Party'),
    ...dated('said', 'Utterance.saidAt', ({ saidAt }) => saidAt),
    column('channel', 'Utterance.channel', ({ channel }) => channel),
    column('channel_label', ['Utterance.channel', 'EnumLabel.label'], ({ channel }) =>
      labelOf('Channel', channel),
    ),
    listed('audience', 'Utterance.audience', 'By their slugs.', ({ audience }) =>
      audience.map(({ slug }) => slug),
    ),
    listed('statements', 'Utterance.statements', 'By their slugs.', ({ statements }) =>
      nodesOf(statements).map(({ slug }) => slug),
    ),
    listed('sources', 'Utterance.sources', 'By their slugs.', ({ sources }) =>
      nodesOf(sources).map(({ slug }) => slug),
    ),
    ...logged('Utterance', (utterance) => utterance),
  ],
});
