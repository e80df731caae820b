import { describe, expect, test } from 'vitest';
import { FIGURE_POLICIES } from '../../schema/vocabulary.ts';
import { accountOf } from '../../src/accounts/account.ts';
import type { Claim } from '../../src/accounts/claim.ts';
import { figureOf } from '../../src/accounts/figures.ts';
import type { Quantity } from '../../src/accounts/quantity.ts';
import {
  about,
  atLeast,
  atMost,
  between,
  claim,
  exactly,
  figuresIn,
  knownOf,
  textOf,
  time,
} from './world.ts';

/** Each claim by a source of its own, of which no two share an origin. */
function accountOfEach(...values: (Quantity | string)[]) {
  const claims = values.map((value, index) => claim(`source-${index}`, value));
  return accountOf(claims, [], knownOf(claims));
}

test('claims of one point, as exact, are one value; of points elsewhere or less exact they are others', () => {
  const at = (source: string, latitude: number, precision: 'EXACT' | 'NEAR') => ({
    ...claim(source, 'there'),
    point: { latitude, longitude: 44.4, precision },
  });
  const claims = [
    at('a', 33.3, 'EXACT'),
    at('b', 33.3, 'EXACT'),
    at('c', 33.3, 'NEAR'),
    at('d', 33.4, 'EXACT'),
  ];
  const { values } = accountOf(claims, [], knownOf(claims));
  expect(values.map((value) => value.claims.map(({ source }) => source))).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('values without a number have no figure, by whatever policy', () => {
  const { values } = accountOfEach('the bridge', 'the gate');
  expect(FIGURE_POLICIES.map((policy) => figureOf(values, policy))).toEqual(FIGURE_POLICIES.map(() => null));
});

test('of two numbers with one middle, as wide, a figure is the one of the closer word, whichever comes first', () => {
  for (const values of [
    [between(9, 11), about(10)],
    [about(10), between(9, 11)],
  ]) {
    const [figures] = figuresIn(accountOfEach(...values));
    expect([figures?.LOWEST, figures?.HIGHEST]).toEqual(['ABOUT 10', 'ABOUT 10']);
  }
});

describe('the agreement of', () => {
  test.for<[wanted: string, values: (Quantity | string)[], range: string | null]>([
    ['SINGLE', [exactly(5)], 'EXACTLY 5'],
    ['AGREED', [exactly(5), exactly(5)], 'EXACTLY 5'],
    ['AGREED', [about(7), about(7)], 'ABOUT 7'],
    ['AGREED', ['the bridge', 'the bridge'], null],
    ['COMPATIBLE', ['the bridge', 'the gate'], null],
    ['COMPATIBLE', [atLeast(78), atLeast(84)], 'AT_LEAST 84'],
    ['COMPATIBLE', [atLeast(78), atLeast(84), about(80)], 'AT_LEAST 84'],
    ['COMPATIBLE', [about(80), exactly(88)], 'EXACTLY 88'],
    ['COMPATIBLE', [atMost(5), atLeast(5)], 'EXACTLY 5'],
    ['COMPATIBLE', [atMost(5), exactly(0)], 'EXACTLY 0'],
    ['COMPATIBLE', [between(5, 7), atMost(6)], 'BETWEEN 5 6'],
    ['COMPATIBLE', [exactly(5), 'five or so'], 'EXACTLY 5'],
    ['COMPATIBLE', [exactly(5, 'rocket'), exactly(7, 'mortar round')], null],
    ['CONTRADICTORY', [exactly(5), exactly(7)], 'BETWEEN 5 7'],
    ['COMPATIBLE', [about(80), about(84)], null],
    ['COMPATIBLE', [about(7), atMost(9)], 'AT_MOST 9'],
    ['AGREED', [atMost(9), atMost(9)], 'AT_MOST 9'],
    ['CONTRADICTORY', [about(80), exactly(89)], 'BETWEEN 80 89'],
    ['CONTRADICTORY', [about(80), atLeast(89)], 'AT_LEAST 80'],
    ['CONTRADICTORY', [atMost(3), exactly(5)], 'AT_MOST 5'],
    ['CONTRADICTORY', [atMost(3), atLeast(5)], null],
    ['CONTRADICTORY', [exactly(0), atLeast(1), 'some'], 'AT_LEAST 0'],
    ['CONTRADICTORY', [exactly(5), exactly(7), exactly(9, 'mortar round')], null],
  ])('%s: %j', ([wanted, values, range]) => {
    const account = accountOfEach(...values);
    expect(account.agreement).toBe(wanted);
    expect(account.range && textOf(account.range)).toBe(range);
  });

  test('one source is SINGLE, even where it contradicts itself', () => {
    const claims = [claim('daily', exactly(5)), claim('daily', exactly(7))];
    const account = accountOf(claims, [], knownOf(claims));
    expect(account).toMatchObject({ agreement: 'SINGLE', sourceCount: 1, independentSourceCount: 1 });
    expect(account.contradictions.disputed.size).toBe(1);
  });

  test('numbers about different actors are not compared', () => {
    const claims = [
      { ...claim('daily', exactly(5)), actor: 'army' },
      { ...claim('weekly', exactly(7)), actor: 'navy' },
    ];
    const { agreement, range, values } = accountOf(claims, [], knownOf(claims));
    expect({ agreement, range }).toEqual({ agreement: 'COMPATIBLE', range: null });
    expect(values.map(({ actor }) => actor)).toEqual(['army', 'navy']);
  });

  test('words contradict each other where the dossier says so, and both ways', () => {
    const claims = [
      claim('daily', 'the bridge'),
      claim('weekly', 'the gate'),
      claim('monthly', 'the bridge'),
    ];
    const [daily, weekly] = claims.map(({ slug }) => slug) as [string, string, string];
    const declared = [{ claim: weekly, other: daily, reason: 'Nothing hits twice.' }];
    const { agreement, contradictions } = accountOf(claims, declared, knownOf(claims));
    expect(agreement).toBe('CONTRADICTORY');
    expect(contradictions.declared.map(({ claim, other, reason }) => [claim, other, reason])).toEqual([
      [daily, weekly, 'Nothing hits twice.'],
      [weekly, daily, 'Nothing hits twice.'],
    ]);
  });
});

describe('a toll that rises', () => {
  const evening = { ...claim('daily', exactly(2)), asOf: time('2023-12-08') };
  const morning = { ...claim('weekly', exactly(3)), asOf: time('2023-12-09'), supersedes: [evening.slug] };

  test('has no range where neither of two dates is said to correct the other', () => {
    const claims = [evening, { ...morning, supersedes: [] }];
    const { counts } = accountOf(claims, [], knownOf(claims));
    expect(counts.map(({ agreement, range }) => [agreement, range])).toEqual([['COMPATIBLE', null]]);
  });

  test('is no contradiction: the earlier value stays, and no figure takes it', () => {
    const claims = [evening, morning, { ...morning, ...claim('monthly', exactly(3)), asOf: morning.asOf }];
    const account = accountOf(claims, [], knownOf(claims));
    expect(account.agreement).toBe('AGREED');
    expect(account.range && textOf(account.range)).toBe('EXACTLY 3');
    expect(account.values.map(({ quantity, superseded }) => [quantity?.best, superseded])).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(figuresIn(account)).toEqual([
      Object.fromEntries(FIGURE_POLICIES.map((policy) => [policy, 'EXACTLY 3'])),
    ]);
  });

  test('that one source alone has corrected is not agreed on', () => {
    const claims = [evening, morning];
    expect(accountOf(claims, [], knownOf(claims)).agreement).toBe('COMPATIBLE');
  });

  test('contradicts what is said of the same time, until it is superseded', () => {
    const other = { ...claim('monthly', exactly(5)), asOf: time('2023-12-09') };
    const claims = [evening, morning, other];
    expect(accountOf(claims, [], knownOf(claims)).agreement).toBe('CONTRADICTORY');
    const declared = [{ claim: evening.slug, other: morning.slug, reason: 'Two are not three.' }];
    const account = accountOf([evening, morning], declared, knownOf(claims));
    expect(account.agreement).toBe('COMPATIBLE');
    expect(account.contradictions.declared).toEqual([]);
  });
});

test('3,000 different numbers are compared without listing their pairs', () => {
  const claims = Array.from({ length: 3_000 }, (_, index) => claim(`source-${index}`, exactly(index)));
  const { agreement, range, contradictions } = accountOf(claims, [], knownOf(claims));
  expect(agreement).toBe('CONTRADICTORY');
  expect(range && textOf(range)).toBe('BETWEEN 0 2999');
  expect(contradictions.compared).toHaveLength(3_000);
});

test('a source repeats another that has one of the names from which it has each claim', () => {
  const told = (source: string, text: string, statement: string | null, claimant: string | null = null) => ({
    ...claim(source, text),
    statement,
    claimant,
  });
  const claims = [
    told('a', 'at the bridge', 'briefing'),
    told('a', 'at the gate', 'letter', 'general'),
    told('b', 'at the bridge', 'briefing'),
    told('b', 'at the gate', 'letter'),
    told('b', 'at the mill', null),
    told('c', 'at the gate', null, 'general'),
  ];
  expect(accountOf(claims, [], knownOf(claims)).independentSourceCount).toBe(1);
});

describe('independent sources:', () => {
  test.for<[what: string, sources: Parameters<typeof knownOf>[1], independent: number]>([
    ['three of which nothing is known', {}, 3],
    ['two of one publisher', { a: { drawsOn: ['p'] }, b: { drawsOn: ['p'] } }, 2],
    [
      'two that draw on one agency among others',
      { a: { drawsOn: ['p', 'x', 'y'] }, b: { drawsOn: ['y'] } },
      2,
    ],
    ['a chain of three', { a: { drawsOn: ['p'] }, b: { drawsOn: ['p', 'x'] }, c: { drawsOn: ['x'] } }, 1],
    ['one beside others of which nothing is known', { a: { drawsOn: ['p'] } }, 3],
  ])('%s', ([, sources, independent]) => {
    const claims = ['a', 'b', 'c'].map((source) => claim(source, exactly(5)));
    const { sourceCount, independentSourceCount } = accountOf(claims, [], knownOf(claims, sources));
    expect({ sourceCount, independentSourceCount }).toEqual({
      sourceCount: 3,
      independentSourceCount: independent,
    });
  });

  test('two of which each says something of its own count twice, but once where a statement says it for both', () => {
    const claims = [
      claim('a', exactly(5)),
      { ...claim('a', exactly(7)), slug: 'a-2', statement: 'briefing' },
      claim('b', exactly(5)),
      { ...claim('b', exactly(7)), slug: 'b-2', statement: 'briefing' },
    ];
    const { values, independentSourceCount } = accountOf(claims, [], knownOf(claims));
    expect(independentSourceCount).toBe(2);
    expect(values.map((value) => value.independentSourceCount)).toEqual([2, 1]);
  });

  test('one that only repeats what a statement says that another carries does not count', () => {
    const claims = [
      { ...claim('a', exactly(5)), statement: 'briefing' },
      { ...claim('b', exactly(5)), statement: 'briefing' },
      { ...claim('c', exactly(7)), statement: 'letter' },
      claim('b', exactly(7)),
    ];
    const { values, independentSourceCount } = accountOf(claims, [], knownOf(claims));
    expect(independentSourceCount).toBe(2);
    expect(
      values.map(({ quantity, sourceCount, independentSourceCount }) => [
        quantity?.best,
        sourceCount,
        independentSourceCount,
      ]),
    ).toEqual([
      [5, 2, 1],
      [7, 2, 2],
    ]);
  });
});

describe('two sources are not independent, and the account says why, where', () => {
  const general = { claimant: 'general', commands: { general: ['army'] } };
  test.for<
    [what: string, a: Partial<Claim>, b: Partial<Claim>, commands: Record<string, string[]>, why: unknown]
  >([
    ['they cite one claimant', { claimant: 'general' }, { claimant: 'general' }, {}, ['CLAIMANT', 'general']],
    [
      'they cite two in one chain of command',
      { claimant: 'general' },
      { claimant: 'captain' },
      { captain: ['brigade'], brigade: ['army'], general: ['army'] },
      ['CHAIN_OF_COMMAND', 'army'],
    ],
    [
      'they cite a group and its own spokesman',
      { claimant: 'army' },
      { claimant: 'general' },
      general.commands,
      ['CHAIN_OF_COMMAND', 'army'],
    ],
    [
      'one has it from the crew through an official whom the other cites',
      { claimant: 'crew', relays: ['official'] },
      { claimant: 'official' },
      {},
      ['INFORMANT', 'official'],
    ],
    [
      'both have it from one crew through two officials',
      { claimant: 'crew', relays: ['official'] },
      { claimant: 'crew', relays: ['mayor'] },
      {},
      ['CLAIMANT', 'crew'],
    ],
    [
      'one has it through an official of the ministry that the other cites',
      { claimant: 'crew', relays: ['official'] },
      { claimant: 'ministry' },
      { official: ['ministry'] },
      ['CHAIN_OF_COMMAND', 'ministry'],
    ],
    ['one statement carries it', { statement: 'letter' }, { statement: 'letter' }, {}, ['STATEMENT', null]],
  ])('%s', ([, a, b, commands, why]) => {
    const claims = [
      { ...claim('a', exactly(5)), ...a },
      { ...claim('b', exactly(5)), ...b },
    ];
    const { independentSourceCount, origins, values } = accountOf(claims, [], knownOf(claims, {}, commands));
    expect(independentSourceCount).toBe(1);
    expect(values[0]?.independentSourceCount).toBe(1);
    expect(
      origins.map(({ sources, joins }) => [sources, joins.map(({ reason, actor }) => [reason, actor])]),
    ).toEqual([[['a', 'b'], [why]]]);
  });

  test('they draw on one agency, which is told before its chain of command', () => {
    const claims = [claim('a', exactly(5)), claim('b', exactly(5))];
    const sources = { a: { drawsOn: ['army', 'general'] }, b: { drawsOn: ['army'] } };
    expect(accountOf(claims, [], knownOf(claims, sources, general.commands)).origins).toMatchObject([
      { joins: [{ reason: 'PUBLISHER_OR_AGENCY', actor: 'army' }] },
    ]);
  });

  test('one publisher has both, which is told before an agency that both draw on', () => {
    const claims = [claim('a', exactly(5)), claim('b', exactly(5))];
    const both = { publisher: 'paper', drawsOn: ['paper', 'agency'] };
    expect(accountOf(claims, [], knownOf(claims, { a: both, b: both })).origins).toMatchObject([
      { joins: [{ reason: 'PUBLISHER_OR_AGENCY', actor: 'paper' }] },
    ]);
  });

  test('both draw on two agencies, of which the first by name is told, however they are listed', () => {
    const claims = [claim('a', exactly(5)), claim('b', exactly(5))];
    for (const drawsOn of [
      ['wire', 'agency'],
      ['agency', 'wire'],
    ]) {
      const sources = { a: { drawsOn }, b: { drawsOn } };
      expect(accountOf(claims, [], knownOf(claims, sources)).origins).toMatchObject([
        { joins: [{ actor: 'agency' }] },
      ]);
    }
  });

  test('one cites whom the other draws on, and the farther of the two reasons is told', () => {
    const claims = [
      { ...claim('a', exactly(5)), statement: 'letter', claimant: 'agency' },
      claim('b', exactly(5)),
    ];
    const drawing = (agency: string, commands = {}) =>
      accountOf(claims, [], knownOf(claims, { b: { drawsOn: [agency] } }, commands)).origins;
    expect(drawing('agency')).toMatchObject([{ joins: [{ reason: 'CLAIMANT', actor: 'agency' }] }]);
    expect(drawing('bureau', { bureau: ['agency'] })).toMatchObject([
      { joins: [{ reason: 'CHAIN_OF_COMMAND', actor: 'agency' }] },
    ]);
  });

  test('each has its like among several, and no group is taken for another', () => {
    const cites = (source: string, claimant: string) => ({ ...claim(source, exactly(5)), claimant });
    const claims = [cites('a', 'general'), cites('b', 'mayor'), cites('c', 'general'), cites('d', 'mayor')];
    expect(accountOf(claims, [], knownOf(claims)).origins.map(({ sources }) => sources)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  test('but one that has one thing from whom a second cites, and another from whom a third does, repeats neither', () => {
    const claims = [
      { ...claim('a', exactly(5)), claimant: 'general' },
      { ...claim('a', exactly(7)), claimant: 'mayor' },
      { ...claim('b', exactly(5)), claimant: 'general' },
      claim('b', exactly(6)),
      { ...claim('c', exactly(7)), claimant: 'mayor' },
      claim('c', exactly(6)),
    ];
    expect(accountOf(claims, [], knownOf(claims)).independentSourceCount).toBe(3);
  });

  test('but two that also say something of their own are, and so are two claimants with nothing in common', () => {
    const claims = [
      { ...claim('a', exactly(5)), claimant: 'general' },
      { ...claim('a', exactly(7)), slug: 'a-2' },
      { ...claim('b', exactly(5)), claimant: 'general' },
      { ...claim('b', exactly(7)), slug: 'b-2' },
    ];
    expect(accountOf(claims, [], knownOf(claims)).origins).toEqual([
      { sources: ['a'], joins: [] },
      { sources: ['b'], joins: [] },
    ]);
    const apart = [
      { ...claim('a', exactly(5)), claimant: 'general' },
      { ...claim('b', exactly(5)), claimant: 'mayor' },
    ];
    expect(accountOf(apart, [], knownOf(apart)).independentSourceCount).toBe(2);
  });

  test('they are 3,000 that cite one man: he is found without comparing each two', () => {
    const claims = Array.from({ length: 3_000 }, (_, index) => ({
      ...claim(`source-${index}`, exactly(index)),
      claimant: 'general',
      statement: `letter-${index}`,
    }));
    const { independentSourceCount, origins } = accountOf(claims, [], knownOf(claims));
    expect(independentSourceCount).toBe(1);
    expect(origins[0]?.joins).toHaveLength(2_999);
  });
});

test.each([
  [71, 'CONTRADICTORY'],
  [72, 'COMPATIBLE'],
  [88, 'COMPATIBLE'],
  [89, 'CONTRADICTORY'],
])('about 80 is 72 to 88: beside %i it is %s', (number, agreement) => {
  expect(accountOfEach(about(80), exactly(number)).agreement).toBe(agreement);
});

describe('the figures of an account', () => {
  function figuresOf(claims: ReturnType<typeof claim>[], sources = {}) {
    return figuresIn(accountOf(claims, [], knownOf(claims, sources)))[0] ?? {};
  }

  test('are each one that a claim reports', () => {
    const claims = [
      claim('rudaw', atLeast(78)),
      claim('shafaq', atLeast(84)),
      claim('shafaq-again', atLeast(84)),
      claim('third', about(80)),
    ];
    const sources = {
      rudaw: { published: '2023-12-09' },
      shafaq: { drawsOn: ['shafaq'], published: '2023-12-09' },
      'shafaq-again': { drawsOn: ['shafaq'], published: '2023-12-10' },
      third: { published: '' },
    };
    expect(figuresOf(claims, sources)).toEqual({
      LOWEST: 'AT_LEAST 78',
      HIGHEST: 'AT_LEAST 84',
      MEDIAN: 'ABOUT 80',
      MODE: 'AT_LEAST 84',
      LATEST: 'AT_LEAST 84',
      MOST_PRECISE: 'ABOUT 80',
    });
  });

  test.for<[policy: string, wanted: string, values: Quantity[]]>([
    ['LOWEST', 'EXACTLY 5', [atLeast(5), about(5), exactly(5), exactly(6)]],
    ['LOWEST', 'BETWEEN 4 6', [between(4, 6), atMost(5)]],
    ['HIGHEST', 'ABOUT 9', [atLeast(9), about(9), exactly(6)]],
    ['HIGHEST', 'BETWEEN 4 16', [between(4, 16), exactly(9)]],
    ['MEDIAN', 'EXACTLY 2', [exactly(4), exactly(1), exactly(3), exactly(2)]],
    ['MEDIAN', 'EXACTLY 9', [exactly(1), exactly(9), exactly(9)]],
    ['MODE', 'EXACTLY 1', [exactly(4), exactly(1)]],
    ['MODE', 'EXACTLY 4', [exactly(4), exactly(1), exactly(4)]],
    ['LATEST', 'EXACTLY 1', [exactly(4), exactly(1)]],
    ['MOST_PRECISE', 'EXACTLY 1', [about(4), exactly(9), exactly(1)]],
    ['MOST_PRECISE', 'ABOUT 7', [about(80), about(7), between(7, 9), atMost(3), atLeast(3)]],
    ['MOST_PRECISE', 'AT_MOST 0', [atMost(0), about(4)]],
  ])('%s is %s of %j', ([policy, wanted, values]) => {
    const claims = values.map((value, index) => claim(`source-${index}`, value));
    expect(figuresOf(claims)[policy]).toBe(wanted);
  });

  test('are picked for each unit, actor, period and basis on its own', () => {
    const claims = [
      claim('a', exactly(5, 'rocket')),
      claim('b', exactly(6, 'mortar round')),
      { ...claim('c', exactly(7, 'rocket')), basis: 'CLAIMED' as const },
      { ...claim('d', exactly(8, 'rocket')), period: time('2023-10-17/..') },
      { ...claim('e', exactly(9, 'rocket')), actor: 'army' },
    ];
    const account = accountOf(claims, [], knownOf(claims));
    expect(account).toMatchObject({ agreement: 'COMPATIBLE', range: null });
    expect(figuresIn(account)).toEqual(
      [5, 6, 7, 8, 9].map((n) =>
        Object.fromEntries(FIGURE_POLICIES.map((policy) => [policy, `EXACTLY ${n}`])),
      ),
    );
    expect(account.counts.map(({ range }) => range && textOf(range))).toEqual(
      [5, 6, 7, 8, 9].map((n) => `EXACTLY ${n}`),
    );
    expect(account.values.map((value) => account.countOf.get(value)?.values)).toEqual(
      account.values.map((value) => [value]),
    );
  });

  test('LATEST takes the last as-of date, not the last print', () => {
    const claims = [
      { ...claim('late', exactly(2)), asOf: time('2023-12-08') },
      { ...claim('early', exactly(3)), asOf: time('2023-12-09') },
      claim('undated', exactly(4)),
    ];
    const sources = { late: { published: '2023-12-11' }, early: { published: '2023-12-09' } };
    expect(figuresOf(claims, sources).LATEST).toBe('EXACTLY 3');
  });

  test('independent sources weigh more than their number', () => {
    const claims = ['a', 'b', 'c'].map((source) => claim(source, exactly(9)));
    const others = ['d', 'e'].map((source) => claim(source, exactly(10)));
    const publisher = { drawsOn: ['p'] };
    expect(figuresOf([...claims, ...others], { a: publisher, b: publisher, c: publisher }).MODE).toBe(
      'EXACTLY 10',
    );
    expect(figuresOf([...claims, ...others], { a: publisher, b: publisher }).MODE).toBe('EXACTLY 9');
  });

  test('there are none where no claim is a number', () => {
    expect(accountOfEach('the bridge').counts).toEqual([]);
  });
});

test.each([
  [['the bridge', exactly(5), 'the gate']],
  [[exactly(5), 'the bridge', 'the gate']],
  [['the bridge', 'the gate', exactly(5)]],
])('numbers come before words, whichever is told first: %j', (values) => {
  const [first, ...others] = accountOfEach(...values).values;
  expect(first?.quantity).toEqual(exactly(5));
  expect(others.map(({ text }) => text)).toEqual(['the bridge', 'the gate']);
});

test('a value is as late as the last of its sources, however many others print another', () => {
  const dates = {
    early: '01',
    middle: '02',
    late: '09',
    other: '05',
    second: '05',
    third: '05',
    fourth: '05',
  };
  const claims = Object.keys(dates).map((source, index) => claim(source, exactly(index < 3 ? 5 : 7)));
  const sources = Object.entries(dates).map(([source, day]) => [source, { published: `2023-12-${day}` }]);
  const account = accountOf(claims, [], knownOf(claims, Object.fromEntries(sources)));
  expect(figuresIn(account)[0]).toMatchObject({ LATEST: 'EXACTLY 5', MODE: 'EXACTLY 7' });
});
