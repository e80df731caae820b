import type { ParticipationCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { ParticipationRows } from './documents.ts';

const { column, named, cited, happened } = columnsOf<ParticipationCellsFragment>();

export const participations = table({
  kind: 'participations',
  record: 'participation',
  of: 'Participation',
  parts: [
    part(
      ParticipationRows,
      (data) => data.events,
      ({ participants }) => nodesOf(participants),
    ),
  ],
  pathOf: ({ event: { slug } }) => pathOf({ __typename: 'Event', slug }),
  columns: [
    column('id', 'Participation.id', ({ id }) => id),
    ...happened('Participation.event', ({ event }) => event),
    column('role', 'Participation.role', ({ role }) => role),
    column('role_label', ['Participation.role', 'EnumLabel.label'], ({ role }) =>
      labelOf('ParticipantRole', role),
    ),
    ...named('actor', 'Participation.actor', ({ actor }) => actor),
    ...named('party', 'Actor.party', ({ actor }) => actor.party, 'Party'),
    ...named('asserted_by', 'Participation.assertedBy', ({ assertedBy }) => assertedBy),
    cited('Participation.citations', ({ citations }) => citations),
  ],
});
