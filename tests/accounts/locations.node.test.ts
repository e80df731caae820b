import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf } from '../../src/accounts/account.ts';
import { arePointsApart, intervalsOf, type Point } from '../../src/accounts/locations.ts';
import { claim, knownOf } from './world.ts';

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
  ['EXACT', 33.31798, false],
  ['EXACT', 33.31803, true],
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

test('of any claims, those contradict each other whose points are apart, both ways, and an account is disputed whose places are beside each other', () => {
  const around = new Map([
    ['quarter', 'city'],
    ['city', 'country'],
    ['port', 'country'],
  ]);
  const scopes = (place: string): string[] => [
    place,
    ...(around.has(place) ? scopes(around.get(place) as string) : []),
  ];
  const point = fc.record({
    latitude: fc.constantFrom(33.3, 33.31, 33.5, 34),
    longitude: fc.constant(44.4),
    precision: fc.constantFrom<Point['precision']>('EXACT', 'NEAR', 'COUNTRY'),
  });
  const place = fc.constantFrom('quarter', 'city', 'port', 'country');
  const told = fc.array(fc.record({ point: fc.option(point), place: fc.option(place) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(told, (made) => {
      const claims = made.map((where, index) => ({ ...claim(`source-${index}`, 'there'), ...where }));
      const { contradictions } = accountOf(claims, [], { ...knownOf(claims), around });
      const pairs = claims.flatMap((one) => claims.map((other) => [one, other] as const));
      const apart = pairs.filter(
        ([one, other]) => one.point && other.point && arePointsApart(one.point, other.point),
      );
      expect(contradictions.declared.map(({ claim, other }) => `${claim} ${other}`)).toEqual(
        apart.map(([one, other]) => `${one.slug} ${other.slug}`).sort(),
      );
      const beside = pairs.some(
        ([{ place: one }, { place: other }]) =>
          one && other && !scopes(one).includes(other) && !scopes(other).includes(one),
      );
      expect([...contradictions.disputed]).toEqual(beside ? ['place'] : []);
    }),
    { seed: 20231208 },
  );
});

test('where a dossier says why claims contradict each other whose points are apart, its reason stays', () => {
  const at = (source: string, latitude: number) => ({
    ...claim(source, 'there'),
    point: { latitude, longitude: 44.4, precision: 'EXACT' as const },
  });
  const claims = [at('a', 33.3), at('b', 34)];
  const [a, b] = claims.map(({ slug }) => slug) as [string, string];
  for (const declared of [
    { claim: a, other: b, reason: 'It is the next town.' },
    { claim: b, other: a, reason: 'It is the next town.' },
  ]) {
    expect(accountOf(claims, [declared], knownOf(claims)).contradictions.declared).toEqual([
      { claim: a, other: b, reason: 'It is the next town.' },
      { claim: b, other: a, reason: 'It is the next town.' },
    ]);
  }
});

test.each([
  [44.42, false],
  [44.43, true],
])('from an exact point at 44.4 degrees east, another at %f, as far north', (longitude, isApart) => {
  const point = (longitude: number): Point => ({ latitude: 33.3, longitude, precision: 'EXACT' });
  expect(arePointsApart(point(44.4), point(longitude))).toBe(isApart);
  expect(arePointsApart(point(longitude), point(44.4))).toBe(isApart);
});
