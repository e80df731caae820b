import type { AffiliationCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { AffiliationRows } from './documents.ts';

const { column, dated, named, cited } = columnsOf<AffiliationCellsFragment>();

export const affiliations = table({
  kind: 'affiliations',
  record: 'affiliation',
  of: 'Affiliation',
  parts: [
    part(
      AffiliationRows,
      (data) => data.actors,
      (actor) => nodesOf(actor.affiliations),
    ),
  ],
  pathOf: ({ actor: { slug } }) => pathOf({ __typename: 'Actor', slug }),
  columns: [
    column('id', 'Affiliation.id', ({ id }) => id),
    ...named('actor', 'Affiliation.actor', ({ actor }) => actor),
    ...named('party', 'Actor.party', ({ actor }) => actor.party, 'Party'),
    column('kind', 'Affiliation.kind', ({ kind }) => kind),
    column('kind_label', ['Affiliation.kind', 'EnumLabel.label'], ({ kind }) =>
      labelOf('AffiliationKind', kind),
    ),
    column('role', 'Affiliation.role', ({ role }) => role),
    ...named('with', 'Affiliation.with', (affiliation) => affiliation.with),
    ...dated('during', 'Affiliation.during', ({ during }) => during),
    cited('Affiliation.citations', ({ citations }) => citations),
  ],
});
