/** What a map shows: places, the outline of a country where that is all that is known, and what the marks are. */
import type { MappedPlaceFragment, PlaceMapFragment, PlacesOfEventsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { listed } from '../words.ts';
import { fullName, mapWords, pointOf, whereaboutsOf } from './whereabouts.ts';

export interface Spot {
  name: string;
  point: [longitude: number, latitude: number];
  precision: MappedPlaceFragment['precision'];
  /** What the map is of; the others are beside it. */
  isMain: boolean;
}

export interface Subject {
  title: string;
  /** What it is of, with what that is part of. */
  place: string;
  /** How exact it is. */
  words: string;
  spots: Spot[];
  /** Shown whole, in the letters of ISO 3166-1. */
  outline: string | null;
  /** Of the first of its places. */
  country: string | null;
  /** What the marks beside the main one are. */
  others: string | null;
}

/** Null where there is nothing to be shown. */
export function placeSubject(place: PlaceMapFragment & PlacesOfEventsFragment): Subject | null {
  const where = whereaboutsOf(place);
  const happenedAt = nodesOf(place.events).flatMap((event) => event.place ?? []);
  return subjectOf(place, where, happenedAt, 'where events happened here');
}

export function eventSubject(place: PlaceMapFragment, sameDay: MappedPlaceFragment[]): Subject | null {
  return subjectOf(place, whereaboutsOf(place), sameDay, 'other events of the same day');
}

function subjectOf(
  place: PlaceMapFragment,
  where: ReturnType<typeof whereaboutsOf>,
  beside: MappedPlaceFragment[],
  meaning: string,
): Subject | null {
  const own = where ? [where.of.slug, place.slug] : [place.slug];
  const others = [...new Map(beside.map((each) => [each.slug, each])).values()].filter(
    ({ slug }) => !own.includes(slug),
  );
  const main = where?.point ? [{ ...spotOf(where.of, where.point), isMain: true }] : [];
  const spots = others.flatMap((each) => {
    const point = pointOf(each);
    return point ? [spotOf(each, point)] : [];
  });
  if (!where && !spots.length) return null;
  const names = spots.map(({ name }) => name);
  return {
    place: fullName(place),
    words: mapWords(place, where),
    title: `Map: ${fullName(place)}${names.length ? `. Hollow marks, ${meaning}: ${listed(names)}` : ''}`,
    spots: [...main, ...spots],
    outline: where && !where.point ? where.country : null,
    country: where?.country ?? others.find(({ country }) => country)?.country ?? null,
    others: spots.length ? meaning : null,
  };
}

const spotOf = ({ name, precision }: MappedPlaceFragment, point: Spot['point']): Spot => ({
  name,
  point,
  precision,
  isMain: false,
});
