/** What a map can show of a place: no more than is recorded of it, or of what it is part of. */

import type { MappedPlaceFragment, PlaceMapFragment, PlacePrecision } from '../api/documents.ts';
import { phraseOf } from '../labels.ts';

/** A point with the place that it stands for, or the outline of a country. */
export type Whereabouts =
  | { of: MappedPlaceFragment; point: [longitude: number, latitude: number]; country: string | null }
  | { of: MappedPlaceFragment; point: null; country: string };

/** The nearest of the place and those around it that has coordinates, else itself where it is a country; else null. */
export function whereaboutsOf(place: PlaceMapFragment): Whereabouts | null {
  for (const of of mapped(place)) {
    const point = pointOf(of);
    if (point) return { of, point, country: of.country };
  }
  // The outline of a country says nothing of where in it a province is.
  return place.kind === 'COUNTRY' && place.country
    ? { of: place, point: null, country: place.country }
    : null;
}

export const pointOf = ({ longitude, latitude }: MappedPlaceFragment): [number, number] | null =>
  longitude === null || latitude === null ? null : [longitude, latitude];

/** What a map says of the place by itself. */
export function mapWords(place: PlaceMapFragment, where: Whereabouts | null): string {
  if (!where) return `No coordinates are recorded for ${place.name}.`;
  const { of, point } = where;
  if (!point) return 'No coordinates are recorded for it: its outline is shown.';
  const precision = PRECISION[of.precision ?? 'NEAR'];
  return of.slug === place.slug
    ? precision
    : `No coordinates are recorded for ${place.name}: ${of.name} is shown for it. ${precision}`;
}

/** Where the point is, and who says so; null where there is none. */
export function coordinatesOf(where: Whereabouts | null): string | null {
  if (!where?.point) return null;
  const [longitude, latitude] = where.point;
  return `Its coordinates, ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}, are the editors’, from a gazetteer, unless a source gives them.`;
}

/** `Green Zone, Baghdad, Iraq`: with what it is part of, up to its country. */
export function fullName(place: PlaceMapFragment): string {
  const around = mapped(place);
  const country = around.findIndex(({ kind }) => kind === 'COUNTRY');
  return around
    .slice(0, country < 0 ? 1 : country + 1)
    .map(({ name }) => name)
    .join(', ');
}

const PRECISION: Record<PlacePrecision, string> = {
  EXACT: 'The dot is the place itself.',
  NEAR: 'The circle is around a point near it, and is no measure of its size.',
  ADMIN_AREA:
    'The pale area is around a point that is given for a province or the like: its edge is no border.',
  COUNTRY: 'The pale area is around a point that is given for a country: its edge is no border.',
  REGION: 'The pale area is around a point that is given for a region: its edge is no border.',
};

/** It and those around it, as far as the map's fragment goes: of one farther out another fragment may have asked the name. */
function mapped(place: PlaceMapFragment): MappedPlaceFragment[] {
  const places = [place, place.partOf, place.partOf?.partOf, place.partOf?.partOf?.partOf];
  return places.filter((each) => each != null);
}

interface Point {
  latitude: number;
  longitude: number;
  precision: PlacePrecision;
}

/** A point as a claim gives it: `33.3° N, 44.4° E (near it)`. */
export const pointWords = ({ latitude, longitude, precision }: Point): string =>
  `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')} (${phraseOf('PlacePrecision', precision)})`;

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toLocaleString('en', { maximumFractionDigits: 4 })}° ${value < 0 ? negative : positive}`;
}
