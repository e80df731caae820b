import { placeRelations } from '../../schema/relations.ts';
import { placeScopes, places } from '../../schema/tables.ts';
import type { PLACE_KINDS, PLACE_PRECISIONS } from '../../schema/vocabulary.ts';
import { isCalled, linkedTo, refersTo } from '../planner/condition.ts';
import { column, one } from '../planner/field-reads.ts';
import { Conditions } from '../planner/filters.ts';
import { builder } from './builder.ts';
import { connectionOf, relatedConnection, rootConnection } from './connection.ts';
import { EventConnection, eventFilter, eventKey } from './event.ts';
import { type Filter, filterInput } from './filter.ts';
import { globalId, record } from './identity.ts';
import { Box, isAtOneOf, isInBox, Near, nearPlaces } from './near.ts';
import { bySlug, Node, PublishedRecord } from './node.ts';

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

const PlaceFilter = filterInput('PlaceFilter', (t) => ({
  slug: t.stringList({ description: 'Their slugs, or ones that they had before.' }),
  in: t.stringList({ description: 'Slugs of places in which they lie, or which they are.' }),
  near: t.field({ type: Near, description: 'Near a point, by their coordinates.' }),
  within: t.field({ type: Box, description: 'In a box, by their coordinates.' }),
}));

const placeFilter: Filter<typeof places, typeof PlaceFilter.$inferInput> = {
  argument: 'filter',
  type: PlaceFilter,
  conditions: (filter, { columns: place }, field, path) =>
    new Conditions(field, path)
      .anyOf('slug', filter.slug, (slugs) => isCalled(places, place.slug, slugs))
      .anyOf('in', filter.in, (slugs) =>
        linkedTo(place.id, placeScopes.placeId, refersTo(placeScopes.scopeId, places, slugs)),
      )
      .given(filter.near, (near) => isAtOneOf(place.id, nearPlaces(near, `${path}.near`, field)))
      .given(filter.within, (box) => isInBox(place.id, box, `${path}.within`, field)).all,
};

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
        orderBy: 'A_TO_Z',
        areApart: true,
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
    rootConnection(places, {
      type: PlaceConnection,
      description: 'All places, or those that a filter leaves, by name.',
      key: placeKey,
      orderBy: 'A_TO_Z',
      filter: placeFilter,
    }),
  ),
}));
