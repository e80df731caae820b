import type { SQL } from 'drizzle-orm';
import { type ArgumentSite, badUserInput } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Circle, placesWithin } from '../planner/circle.ts';
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
