import type { PlaceRowsQuery } from '../../api/documents.ts';
import { labelOf } from '../../labels.ts';
import { pathOf } from '../../record-path.ts';
import { columnsOf, namesAround } from '../columns.ts';
import { part, table } from '../table.ts';
import { PlaceRows } from './documents.ts';

type Place = PlaceRowsQuery['places']['edges'][number]['node'];

const { column, counted, listed, logged } = columnsOf<Place>();

export const places = table({
  kind: 'places',
  record: 'place',
  of: 'Place',
  parts: [
    part(
      PlaceRows,
      (data) => data.places,
      (place) => [place],
    ),
  ],
  pathOf: ({ slug }) => pathOf({ __typename: 'Place', slug }),
  columns: [
    column('id', 'Place.id', ({ id }) => id),
    column('slug', 'Place.slug', ({ slug }) => slug),
    column('name', 'Place.name', ({ name }) => name),
    column('kind', 'Place.kind', ({ kind }) => kind),
    column('kind_label', ['Place.kind', 'EnumLabel.label'], ({ kind }) => labelOf('PlaceKind', kind)),
    column('part_of', ['Place.partOf', 'Place.slug'], ({ partOf }) => partOf?.slug),
    listed('within', 'Place.partOf', 'By their names, the nearest first, at most three.', namesAround),
    column('country', 'Place.country', ({ country }) => country),
    column('latitude', 'Place.latitude', ({ latitude }) => latitude),
    column('longitude', 'Place.longitude', ({ longitude }) => longitude),
    column('coordinates_precision', 'Place.precision', ({ precision }) => precision),
    counted('events', 'Place.events', ({ events }) => events),
    ...logged('Place', (place) => place),
  ],
});
