/** Where places lie, as filters ask it. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { places } from '../../schema/tables.ts';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Box as Bounds, placesIn } from '../planner/box.ts';
import { type Circle, placesWithin } from '../planner/circle.ts';
import { type Condition, finding, listing } from '../planner/condition.ts';
import { builder } from './builder.ts';

export const Near = builder.inputType('Near', {
  description: 'Great-circle distance from a point, on a sphere of the mean radius of the Earth.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north, WGS 84: from -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east, WGS 84: from -180 to 180.' }),
    kilometres: t.float({
      required: true,
      description: `How far from there: above 0, at most ${limits.maxNearKilometres}, half the way around the Earth.`,
    }),
  }),
});

export const Box = builder.inputType('Box', {
  description: 'What lies between two parallels and two meridians, as on a map.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Degrees north, WGS 84: from -90 to 90.' }),
    west: t.float({ required: true, description: 'Degrees east, WGS 84: from -180 to 180.' }),
    north: t.float({ required: true, description: 'Degrees north: `south` or more.' }),
    east: t.float({
      required: true,
      description: 'Degrees east. Less than `west` where the box lies across the meridian of 180°.',
    }),
  }),
});

/** `argument` is its path, e.g. `filter.within`. */
export function readBox(box: Bounds, argument: string, site: ArgumentSite): Bounds {
  const check = (name: keyof Bounds, holds: boolean, fix: string) => {
    if (!holds) throw badUserInput(`${argument}.${name}`, `is ${box[name]}: give a number ${fix}`, site);
  };
  check('south', Math.abs(box.south) <= 90, 'from -90 to 90');
  check('north', box.north >= box.south && box.north <= 90, `from ${box.south}, its south, to 90`);
  check('west', Math.abs(box.west) <= 180, 'from -180 to 180');
  check('east', Math.abs(box.east) <= 180, 'from -180 to 180');
  return box;
}

/** It is one of the places, of which only looking says how many they are. */
export function isAtOneOf(place: SQLiteColumn, found: SQL): Condition {
  return finding(sql`${place} IN ${found}`, (statistics) => {
    const count = statistics.rows(places);
    return { rows: count * statistics.sharing(place), once: listing(count), each: 1 };
  });
}

export const isInBox = (place: SQLiteColumn, box: Bounds, argument: string, site: ArgumentSite): Condition =>
  isAtOneOf(place, placesIn(readBox(box, argument, site)));

/** The ids of the places that are near. `argument` is its path, e.g. `filter.near`. */
export function nearPlaces(near: Circle, argument: string, site: ArgumentSite): SQL {
  const check = (name: keyof Circle, holds: boolean, fix: string) => {
    if (!holds) throw badUserInput(`${argument}.${name}`, `is ${near[name]}: give a number ${fix}`, site);
  };
  check('latitude', Math.abs(near.latitude) <= 90, 'from -90 to 90');
  check('longitude', Math.abs(near.longitude) <= 180, 'from -180 to 180');
  check(
    'kilometres',
    near.kilometres > 0 && near.kilometres <= limits.maxNearKilometres,
    `above 0 and at most ${limits.maxNearKilometres}`,
  );
  return placesWithin(near);
}
