import { placeRelations } from '../../schema/relations.ts';
import { places } from '../../schema/tables.ts';
import type { PLACE_KINDS, PLACE_PRECISIONS } from '../../schema/vocabulary.ts';
import { column, one } from '../planner/field-reads.ts';
import { builder } from './builder.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EventConnection, eventFilter, eventKey } from './event.ts';
import { bySlug, globalId, Node, PublishedRecord, record } from './node.ts';

export const Place = record('Place', places);
const PlaceConnection = connectionOf(Place, 'Place', 'places');
const placeKey = [places.sortName, places.slug];

const PlaceKind = builder.enumType('PlaceKind', {
  description: 'What a place is.',
  values: {
    SITE: { description: 'A building or compound.' },
    BASE: { description: 'A military base.' },
    DISTRICT: { description: 'A part of a city or province.' },
    CITY: { description: 'A city or town.' },
    PROVINCE: { description: "A country's first division." },
    COUNTRY: { description: 'A country.' },
    REGION: { description: 'An area of or across countries.' },
  } satisfies Record<(typeof PLACE_KINDS)[number], object>,
});

export const PlacePrecision = builder.enumType('PlacePrecision', {
  description: "How exact coordinates are, after UCDP GED's `where_prec`.",
  values: {
    EXACT: { description: 'The place itself.' },
    NEAR: { description: 'A point near it.' },
    ADMIN_AREA: { description: 'A point that stands for an administrative area.' },
    COUNTRY: { description: 'A point that stands for a country.' },
    REGION: { description: 'A point that stands for a region.' },
  } satisfies Record<(typeof PLACE_PRECISIONS)[number], object>,
});

Place.implement({
  description: 'A place, as exact as the sources are.',
  interfaces: [Node, PublishedRecord],
  fields: (t) => ({
    id: t.id(globalId('Place')),
    slug: t.string({ description: 'Stable public name; never reused.', ...column(places.slug) }),
    name: t.string({ description: 'The name to show.', ...column(places.name) }),
    kind: t.field({ type: PlaceKind, description: 'What it is.', ...column(places.kind) }),
    country: t.string({ nullable: true, description: 'ISO 3166-1 alpha-2.', ...column(places.country) }),
    latitude: t.float({
      nullable: true,
      description:
        "Degrees north, WGS 84: the editors', from a gazetteer, where no source gives them; null where neither does.",
      ...column(places.latitude),
    }),
    longitude: t.float({
      nullable: true,
      description: 'Degrees east, likewise.',
      ...column(places.longitude),
    }),
    precision: t.field({
      type: PlacePrecision,
      nullable: true,
      description: 'UCDP-style: how exact the coordinates are.',
      ...column(places.precision),
    }),
    partOf: t.field({
      type: Place,
      nullable: true,
      description: 'The place around this one.',
      ...one(placeRelations.partOf),
    }),
    places: t.field(
      relatedConnection(placeRelations.places, {
        type: PlaceConnection,
        description: 'The places directly inside this one, by name.',
        key: placeKey,
      }),
    ),
    events: t.field(
      relatedConnection(placeRelations.events, {
        type: EventConnection,
        description: 'What happened here or in a place inside it.',
        key: eventKey,
        orderBy: 'LATEST_FIRST',
        filter: eventFilter,
      }),
    ),
  }),
});

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    description: 'The place with a slug; null where there is none.',
    ...bySlug(places),
  }),
  places: t.field(
    rootConnection(places, { type: PlaceConnection, description: 'All places, by name.', key: placeKey }),
  ),
}));
