/** Where a claim, and a value of an account, has something happen: in a place, or at a point. */
import type { SQL } from 'drizzle-orm';
import { accountValueRelations, claimRelations } from '../../schema/relations.ts';
import { accountValues, claims } from '../../schema/tables.ts';
import type { PLACE_PRECISIONS } from '../../schema/vocabulary.ts';
import { group, one, partsOf } from '../planner/field-reads.ts';
import type { AnswerOf } from '../planner/plan.ts';
import { AccountValue } from './account-value.ts';
import { builder } from './builder.ts';
import { Claim } from './claim.ts';
import { Place, PlacePrecision } from './place.ts';

/** What the fields of a point are read from. */
interface PointParts {
  latitude: SQL<number>;
  longitude: SQL<number>;
  precision: SQL<(typeof PLACE_PRECISIONS)[number]>;
}
const part = partsOf<PointParts>();

const Point = builder.objectRef<AnswerOf<PointParts>>('Point').implement({
  description: 'A point on the map, as a source gives it.',
  fields: (t) => ({
    latitude: t.float({ description: 'Degrees north, WGS 84.', ...part('latitude') }),
    longitude: t.float({ description: 'Degrees east, WGS 84.', ...part('longitude') }),
    precision: t.field({
      type: PlacePrecision,
      description: 'How exact it is.',
      ...part('precision'),
    }),
  }),
});

const PLACE = 'Set where the value is a place: of a claim of LOCATION.';
const POINT = 'Set where the value is a point: of a claim of LOCATION.';

builder.objectFields(Claim, (t) => ({
  place: t.field({ type: Place, nullable: true, description: PLACE, ...one(claimRelations.place) }),
  point: t.field({
    type: Point,
    nullable: true,
    description: POINT,
    ...group({ latitude: claims.latitude, longitude: claims.longitude, precision: claims.precision }, [
      'latitude',
      'longitude',
      'precision',
    ]),
  }),
}));

builder.objectFields(AccountValue, (t) => ({
  place: t.field({ type: Place, nullable: true, description: PLACE, ...one(accountValueRelations.place) }),
  point: t.field({
    type: Point,
    nullable: true,
    description: POINT,
    ...group(
      {
        latitude: accountValues.latitude,
        longitude: accountValues.longitude,
        precision: accountValues.precision,
      },
      ['latitude', 'longitude', 'precision'],
    ),
  }),
}));
