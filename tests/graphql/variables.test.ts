import { describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';

const ATTACK = 'event(slug: "us-embassy-baghdad-attack-2023-12-08")';

/** A field below the root, an argument of it, its type and a value as literal and as variable. */
const ARGUMENTS: [
  parent: string,
  field: string,
  type: string,
  literal: string,
  value: unknown,
  selection: string,
][] = [
  [ATTACK, 'claims(first: $v)', 'Int', '3', 3, '{ edges { node { id } } }'],
  [ATTACK, 'claims(last: $v)', 'Int', '2', 2, '{ edges { node { id } } }'],
  [
    ATTACK,
    'claims(filter: { property: $v })',
    '[ClaimProperty!]',
    '[MUNITIONS]',
    ['MUNITIONS'],
    '{ totalCount }',
  ],
  [
    ATTACK,
    'claims(filter: { source: [$v] })',
    'String!',
    '"rudaw-2023-12-09"',
    'rudaw-2023-12-09',
    '{ totalCount }',
  ],
  [ATTACK, 'participants(role: $v)', '[ParticipantRole!]', '[TARGET]', ['TARGET'], '{ totalCount }'],
  [
    ATTACK,
    'responses(orderBy: $v, first: 1)',
    'TimeOrder',
    'LATEST_FIRST',
    'LATEST_FIRST',
    '{ edges { node { id } } }',
  ],
  [
    ATTACK,
    'responsesByParty(filter: $v)',
    'ResponseFilter',
    '{ kind: ACTION }',
    { kind: 'ACTION' },
    '{ count }',
  ],
  ['place(slug: "iraq")', 'events(filter: { during: $v })', 'EDTF', '"2021"', '2021', '{ totalCount }'],
  [
    'actor(slug: "lloyd-austin")',
    'statements(filter: { acts: $v })',
    '[SpeechAct!]',
    '[DEMAND]',
    ['DEMAND'],
    '{ totalCount }',
  ],
];

describe('below the root, a variable means what its value does as a literal:', () => {
  test.each(ARGUMENTS)('%s { %s }', async (parent, field, type, literal, value, selection) => {
    const literally = await data(`{ ${parent} { it: ${field.replace('$v', literal)} ${selection} } }`);
    const without = await data(`{ ${parent} { it: ${field.split('(')[0]} ${selection} } }`);
    expect(literally, 'the argument must make a difference').not.toEqual(without);
    const query = (declared: string) => `query (${declared}) { ${parent} { it: ${field} ${selection} } }`;
    expect(await data(query(`$v: ${type}`), { v: value })).toEqual(literally);
    expect(await data(query(`$v: ${type} = ${literal}`))).toEqual(literally);
  });

  test('bad values among them', async () => {
    const query = `query ($n: Int) { ${ATTACK} { claims(first: $n) { totalCount } } }`;
    const { errors } = await ask(query, { n: -1 });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      field: 'Event.claims',
    });
  });
});

test('a client pages a nested connection with the cursor in a variable', async () => {
  const query = `query ($after: String) { ${ATTACK} { claims(first: 20, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } } }`;
  const ids = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const answer: Awaited<ReturnType<typeof data>> = await data(query, { after });
    const { claims } = answer.event;
    for (const { node } of claims.edges) ids.add(node.id);
    ({ endCursor: after, hasNextPage: more } = claims.pageInfo);
    if (!more) expect(ids.size).toBe(claims.totalCount);
  }
});
