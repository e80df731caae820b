import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arePointsApart, intervalsOf, type Point } from '../../src/accounts/locations.ts';

test('of any places, two have an interval in common just where one lies in the other', () => {
  // Each place lies in one before it, or in none.
  const forest = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(forest, fc.array(fc.nat({ max: 11 })), (parents, picked) => {
      const name = (number: number) => `place-${number}`;
      const around = new Map(
        parents.flatMap((parent, number) => (parent < number ? [[name(number), name(parent)] as const] : [])),
      );
      const named = picked.filter((number) => number < parents.length).map(name);
      const intervals = intervalsOf(named, around);
      const scopes = (place: string | undefined): string[] =>
        place === undefined ? [] : [place, ...scopes(around.get(place))];
      for (const one of named) {
        for (const other of named) {
          const [a, b] = [intervals.get(one), intervals.get(other)];
          const isCommon = a && b && a.low <= b.high && b.low <= a.high;
          expect(isCommon).toBe(scopes(one).includes(other) || scopes(other).includes(one));
        }
      }
    }),
  );
});

test.each([
  ['EXACT', 33.317, false],
  ['EXACT', 33.319, true],
  ['NEAR', 33.5, false],
  ['NEAR', 33.6, true],
  ['COUNTRY', 50, false],
] as const)('from an exact point, one that is %s at %f degrees north', (precision, latitude, isApart) => {
  const point = (latitude: number, precision: Point['precision']) => ({
    latitude,
    longitude: 44.4,
    precision,
  });
  expect(arePointsApart(point(33.3, 'EXACT'), point(latitude, precision))).toBe(isApart);
});
