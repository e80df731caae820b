import type { ActorCellsFragment } from '../../api/documents.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { ActorRows } from './documents.ts';

const { column, named, cited, counted, listed, logged } = columnsOf<ActorCellsFragment>();

export const actors = table({
  kind: 'actors',
  record: 'actor',
  of: 'Actor',
  parts: [
    part(
      ActorRows,
      (data) => data.actors,
      (actor) => [actor],
    ),
  ],
  pathOf: ({ slug }) => pathOf({ __typename: 'Actor', slug }),
  columns: [
    column('id', 'Actor.id', ({ id }) => id),
    column('slug', 'Actor.slug', ({ slug }) => slug),
    column('name', 'Actor.name', ({ name }) => name),
    listed('names', 'Actor.names', 'Each spelling once.', ({ names }) => [
      ...new Set(names.map(({ name }) => name)),
    ]),
    column('kind', 'Actor.kind', ({ kind }) => kind),
    column('kind_label', ['Actor.kind', 'EnumLabel.label'], ({ kind }) => labelOf('ActorKind', kind)),
    column('country', 'Actor.country', ({ country }) => country),
    ...named('party', 'Actor.party', ({ party }) => party, 'Party'),
    column('summary', 'Actor.summary', ({ summary }) => summary),
    counted('statements', 'Actor.statements', ({ statements }) => statements),
    counted('participations', 'Actor.participations', ({ participations }) => participations),
    cited('Actor.citations', ({ citations }) => citations),
    ...logged('Actor', (actor) => actor),
  ],
});
