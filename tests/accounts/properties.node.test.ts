/** What holds of every account. The accounts are made up, the same at every run: the seed is fixed. */
import fc from 'fast-check';
import { describe, test as named } from 'vitest';
import { FIGURE_POLICIES, type FigurePolicy } from '../../schema/vocabulary.ts';
import { accountOf, type Count } from '../../src/accounts/account.ts';
import { type Claim, countOf, type Source } from '../../src/accounts/claim.ts';
import type { Declared } from '../../src/accounts/contradictions.ts';
import { intervalOf, pointOf, type Quantity } from '../../src/accounts/quantity.ts';
import { about, atLeast, atMost, between, exactly, time } from './world.ts';

interface World {
  claims: Claim[];
  declared: Declared[];
  sources: Map<string, Source>;
}

const amount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2_000 }));
const quantities = (unit: fc.Arbitrary<string>): fc.Arbitrary<Quantity> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(exactly, about, atLeast, atMost), amount, unit)
      .map(([make, n, u]) => make(n, u)),
    fc.tuple(amount, amount, unit).map(([a, b, u]) => between(Math.min(a, b), Math.max(a, b), u)),
  );

const among = (...names: string[]) => fc.constantFrom(...names);
const maybe = (...names: string[]) => fc.option(among(...names), { nil: null });

const claims = (
  quantity: fc.Arbitrary<Quantity | null>,
  actor: fc.Arbitrary<string | null>,
  said: (...names: string[]) => fc.Arbitrary<string | null> = maybe,
) =>
  fc
    .array(
      fc.record({
        quantity,
        actor,
        text: among('the bridge', 'the gate'),
        source: among('s1', 's2', 's3', 's4', 's5'),
        statement: maybe('letter', 'briefing'),
        claimant: maybe('general', 'captain', 'mayor'),
        relays: fc.uniqueArray(among('captain', 'crew'), { maxLength: 1 }),
        basis: said('CLAIMED', 'COUNTED') as fc.Arbitrary<Claim['basis']>,
        asOf: said('2023-12-08', '2023-12-09'),
        period: said('2023-10-07/..', '2023-10-17/..'),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((made) =>
      made.map(
        ({ asOf, period, ...claim }, index): Claim => ({
          slug: `claim-${index}`,
          ...claim,
          place: null,
          point: null,
          asOf: asOf === null ? null : time(asOf),
          period: period === null ? null : time(period),
          supersedes: [],
        }),
      ),
    );

const sources = fc
  .array(
    fc.record({
      publisher: maybe('p1', 'agency-1'),
      drawsOn: fc.uniqueArray(among('p1', 'p2', 'p3', 'agency-1', 'agency-2'), { maxLength: 3 }),
      published: among('', '2023-12-08', '2023-12-09', '2023-12-10'),
    }),
    { minLength: 5, maxLength: 5 },
  )
  .map((made) => new Map(made.map((source, index): [string, Source] => [`s${index + 1}`, source])));

const anyClaims = claims(
  fc.option(quantities(among('rocket', 'attack')), { nil: null }),
  maybe('army', 'navy'),
);

/** Accounts of every kind. */
const worlds: fc.Arbitrary<World> = anyClaims.chain((made) => {
  const slug = among(...made.map(({ slug }) => slug));
  const pair = fc.record({ claim: slug, other: slug, reason: fc.constant('Both cannot be true.') });
  const declared = fc.array(
    pair.filter(({ claim, other }) => claim !== other),
    { maxLength: made.length > 1 ? 2 : 0 },
  );
  return fc.record({ claims: fc.constant(made), declared, sources });
});

/** Accounts in numbers alone, that all count the same. */
const counts: fc.Arbitrary<World> = fc.record({
  claims: claims(quantities(fc.constant('attack')), fc.constant(null), () => fc.constant(null)),
  declared: fc.constant([]),
  sources,
});

const accountIn = ({ claims, declared, sources }: World) =>
  accountOf(claims, declared, { sources, commands: COMMANDS, around: new Map() });

const COMMANDS = new Map([
  ['general', ['army']],
  ['captain', ['army']],
]);

const figureOf = ({ figures }: Count, policy: FigurePolicy) =>
  figures.find((figure) => figure.policy === policy)?.value.quantity ?? null;

const pointOfFigure = (count: Count, policy: FigurePolicy) => {
  const figure = figureOf(count, policy);
  return figure ? pointOf(figure) : Number.NaN;
};

const intersectionOf = ({ claims }: World) => {
  const intervals = claims.map(({ quantity }) => intervalOf(quantity as Quantity));
  return {
    low: Math.max(...intervals.map(({ low }) => low)),
    high: Math.min(...intervals.map(({ high }) => high)),
    intervals,
  };
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const RUNS = 500;

const PRINT: Source = { publisher: 'p1', drawsOn: ['p1'], published: '' };

/** A property of made-up worlds, told as a test. */
function test(name: string, made: fc.Arbitrary<World>, holds: (world: World) => boolean): void {
  named(name, () => {
    fc.assert(fc.property(made, holds), { seed: 20231208, numRuns: RUNS });
  });
}

describe('of every account', () => {
  test('LOWEST ≤ MEDIAN ≤ HIGHEST in each count', worlds, (world) =>
    accountIn(world).counts.every((count) => {
      const [low, middle, high] = (['LOWEST', 'MEDIAN', 'HIGHEST'] as const).map((policy) =>
        pointOfFigure(count, policy),
      ) as [number, number, number];
      return low <= middle && middle <= high;
    }),
  );

  test(
    'a figure is one that a claim of its count reports, and each count has one of each policy',
    worlds,
    (world) =>
      accountIn(world).counts.every((count) => {
        const numbers = count.values.flatMap(({ claims }) =>
          claims.flatMap(({ quantity }) => quantity ?? []),
        );
        return FIGURE_POLICIES.every((policy) =>
          numbers.some((number) => same(number, figureOf(count, policy))),
        );
      }),
  );

  test(
    'each number is of one count, and those of a count have one unit, actor, period and basis',
    worlds,
    (world) => {
      const { counts } = accountIn(world);
      const numbers = counts.flatMap(({ values }) => values.flatMap(({ claims }) => claims));
      return (
        numbers.length === world.claims.filter(({ quantity }) => quantity).length &&
        counts.every(
          ({ unit, values }) =>
            new Set(values.map((value) => countOf(value))).size === 1 &&
            values.every(({ claims }) => claims.every(({ quantity }) => quantity?.unit === unit)),
        )
      );
    },
  );

  test('a count agrees, or not, as an account of its claims alone', worlds, (world) =>
    accountIn(world).counts.every((count) => {
      const claims = count.values.flatMap((value) => value.claims);
      const own = new Set(claims.map(({ slug }) => slug));
      const declared = world.declared.filter(({ claim, other }) => own.has(claim) && own.has(other));
      const alone = accountIn({ ...world, claims, declared });
      const told = ({
        agreement,
        range,
        sourceCount,
      }: Pick<Count, 'agreement' | 'range' | 'sourceCount'>) => [agreement, range, sourceCount];
      return (
        same(told(count), told(alone)) &&
        1 <= count.independentSourceCount &&
        // What other claims show to be of one origin is so here, too.
        count.independentSourceCount <= alone.independentSourceCount
      );
    }),
  );

  named('another claim never lowers HIGHEST, never raises LOWEST and never settles a contradiction', () => {
    fc.assert(
      fc.property(worlds, anyClaims, (world, [more]) => {
        const before = accountIn(world);
        const claims = [...world.claims, { ...(more as Claim), slug: 'claim-more' }];
        const after = accountIn({ ...world, claims });
        return (
          before.counts.every((count) => {
            const later = after.counts.find(({ slug }) => slug === count.slug) as Count;
            return (
              pointOfFigure(later, 'HIGHEST') >= pointOfFigure(count, 'HIGHEST') &&
              pointOfFigure(later, 'LOWEST') <= pointOfFigure(count, 'LOWEST')
            );
          }) &&
          (before.agreement !== 'CONTRADICTORY' || after.agreement === 'CONTRADICTORY')
        );
      }),
      { seed: 20231208, numRuns: RUNS },
    );
  });

  test('the order of claims, agencies and declarations never matters', worlds, (world) => {
    const { claims, declared, sources } = world;
    const turned = {
      claims: claims.toReversed(),
      declared: declared
        .map(({ claim, other, reason }) => ({ claim: other, other: claim, reason }))
        .reverse(),
      sources: new Map(
        [...sources]
          .reverse()
          .map(([slug, source]) => [slug, { ...source, drawsOn: source.drawsOn.toReversed() }]),
      ),
    };
    return same(accountIn(world), accountIn(turned));
  });

  test('AGREED is one value, and one figure under every policy', worlds, (world) => {
    const account = accountIn(world);
    if (account.agreement !== 'AGREED') return true;
    const figures = new Set(
      account.counts.flatMap((count) => count.figures.map(({ value }) => JSON.stringify(value.quantity))),
    );
    return account.values.length === 1 && figures.size <= 1;
  });

  test('SINGLE is one source, and only that', worlds, (world) => {
    const { agreement, sourceCount } = accountIn(world);
    return (agreement === 'SINGLE') === (sourceCount === 1);
  });

  test(
    'each claim reports one of its values, and each value is reported by those that say the same',
    worlds,
    (world) => {
      const { values } = accountIn(world);
      const reported = values.flatMap(({ claims }) => claims.map(({ slug }) => slug)).sort();
      return (
        same(reported, world.claims.map(({ slug }) => slug).sort()) &&
        values.every(({ slug, claims }) => claims[0]?.slug === slug)
      );
    },
  );

  test('a declared contradiction goes both ways, and no claim contradicts itself', worlds, (world) => {
    const { declared } = accountIn(world).contradictions;
    return declared.every(
      ({ claim, other }) =>
        claim !== other && declared.some((back) => back.claim === other && back.other === claim),
    );
  });

  test('numbers are disputed where two that count the same have no value in common', worlds, (world) => {
    const { compared, disputed } = accountIn(world).contradictions;
    const apart = compared.flatMap((a) =>
      compared.filter(
        (b) => a.group === b.group && (a.interval.high < b.interval.low || b.interval.high < a.interval.low),
      ),
    );
    return (
      compared.every(({ interval }) => Number.isFinite(interval.low)) &&
      same([...disputed].sort(), [...new Set(apart.map(({ group }) => group))].sort())
    );
  });

  test(
    'independent sources are at least one, at most all, and of a value at most those of its account',
    worlds,
    (world) => {
      const { sourceCount, independentSourceCount: all, values } = accountIn(world);
      const sum = values.reduce((total, value) => total + value.independentSourceCount, 0);
      return (
        1 <= all &&
        all <= sourceCount &&
        all <= sum &&
        values.every(
          ({ sourceCount, independentSourceCount: own }) => 1 <= own && own <= Math.min(sourceCount, all),
        )
      );
    },
  );

  test(
    'origins part the sources, as many as are independent, each held together by its joins',
    worlds,
    (world) => {
      const { origins, independentSourceCount } = accountIn(world);
      const sources = origins.flatMap((origin) => origin.sources);
      return (
        origins.length === independentSourceCount &&
        same(sources.sort(), [...new Set(world.claims.map(({ source }) => source))].sort()) &&
        origins.every(
          ({ sources, joins }) => joins.length === sources.length - 1 && same(sources, sources.toSorted()),
        )
      );
    },
  );

  test('a further print of the same publisher is no further independent source', worlds, (world) => {
    const [first] = world.claims as [Claim];
    const withPublisher = new Map(world.sources).set(first.source, PRINT);
    const before = accountIn({ ...world, sources: withPublisher });
    const after = accountIn({
      ...world,
      claims: [
        ...world.claims,
        { ...first, slug: 'claim-print', source: 'print', statement: null, claimant: null, relays: [] },
      ],
      sources: new Map(withPublisher).set('print', PRINT),
    });
    return (
      after.sourceCount === before.sourceCount + 1 &&
      after.independentSourceCount === before.independentSourceCount
    );
  });
});

describe('of an account in numbers that count the same', () => {
  test('it is CONTRADICTORY where no value satisfies all of them, and only there', counts, (world) => {
    const { agreement } = accountIn(world);
    const { low, high } = intersectionOf(world);
    return agreement === 'SINGLE' || (agreement === 'CONTRADICTORY') === low > high;
  });

  test('each number of its range is one that a claim gives', counts, (world) => {
    const { range } = accountIn(world);
    const given = new Set(
      world.claims.flatMap(({ quantity }) => [quantity?.low, quantity?.best, quantity?.high]),
    );
    return [range?.low, range?.best, range?.high].every((end) => end == null || given.has(end));
  });

  test('what satisfies all numbers lies in its range, where these agree', counts, (world) => {
    const { range } = accountIn(world);
    const { low, high } = intersectionOf(world);
    if (!range || low > high || range.qualifier === 'ABOUT') return true;
    return (range.low ?? 0) <= high && (range.high ?? Number.POSITIVE_INFINITY) >= low;
  });
});
