/** Columns that many tables have. */
import type {
  DateFragment,
  EventOfCellsFragment,
  PassagesFragment,
  PlaceCellsFragment,
  SourceOfCellsFragment,
} from '../api/documents.ts';
import { placesAround } from '../place/around.ts';
import type { Cell, Column } from './table.ts';

interface Named {
  slug: string;
  name: string;
}

interface Logged {
  createdAt: string | null;
  updatedAt: string | null;
}

/** For the records of one table. */
export function columnsOf<Of>() {
  type From<Value> = (of: Of) => Value | null | undefined;

  /** One that holds what a field of the schema does. */
  const column = (name: string, of: string | string[], value: From<Cell>): Column<Of> => ({
    name,
    of: [of].flat(),
    value: (record) => value(record) ?? null,
  });

  /** And the schema does not say all of it. */
  const noted = (name: string, of: string | string[], note: string, value: From<Cell>): Column<Of> => ({
    ...column(name, of, value),
    note,
  });

  /** A list of texts. */
  const listed = (
    name: string,
    of: string | string[],
    note: string,
    value: From<readonly string[]>,
  ): Column<Of> => ({ ...noted(name, of, note, value), format: 'list of texts' });

  const dated = (name: string, field: string, date: From<DateFragment>): Column<Of>[] => [
    column(name, [field, 'FuzzyDate.edtf'], (of) => date(of)?.edtf),
    column(`${name}_earliest`, [field, 'FuzzyDate.earliest'], (of) => date(of)?.earliest),
    column(`${name}_latest`, [field, 'FuzzyDate.latest'], (of) => date(of)?.latest),
    column(`${name}_precision`, [field, 'FuzzyDate.precision'], (of) => date(of)?.precision),
    column(`${name}_note`, [field, 'FuzzyDate.note'], (of) => date(of)?.note),
  ];

  /** A record that is referred to. */
  const named = (name: string, field: string, record: From<Named>, type = 'Actor'): Column<Of>[] => [
    column(name, [field, `${type}.slug`], (of) => record(of)?.slug),
    column(`${name}_name`, [field, `${type}.name`], (of) => record(of)?.name),
  ];

  const placed = (field: string, place: From<PlaceCellsFragment>): Column<Of>[] => [
    ...named('place', field, place, 'Place'),
    listed('place_within', [field, 'Place.partOf'], 'By their names, the nearest first.', (of) =>
      namesAround(place(of)),
    ),
    column('country', [field, 'Place.country'], (of) => place(of)?.country),
    column('latitude', [field, 'Place.latitude'], (of) => place(of)?.latitude),
    column('longitude', [field, 'Place.longitude'], (of) => place(of)?.longitude),
    column('coordinates_precision', [field, 'Place.precision'], (of) => place(of)?.precision),
  ];

  /** `rudaw-2023-12-09 para 6`, each once. */
  const cited = (field: string, citations: (of: Of) => PassagesFragment): Column<Of> =>
    listed(
      'sources',
      [field, 'Citation.source', 'Citation.locator'],
      'Of each passage the slug of the source, a space, and the locator.',
      (of) => passagesIn(citations(of)),
    );

  /** How many there are of a list. */
  const counted = (name: string, field: string, list: (of: Of) => { totalCount: number }): Column<Of> => ({
    ...noted(name, field, 'How many there are.', (of) => list(of).totalCount),
    format: 'whole number',
  });

  /** The event that a record is about. */
  const happened = (field: string, event: (of: Of) => EventOfCellsFragment): Column<Of>[] => [
    column('event', [field, 'Event.slug'], (of) => event(of).slug),
    column('event_title', [field, 'Event.title'], (of) => event(of).title),
    column('event_type', [field, 'Event.type'], (of) => event(of).type),
    ...dated('event_occurred', 'Event.occurred', (of) => event(of).occurred),
    ...named('event_place', 'Event.place', (of) => event(of).place, 'Place'),
    column('event_latitude', ['Event.place', 'Place.latitude'], (of) => event(of).place?.latitude),
    column('event_longitude', ['Event.place', 'Place.longitude'], (of) => event(of).place?.longitude),
  ];

  /** The document that a record stands in. */
  const published = (field: string, source: (of: Of) => SourceOfCellsFragment): Column<Of>[] => [
    column('source', [field, 'Source.slug'], (of) => source(of).slug),
    column('source_title', [field, 'Source.title'], (of) => source(of).title),
    column('source_url', [field, 'Source.url'], (of) => source(of).url),
    ...named('publisher', 'Source.publisher', (of) => source(of).publisher),
    ...dated('published', 'Source.publishedAt', (of) => source(of).publishedAt),
  ];

  /** When it came to be here, and when it changed last. */
  const logged = (type: string, record: (of: Of) => Logged): Column<Of>[] => [
    column('created_at', `${type}.createdAt`, (of) => record(of).createdAt),
    column('updated_at', `${type}.updatedAt`, (of) => record(of).updatedAt),
  ];

  return { column, noted, listed, dated, named, placed, cited, counted, happened, published, logged };
}

export const namesAround = (place: PlaceCellsFragment | null | undefined): string[] =>
  placesAround(place)
    .slice(1)
    .map(({ name }) => name);

/** Of a list in a record whose rest can't be asked for there are a hundred, and more. */
const passagesIn = ({ edges, pageInfo }: PassagesFragment): string[] => [
  ...new Set(edges.map(({ node: { source, locator } }) => [source.slug, locator].filter(Boolean).join(' '))),
  ...(pageInfo.hasNextPage ? ['and more'] : []),
];
