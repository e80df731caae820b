/** The log of what was published, as a client follows it. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';
import { NEWS, tell } from './news.ts';

const CHANGES = `query ($first: Int, $after: String, $last: Int, $filter: ChangeFilter) {
  changes(first: $first, after: $after, last: $last, filter: $filter) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { cursor node {
      id kind recordType slug formerSlug sentence fieldsCut
      record { __typename ... on Event { title } ... on Actor { name } ... on Source { slug } }
      fields { type slug field before after }
      changeset { number comment author reverts publishedAt }
    } }
  }
}`;

interface Change {
  kind: string;
  recordType: string;
  slug: string;
  formerSlug: string | null;
  record: Record<string, string> | null;
  fields: { type: string; slug: string; field: string; before: string | null; after: string | null }[];
  changeset: { number: number; comment: string | null; author: string | null; publishedAt: string };
}

async function changes(variables: object): Promise<Change[]> {
  const { changes } = await data(CHANGES, { ...variables });
  return changes.edges.map(({ node }: { node: Change }) => node);
}

const named = (found: readonly Change[]) => found.map(({ kind, slug }) => `${kind} ${slug}`);

let before: string;
const MORE = `${NEWS.replace('at-least: 84, unit: attack', 'at-least: 86, unit: attack')
  .replace('text: at least 84', 'text: at least 86')
  .replace('  raid:\n    title: Raid\n', '  storm:\n    title: Raid\n    formerly: [raid]\n')
  .replace(/ {2}visit:\n(.|\n)*$/, '')}
`;

beforeAll(async () => {
  await tell(NEWS);
  before = (await data('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
  await tell(MORE, undefined, { author: 'Ann Lee', comment: 'The outlet counted again' });
  await tell(
    `${MORE}  strike: { title: Strike, type: PROTEST, occurred: 2023-12-11, participants: [{ actor: jane-doe, role: INITIATOR, cites: { daily-1: 9 } }], cites: { daily-1: 9 } }
`,
    undefined,
    { author: 'ann@example.org' },
  );
});

describe('a client goes on after what it knows', () => {
  test('and gets each change once, with its fields, its record as it is now, and who made it why', async () => {
    const found = await changes({ first: 100, after: before });
    expect(found).toMatchObject([
      {
        kind: 'CHANGED',
        recordType: 'EVENT',
        slug: 'bridge-attack',
        record: { __typename: 'Event', title: 'Rocket attack on a bridge' },
        fields: expect.arrayContaining([
          {
            type: 'Claim',
            slug: 'bridge-attack/attack-count/daily-1/p01',
            field: 'quantity.low',
            before: '84',
            after: '86',
          },
        ]),
        changeset: { comment: 'The outlet counted again', author: 'Ann Lee' },
        sentence:
          'The event “Rocket attack on a bridge” has changed: number of attacks according to Daily News: “at least 84” became “at least 86”.',
      },
      {
        kind: 'RENAMED',
        slug: 'storm',
        formerSlug: 'raid',
        record: { title: 'Raid' },
        fields: [],
        sentence: 'The event “Raid” is storm now, and was raid.',
      },
      {
        kind: 'REMOVED',
        slug: 'visit',
        record: null,
        sentence: 'The event “Visit” was taken out.',
        fields: expect.arrayContaining([
          { type: 'Event', slug: 'visit', field: 'title', before: 'Visit', after: null },
        ]),
      },
      {
        kind: 'ADDED',
        sentence: 'The event “Strike” is new.',
        slug: 'strike',
        record: { title: 'Strike' },
        fields: [],
        changeset: { author: null },
      },
    ]);
  });

  test('page by page, and at the end gets nothing until there is more', async () => {
    const walk = async (first: number) => {
      const seen: { cursor: string }[] = [];
      let after: string | null = null;
      for (;;) {
        const { changes: page } = await data(CHANGES, { first, after });
        if (!page.edges.length) return { seen, totalCount: page.totalCount };
        seen.push(...page.edges);
        after = page.pageInfo.endCursor;
      }
    };
    const { seen, totalCount } = await walk(41);
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(totalCount);
    expect((await walk(100)).seen).toEqual(seen);
  });

  test('with one statement, whatever it asks for', async () => {
    const { statements } = await ask(CHANGES, { first: 100, filter: { actor: ['jane-doe'] } });
    expect(statements).toHaveLength(1);
  });
});

describe('a client follows', () => {
  test.each([
    ['an event', { event: ['bridge-attack'] }, ['ADDED bridge-attack', 'CHANGED bridge-attack']],
    ['an event by the slug that it had', { event: ['raid'] }, ['ADDED raid', 'RENAMED storm']],
    [
      'an actor, and the events in which it takes part',
      { actor: ['jane-doe'] },
      ['ADDED jane-doe', 'ADDED briefing', 'ADDED strike'],
    ],
    [
      'some kinds of changes',
      { kind: ['REMOVED', 'RENAMED'], event: ['visit', 'storm'] },
      ['RENAMED storm', 'REMOVED visit'],
    ],
    [
      'new events of an actor',
      { kind: ['ADDED'], recordType: ['EVENT'], actor: ['jane-doe'] },
      ['ADDED strike'],
    ],
    ['what has a slug', { slug: ['raid'], recordType: ['EVENT', 'ACTOR'] }, ['ADDED raid', 'RENAMED storm']],
    ['nobody', { actor: [] }, []],
    ['a record that is not there', { event: ['nowhere'] }, []],
  ])('%s', async (_what, filter, expected) => {
    const mine = (await changes({ first: 100, filter })).filter(({ changeset }) => changeset.number > 1);
    expect(named(mine)).toEqual(expected);
  });

  test('one record by its id, also by the id that it had', async () => {
    const idOf = (slug: string) => btoa(`Event:${slug}`).replaceAll('=', '');
    expect(named(await changes({ filter: { record: [idOf('raid')] } }))).toEqual([
      'ADDED raid',
      'RENAMED storm',
    ]);
    expect(named(await changes({ filter: { record: [idOf('raid'), idOf('strike')] } }))).toEqual([
      'ADDED raid',
      'RENAMED storm',
      'ADDED strike',
    ]);
  });

  test('no part of a record, and is told so', async () => {
    const claim = await data(
      '{ events(first: 1, filter: { disputed: true }) { edges { node { claims(first: 1) { edges { node { id } } } } } } }',
    );
    const [{ node }] = claim.events.edges[0].node.claims.edges;
    const { errors } = await ask(CHANGES, { filter: { record: [node.id] } });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('is the id of a Claim, which is part of another record'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.record[0]' },
      },
    ]);
  });
});

test.each([
  ['a place before the first', ['Query.changes', '', -1]],
  ['a text for a place', ['Query.changes', '', '7']],
  ['half a place', ['Query.changes', '', 7.5]],
  ['a place and more', ['Query.changes', '', 7, 8]],
  ['a place of another connection', ['Event.changes', 'raid', 7]],
])('%s is no cursor of the log', async (_what, parts) => {
  const after = btoa(JSON.stringify(parts)).replaceAll('=', '');
  const { errors } = await ask(CHANGES, { after });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
});

test('each record says since when it is there, when it changed last, and what became of it', async () => {
  const { event } = await data(
    '{ event(slug: "storm") { createdAt updatedAt changes(first: 5) { totalCount edges { node { kind slug changeset { publishedAt } } } } } }',
  );
  const found = event.changes.edges.map(({ node }: { node: Change }) => node);
  expect(named(found)).toEqual(['ADDED raid', 'RENAMED storm']);
  expect([event.createdAt, event.updatedAt]).toEqual(
    found.map(({ changeset }: Change) => changeset.publishedAt),
  );
});

test('a record from before there was a log says nothing of it', async () => {
  await env.DB.prepare("DELETE FROM record_changes WHERE slug = 'bridge-attack'").run();
  const { event } = await data(
    '{ event(slug: "bridge-attack") { createdAt updatedAt changes { edges { cursor } } } }',
  );
  expect(event).toEqual({ createdAt: null, updatedAt: null, changes: { edges: [] } });
});

test('what follows from a change is in the same log: figures, agreement, sources, answers', async () => {
  await tell(NEWS);
  const later = [
    ['text: around eighty, quantity: { about: 80', 'text: around ninety, quantity: { about: 90'],
    ['text: no one, quantity: { exactly: 0', 'text: seven, quantity: { exactly: 7'],
    ['text: one man was held, source: daily-2', 'text: one man was held, source: monthly'],
    [
      '    summary: Tells of the attack.\n',
      '    summary: Tells of the attack.\n    responds-to: [{ event: bridge-attack, cites: { wire: 1 } }]\n',
    ],
  ].reduce((news, [from = '', to = '']) => news.replace(from, to), NEWS);
  await tell(later);
  const kind = [
    'FIGURE_MOVED',
    'AGREEMENT_CHANGED',
    'SOURCE_CONFIRMED',
    'RESPONSE_ADDED',
    'POSITION_SHIFTED',
  ];
  const { changes } = await data(
    `query ($kind: [ChangeKind!]) { changes(last: 4, filter: { kind: $kind }) { edges { node {
      kind recordType slug property before after sentence fields { field } record { __typename } } } } }`,
    { kind },
  );
  const event = { recordType: 'EVENT', fields: [], record: { __typename: 'Event' } };
  expect(changes.edges.map(({ node }: { node: unknown }) => node)).toEqual([
    {
      ...event,
      kind: 'FIGURE_MOVED',
      slug: 'bridge-attack',
      property: 'ATTACK_COUNT',
      before: 'around eighty',
      after: 'around ninety',
      sentence: 'Number of attacks: the latest figure was “around eighty” and is “around ninety”',
    },
    {
      ...event,
      kind: 'AGREEMENT_CHANGED',
      slug: 'bridge-attack',
      property: 'INJURED',
      before: 'AGREED',
      after: 'CONTRADICTORY',
      sentence: 'Injured: the sources contradict each other now (before: they agreed)',
    },
    {
      ...event,
      kind: 'RESPONSE_ADDED',
      slug: 'bridge-attack',
      property: null,
      before: '0',
      after: '1',
      sentence: '1 more answer from actors without a party: 1 now, 0 before',
    },
    {
      ...event,
      kind: 'SOURCE_CONFIRMED',
      slug: 'raid',
      property: 'OUTCOME',
      before: '1',
      after: '2',
      sentence: 'Outcome: 2 independent sources report it now, and one did before',
    },
  ]);
});

test('a sentence says what of a record has changed, and an answer that is taken out is told', async () => {
  const answered = NEWS.replace(
    '    summary: Tells of the attack.\n',
    '    summary: Tells of the attack.\n    responds-to: [{ event: bridge-attack, cites: { wire: 1 } }]\n',
  );
  await tell(answered);
  const start = (await data('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
  const otherwise = NEWS.replace(
    'title: Raid\n    type: COERCE\n    occurred: 2023-12-09',
    'title: A raid\n    type: ASSAULT\n    occurred: 2023-12-10',
  )
    .replace('      - { property: OUTCOME, text: one man was held, source: daily-2, para: 8 }\n', '')
    .replace('text: one man was held,', 'text: a man was held,');
  await tell(otherwise);
  const { changes } = await data(
    'query ($after: String) { changes(first: 20, after: $after) { edges { node { kind slug before after sentence fields { type field } } } } }',
    { after: start },
  );
  const found = changes.edges.map(({ node }: { node: object }) => node);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'CHANGED',
        sentence:
          'The event “A raid” has changed: its title, type and date; outcome according to Daily News: “one man was held” was taken out; outcome according to Daily News: “one man was held” became “a man was held”.',
        fields: expect.toSatisfy(
          (fields: { type: string; field: string }[]) =>
            // When it began and ended at most follows from the date.
            String(fields.filter(({ type }) => type === 'Event').map(({ field }) => field)) ===
            'title,type,occurred.edtf',
        ),
      }),
      {
        kind: 'RESPONSE_REMOVED',
        slug: 'bridge-attack',
        before: '1',
        after: '0',
        sentence: '1 fewer answer from actors without a party: 0 now, 1 before',
        fields: [],
      },
    ]),
  );
});
