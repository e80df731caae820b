/** Which places lie within a distance of a point, as the crow flies over a sphere. */
import { type SQL, sql } from 'drizzle-orm';
import { places } from '../../schema/tables.ts';

/** The Earth's mean radius, IUGG. */
const EARTH_RADIUS_KILOMETRES = 6371.0088;

/** Room for rounding, in degrees: a tenth of a millimetre. */
const MARGIN = 1e-9;

export interface Circle {
  latitude: number;
  longitude: number;
  kilometres: number;
}

/** The ids of the places within the circle: found by a box around it on an index, then by their distance. */
export function placesWithin(circle: Circle): SQL {
  const { latitude, longitude, kilometres } = circle;
  const angle = Math.min(kilometres / EARTH_RADIUS_KILOMETRES, Math.PI);
  // Haversines grow as distances do, and need no arc: https://en.wikipedia.org/wiki/Haversine_formula
  const apart = sql`(pow(sin(radians(${places.latitude} - ${latitude}) / 2), 2) + ${Math.cos(toRadians(latitude))} * cos(radians(${places.latitude})) * pow(sin(radians(${places.longitude} - ${longitude}) / 2), 2))`;
  const limit = angle === Math.PI ? 2 : Math.sin(angle / 2) ** 2;
  return sql`(SELECT ${places.id} FROM ${places} WHERE ${boxAround(latitude, longitude, angle)} AND ${apart} <= ${limit})`;
}

function boxAround(latitude: number, longitude: number, angle: number): SQL {
  const [south, north] = [-1, 1].map((sign) => latitude + sign * (toDegrees(angle) + MARGIN)) as [
    number,
    number,
  ];
  const latitudes = sql`${places.latitude} BETWEEN ${south} AND ${north}`;
  // A circle around a pole meets every meridian.
  if (south <= -90 || north >= 90) return latitudes;
  const width = toDegrees(Math.asin(Math.sin(angle) / Math.cos(toRadians(latitude)))) + MARGIN;
  const [west, east] = [longitude - width, longitude + width];
  // 180° east is 180° west: beyond the antimeridian the box goes on at its other side.
  if (west < -180) return sql`${latitudes} AND ${outside(east, west + 360)}`;
  if (east > 180) return sql`${latitudes} AND ${outside(east - 360, west)}`;
  return sql`${latitudes} AND ${places.longitude} BETWEEN ${west} AND ${east}`;
}

function outside(east: number, west: number): SQL {
  return sql`(${places.longitude} <= ${east} OR ${places.longitude} >= ${west})`;
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const toDegrees = (radians: number) => (radians * 180) / Math.PI;
