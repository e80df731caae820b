/** What a map can show of a place: no more than is recorded of it, or of what it is part of. */

import type { MappedPlaceFragment, PlaceMapFragment, PlacePrecision } from '../api/documents.ts';
import { countryName } from '../code-words.ts';
import { phraseOf } from '../labels.ts';

/** A point with what it stands for, or the outline of a country. */
export type Whereabouts =
  | { of: MappedPlaceFragment; point: [longitude: number, latitude: number]; country: string | null }
  | { of: MappedPlaceFragment; point: null; country: string };

/** The nearest of the place and those around it that has coordinates, else the nearest that names a country; null where none does. */
export function whereaboutsOf(place: PlaceMapFragment): Whereabouts | null {
  const around = mapped(place);
  for (const of of around) {
    const { longitude, latitude, country } = of;
    if (longitude !== null && latitude !== null) return { of, point: [longitude, latitude], country };
  }
  const country = around.find((each) => each.country)?.country;
  const of = around.find((each) => each.kind === 'COUNTRY' && each.country === country) ?? place;
  return country ? { of, point: null, country } : null;
}

/** What the map shows, in words: a caption, and the description for who does not see it. */
export function mapWords(place: PlaceMapFragment, where: Whereabouts | null): string {
  if (!where)
    return `Neither coordinates nor a country are recorded for ${place.name}, so no map can show it.`;
  const { of, point } = where;
  const missing = `No coordinates are recorded for ${place.name}:`;
  if (!point) {
    if (of !== place) return `${missing} the whole of ${of.name} is shown for it.`;
    if (place.kind === 'COUNTRY') return `${missing} the whole country is shown.`;
    return `${missing} the whole of ${countryName(where.country)}, which is recorded as its country, is shown for it, not ${place.name} alone.`;
  }
  const [longitude, latitude] = point;
  return [
    of !== place && `${missing} ${of.name} is shown for it.`,
    of.precision && PRECISION[of.precision].replace('…', of.name),
    `Coordinates ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}:`,
    'the editors’, from a gazetteer, where no source gives them.',
  ]
    .filter(Boolean)
    .join(' ');
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

const PRECISION: Record<NonNullable<MappedPlaceFragment['precision']>, string> = {
  EXACT: 'The point is … itself.',
  NEAR: 'The point is near ….',
  ADMIN_AREA:
    'The area is drawn around a point that stands for an administrative area; its edge is no border.',
  COUNTRY: 'The area is drawn around a point that stands for a country; its edge is no border.',
  REGION: 'The area is drawn around a point that stands for a region; its edge is no border.',
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
