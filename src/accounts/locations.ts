/**
 * Places that cannot both be where it happened: neither lies in the other. Each place of an account gets an interval
 * that lies within those of the places around it and beside all others, so that two places contradict each other where
 * their intervals have nothing in common, as two numbers do. Points do where they are further apart than they are exact.
 */
import type { PLACE_PRECISIONS } from '../../schema/vocabulary.ts';
import type { Interval } from './quantity.ts';

export interface Point {
  latitude: number;
  longitude: number;
  precision: (typeof PLACE_PRECISIONS)[number];
}

/** By the slug of a place, that of the place around it. */
export type Around = ReadonlyMap<string, string>;

export function intervalsOf(named: Iterable<string>, around: Around): ReadonlyMap<string, Interval> {
  const inside = new Map<string, string[]>();
  const tops = new Set<string>();
  const seen = new Set<string>();
  for (let place of [...new Set(named)].sort()) {
    while (!seen.has(place)) {
      seen.add(place);
      const next = around.get(place);
      if (next === undefined) {
        tops.add(place);
        break;
      }
      inside.set(next, [...(inside.get(next) ?? []), place]);
      place = next;
    }
  }
  const intervals = new Map<string, Interval>();
  let count = 0;
  const number = (place: string) => {
    const low = count++;
    for (const inner of inside.get(place) ?? []) number(inner);
    intervals.set(place, { low, high: count++ });
  };
  for (const top of [...tops].sort()) number(top);
  return intervals;
}

/** In kilometres how far from it the point may lie: UCDP has 25 for a place nearby. An area has no such bound. */
const REACH: Readonly<Record<Point['precision'], number>> = {
  EXACT: 1,
  NEAR: 25,
  ADMIN_AREA: Number.POSITIVE_INFINITY,
  COUNTRY: Number.POSITIVE_INFINITY,
  REGION: Number.POSITIVE_INFINITY,
};

export const arePointsApart = (a: Point, b: Point): boolean =>
  kilometresBetween(a, b) > REACH[a.precision] + REACH[b.precision];

const EARTH_RADIUS_KILOMETRES = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** By the haversine formula. */
function kilometresBetween(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const square = half(b.latitude - a.latitude) + across * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(square)));
}
