import type { ClaimCellsFragment } from '../../api/documents.ts';
import { nodesOf } from '../../api/nodes.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf } from '../columns.ts';
import { part, table } from '../table.ts';
import { ClaimRows } from './documents.ts';

const { column, noted, named, happened, published, counted, listed } = columnsOf<ClaimCellsFragment>();

const AS_GIVEN = 'As the source gives it: empty where it gives none.';

const OR_PLACE = 'Where the value is a place, those of the place.';

const pointOf = ({ point, place }: ClaimCellsFragment) => point ?? place;

export const claims = table({
  kind: 'claims',
  record: 'claim',
  of: 'Claim',
  parts: [
    part(
      ClaimRows,
      (data) => data.events,
      (event) => nodesOf(event.claims),
    ),
  ],
  pathOf: ({ event: { slug } }) => pathOf({ __typename: 'Event', slug }),
  columns: [
    column('id', 'Claim.id', ({ id }) => id),
    ...happened('Claim.event', ({ event }) => event),
    column('property', 'Claim.property', ({ property }) => property),
    column('property_label', ['Claim.property', 'EnumLabel.label'], ({ property }) =>
      labelOf('ClaimProperty', property),
    ),
    column('text', 'Claim.text', ({ text }) => text),
    column('qualifier', 'Quantity.qualifier', ({ quantity }) => quantity?.qualifier),
    noted('best', 'Quantity.best', AS_GIVEN, ({ quantity }) => quantity?.best),
    noted('low', 'Quantity.low', AS_GIVEN, ({ quantity }) => quantity?.low),
    noted('high', 'Quantity.high', AS_GIVEN, ({ quantity }) => quantity?.high),
    column('unit', 'Quantity.unit', ({ quantity }) => quantity?.unit),
    column('period', ['Claim.period', 'FuzzyDate.edtf'], ({ period }) => period?.edtf),
    column('as_of', ['Claim.asOf', 'FuzzyDate.edtf'], ({ asOf }) => asOf?.edtf),
    column('basis', 'Claim.basis', ({ basis }) => basis),
    column('superseded', 'Claim.superseded', ({ superseded }) => superseded),
    ...named('actor', 'Claim.actor', ({ actor }) => actor),
    ...named('place', 'Claim.place', ({ place }) => place, 'Place'),
    noted('latitude', ['Claim.point', 'Point.latitude'], OR_PLACE, (claim) => pointOf(claim)?.latitude),
    noted('longitude', ['Claim.point', 'Point.longitude'], OR_PLACE, (claim) => pointOf(claim)?.longitude),
    noted('coordinates_precision', 'Point.precision', OR_PLACE, (claim) => pointOf(claim)?.precision),
    ...named('claimant', 'Claim.claimant', ({ claimant }) => claimant),
    listed('relays', 'Claim.relays', 'By their slugs.', ({ relays }) => relays.map(({ slug }) => slug)),
    column('statement', ['Claim.statement', 'Statement.slug'], ({ statement }) => statement?.slug),
    counted('contradicted_by', 'Claim.contradictedBy', ({ contradictedBy }) => contradictedBy),
    ...published('Claim.source', ({ source }) => source),
    column('locator', 'Claim.locator', ({ locator }) => locator),
    column('excerpt', 'Claim.excerpt', ({ excerpt }) => excerpt),
  ],
});
