import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURE_POLICIES } from '../../schema/vocabulary.ts';
import { hasChanges } from '../../src/dossier/plan.ts';
import { ask, data } from './ask.ts';
import { NEWS, tell } from './news.ts';

beforeAll(() => tell(NEWS).then(() => undefined));

const ATTACK = 'event(slug: "bridge-attack")';
const QUANTITY = '{ qualifier low best high unit }';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Found = any;

const accounts = async (selection: string, args = ''): Promise<Found[]> =>
  (await data(`{ ${ATTACK} { accounts${args} { ${selection} } } }`)).event.accounts;

const account = async (property: string, selection: string): Promise<Found> =>
  (await accounts(selection, `(property: [${property}])`))[0];

const slugsOf = async (field: string): Promise<string[]> =>
  (await data(`{ page: ${field} { edges { node { slug } } } }`)).page.edges.map(
    (edge: Found) => edge.node.slug,
  );

test('each property with a claim is an account, in a fixed order, with how far its sources agree', async () => {
  const found = await accounts('property agreement sourceCount independentSourceCount event { slug }');
  expect(
    found.map((each) => [each.property, each.agreement, each.sourceCount, each.independentSourceCount]),
  ).toEqual([
    ['PERPETRATOR', 'CONTRADICTORY', 3, 3],
    ['MUNITIONS', 'SINGLE', 1, 1],
    ['KILLED', 'CONTRADICTORY', 2, 2],
    ['INJURED', 'AGREED', 2, 1],
    ['DAMAGE', 'COMPATIBLE', 2, 2],
    ['ATTACK_COUNT', 'COMPATIBLE', 4, 3],
  ]);
  expect(new Set(found.map(({ event }) => event.slug))).toEqual(new Set(['bridge-attack']));
});

test('an event without a claim has no account', async () => {
  expect(await data('{ event(slug: "visit") { accounts { property } } }')).toEqual({
    event: { accounts: [] },
  });
});

test.for<[args: string, properties: string[]]>([
  ['(property: [KILLED, MUNITIONS])', ['MUNITIONS', 'KILLED']],
  ['(agreement: [CONTRADICTORY])', ['PERPETRATOR', 'KILLED']],
  ['(property: [KILLED, INJURED], agreement: [CONTRADICTORY, SINGLE])', ['KILLED']],
  ['(property: [])', []],
  ['(agreement: [])', []],
  ['(property: null, agreement: [SINGLE])', ['MUNITIONS']],
])('accounts%s', async ([args, properties]) => {
  expect((await accounts('property', args)).map(({ property }) => property)).toEqual(properties);
});

test('more values than a filter takes are refused', async () => {
  const { errors } = await ask(
    `{ ${ATTACK} { accounts(property: [${'KILLED '.repeat(101)}]) { property } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'property' });
  expect(errors?.[0]?.message).toContain('at most 100');
});

describe('the range of an account', () => {
  test.for<[property: string, range: unknown]>([
    ['ATTACK_COUNT', { qualifier: 'AT_LEAST', low: 84, best: 84, high: null, unit: 'attack' }],
    ['KILLED', { qualifier: 'BETWEEN', low: 0, best: null, high: 2, unit: 'person' }],
    ['INJURED', { qualifier: 'EXACTLY', low: 0, best: 0, high: 0, unit: 'person' }],
    ['PERPETRATOR', null],
  ])('of %s', async ([property, range]) => {
    expect(await account(property, `range ${QUANTITY}`)).toEqual({ range });
  });
});

test('a figure is picked by each policy, and is null where there is no number', async () => {
  const policies = FIGURE_POLICIES.map((policy) => `${policy}: figure(policy: ${policy}) { qualifier best }`);
  expect(await account('ATTACK_COUNT', policies.join(' '))).toEqual({
    LOWEST: { qualifier: 'AT_LEAST', best: 78 },
    HIGHEST: { qualifier: 'AT_LEAST', best: 84 },
    MEDIAN: { qualifier: 'ABOUT', best: 80 },
    MODE: { qualifier: 'AT_LEAST', best: 84 },
    LATEST: { qualifier: 'ABOUT', best: 80 },
    MOST_PRECISE: { qualifier: 'ABOUT', best: 80 },
  });
  expect(await account('PERPETRATOR', 'figure(policy: MODE) { best }')).toEqual({ figure: null });
});

test('the different values stand from the least to the greatest, each with who reports it', async () => {
  const { values } = await account(
    'ATTACK_COUNT',
    'values { text quantity { best } sourceCount independentSourceCount claims { text source { slug } } }',
  );
  expect(values).toEqual([
    {
      text: 'at least 78',
      quantity: { best: 78 },
      sourceCount: 1,
      independentSourceCount: 1,
      claims: [{ text: 'at least 78', source: { slug: 'weekly' } }],
    },
    {
      text: 'around eighty',
      quantity: { best: 80 },
      sourceCount: 1,
      independentSourceCount: 1,
      claims: [{ text: 'around eighty', source: { slug: 'monthly' } }],
    },
    {
      text: 'at least 84',
      quantity: { best: 84 },
      sourceCount: 2,
      independentSourceCount: 1,
      claims: [
        { text: 'at least 84', source: { slug: 'daily-1' } },
        { text: '84 at least', source: { slug: 'daily-2' } },
      ],
    },
  ]);
});

test('numbers stand before words, and a value that is an actor names it', async () => {
  const damage = await account('DAMAGE', 'values { text actor { slug } } claims { text }');
  expect(damage).toEqual({
    values: [
      { text: 'five holes', actor: null },
      { text: 'a hole in the deck', actor: null },
    ],
    claims: [{ text: 'five holes' }, { text: 'a hole in the deck' }],
  });
  const { values } = await account('PERPETRATOR', 'values { actor { slug } quantity { best } }');
  expect(values).toEqual([
    { actor: { slug: 'the-brigade' }, quantity: null },
    { actor: { slug: 'jane-doe' }, quantity: null },
    { actor: null, quantity: null },
  ]);
});

test('a claim names those that contradict it and why, whichever of them says so', async () => {
  const contradicts = 'claims { text contradicts { reason claim { text source { slug } } } }';
  expect(await account('PERPETRATOR', contradicts)).toEqual({
    claims: [
      {
        text: 'The Brigade',
        contradicts: [
          {
            reason: 'An accident has no perpetrator.',
            claim: { text: 'nobody at all', source: { slug: 'weekly' } },
          },
        ],
      },
      {
        text: 'Jane Doe',
        contradicts: [
          {
            reason: 'An accident has no culprit.',
            claim: { text: 'nobody at all', source: { slug: 'weekly' } },
          },
        ],
      },
      {
        text: 'nobody at all',
        contradicts: [
          {
            reason: 'An accident has no perpetrator.',
            claim: { text: 'The Brigade', source: { slug: 'daily-1' } },
          },
          { reason: 'An accident has no culprit.', claim: { text: 'Jane Doe', source: { slug: 'monthly' } } },
        ],
      },
    ],
  });
});

test('numbers need no reason to contradict each other, also within one source', async () => {
  const contradicts = 'claims { contradicts { reason claim { text } } }';
  expect(await account('KILLED', contradicts)).toEqual({
    claims: [
      { contradicts: [{ reason: null, claim: { text: 'two' } }] },
      { contradicts: [{ reason: null, claim: { text: 'nobody' } }] },
    ],
  });
  expect(await account('MUNITIONS', contradicts)).toEqual({
    claims: [
      { contradicts: [{ reason: null, claim: { text: 'seven rockets' } }] },
      { contradicts: [{ reason: null, claim: { text: 'five rockets' } }] },
    ],
  });
});

test.for<[filter: string, slugs: string[]]>([
  ['disputed: true', ['bridge-attack']],
  ['disputed: false', ['visit', 'raid']],
  ['disputed: null', ['visit', 'raid', 'bridge-attack']],
  ['disputed: true, type: [COERCE]', []],
  ['disputed: true, during: "2023-12-08"', ['bridge-attack']],
])('events with %s', async ([filter, slugs]) => {
  expect(await slugsOf(`events(filter: { ${filter} })`)).toEqual(slugs);
});

test('a source names those that it shares an origin with, and not those that share one with these', async () => {
  const { sources } = await data('{ sources { edges { node { slug sharesOriginWith { slug } } } } }');
  const shared = sources.edges.map(({ node }: Found) => [
    node.slug,
    node.sharesOriginWith.map(({ slug }: Found) => slug),
  ]);
  expect(Object.fromEntries(shared)).toEqual({
    'daily-1': ['daily-2'],
    'daily-2': ['daily-1'],
    // By the briefing with the wire alone.
    monthly: ['wire'],
    // What it draws on.
    weekly: ['wire'],
    wire: ['weekly', 'monthly'],
  });
});

test('all of it, for a page of events, is one statement in one round trip', async () => {
  const claim = '{ text source { slug sharesOriginWith { slug } } contradicts { reason claim { text } } }';
  const { errors, statements, trips } =
    await ask(`{ events(first: 2, filter: { disputed: true }) { edges { node {
    accounts(property: [KILLED, PERPETRATOR]) { property agreement range ${QUANTITY} low: figure(policy: LOWEST) ${QUANTITY}
      high: figure(policy: HIGHEST) ${QUANTITY} event { title } values { text sourceCount actor { name } claims { text } } claims ${claim} } } } } }`);
  expect(errors).toBeUndefined();
  expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
});

test('an account is what the claims are after each change of them', async () => {
  const corrected = NEWS.replace(
    'text: two, quantity: { exactly: 2',
    'text: none, quantity: { exactly: 0',
  ).replace(/ {8}contradicts:\n(?: {10}.*\n)+/, '');
  await tell(corrected);
  const agreements = await accounts('property agreement', '(property: [KILLED, PERPETRATOR])');
  expect(agreements).toEqual([
    { property: 'PERPETRATOR', agreement: 'COMPATIBLE' },
    { property: 'KILLED', agreement: 'AGREED' },
  ]);
  expect(await slugsOf('events(filter: { disputed: true })')).toEqual([]);
  expect(await account('KILLED', 'values { sourceCount } claims { contradicts { reason } }')).toEqual({
    values: [{ sourceCount: 2 }],
    claims: [{ contradicts: [] }, { contradicts: [] }],
  });
  expect((await tell(corrected)).changes.filter(hasChanges)).toEqual([]);
  await tell(NEWS);
  expect(await slugsOf('events(filter: { disputed: true })')).toEqual(['bridge-attack']);
});
