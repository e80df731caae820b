/** What lies between two parallels and two meridians. */
import { type SQL, sql } from 'drizzle-orm';
import { places } from '../../schema/tables.ts';

export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Holds for a place by its coordinates. A box whose west is east of its east lies across 180°. */
export function liesIn({ latitude, longitude }: typeof places, { south, west, north, east }: Box): SQL {
  const latitudes = sql`${latitude} BETWEEN ${south} AND ${north}`;
  const longitudes =
    west <= east
      ? sql`${longitude} BETWEEN ${west} AND ${east}`
      : sql`(${longitude} >= ${west} OR ${longitude} <= ${east})`;
  return sql`(${latitudes} AND ${longitudes})`;
}

/** The ids of the places in it. */
export const placesIn = (box: Box): SQL =>
  sql`(SELECT ${places.id} FROM ${places} WHERE ${liesIn(places, box)})`;
