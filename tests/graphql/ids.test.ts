/** Whatever has an id is found by it, and is the same as where it was met. */
import { isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import page from '../../docs/clients.md?raw';
import { schema } from '../../src/graphql/schema.ts';
import { ask, data } from './ask.ts';

const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';

/** Each type that is no record: where it is met, and what is asked of it. */
const PARTS = {
  Change: [
    'changes(first: 50) { edges { node { IT } } }',
    'kind slug sentence record { id } changeset { number }',
  ],
  Account: [
    'events(first: 100) { edges { node { accounts { IT } } } }',
    'property event { slug } sourceCount',
  ],
  AccountValue: [
    'events(first: 100) { edges { node { accounts { values { IT } } } } }',
    'text sourceCount claims { slug }',
  ],
  ActorName: ['actors(first: 100) { edges { node { names { IT } } } }', 'name language source { slug }'],
  EventLink: [
    'events(first: 100) { edges { node { links { IT } } } }',
    'kind direction event { slug } citations { totalCount edges { cursor } }',
  ],
  PartyResponses: [
    'events(first: 100) { edges { node { responsesByParty { IT } inWords: responsesByParty(filter: { kind: STATEMENT }) { IT } condemned: responsesByParty(filter: { acts: [CONDEMN], kind: STATEMENT, party: null }) { IT } } } }',
    'count utteranceCount party { slug } first { edtf } last { edtf } responses(first: 5) { totalCount edges { cursor node { id } } }',
  ],
  Rendering: [
    'statements(first: 100) { edges { node { renderings { IT } } } }',
    'text directness locator source { slug }',
  ],
  UtteranceResponses: [
    'events(first: 100) { edges { node { responsesByParty { utterances { edges { node { IT } } } } warned: responsesByParty(filter: { acts: [WARN] }) { utterances { edges { node { IT } } } } } } }',
    'count utterance { slug } responses(first: 5) { edges { cursor node { id } } }',
  ],
} as const;

interface Met {
  id: string;
}

/** All that is met, each once. */
async function met(place: string, fields: string): Promise<Met[]> {
  const found = new Map<string, Met>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { met: id } = value as { met?: string };
    if (id === undefined) {
      for (const inner of Object.values(value)) walk(inner);
      return;
    }
    const { met: _, ...others } = value as { met: string };
    const same = found.get(id);
    // The same id is the same thing, wherever it is met.
    if (same) expect({ id, ...others }).toEqual(same);
    found.set(id, { id, ...others });
  };
  walk(await data(`{ ${place.replaceAll('IT', `met: id ${fields}`)} }`));
  return [...found.values()];
}

test.each(Object.entries(PARTS))('%s', async (type, [place, fields]) => {
  const all = await met(place, fields);
  expect(all.length).toBeGreaterThan(5);
  const asked = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${fields} } } }`;
  for (let at = 0; at < all.length; at += 10) {
    const some = all.slice(at, at + 10);
    expect((await data(asked, { ids: some.map(({ id }) => id) })).nodes).toEqual(some);
  }
  for (const one of all.slice(0, 5)) {
    const { node } = await data(`query ($id: ID!) { node(id: $id) { id ... on ${type} { ${fields} } } }`, {
      id: one.id,
    });
    expect(node).toEqual(one);
  }
});

test('a group is asked page by page by its id, as Relay does, with the filter that it was asked with', async () => {
  const { event } = await data(`{ event(slug: "${ATTACK}") { responsesByParty(filter: { kind: STATEMENT }) {
    id responses(first: 1) { edges { node { id } } pageInfo { endCursor hasNextPage } } } } }`);
  const [group] = event.responsesByParty.filter(
    ({ responses }: { responses: { pageInfo: { hasNextPage: boolean } } }) => responses.pageInfo.hasNextPage,
  );
  const { node } = await data(
    `query ($id: ID!, $after: String) { node(id: $id) { ... on PartyResponses { id count responses(first: 100, after: $after) {
      edges { node { id reaction { __typename } } } } } } }`,
    { id: group.id, after: group.responses.pageInfo.endCursor },
  );
  expect(node.id).toBe(group.id);
  expect(node.responses.edges).toHaveLength(node.count - 1);
  for (const { node: answer } of node.responses.edges) {
    expect(answer.reaction.__typename).toBe('Statement');
    expect(answer.id).not.toBe(group.responses.edges[0].node.id);
  }
});

const idOf = (text: string) =>
  new TextEncoder().encode(text).toBase64({ alphabet: 'base64url', omitPadding: true });

test.each([
  `Account:${ATTACK}:NONSENSE`,
  `Account:${ATTACK}`,
  'Account:nowhere:DEATHS',
  'AccountValue:nowhere',
  'Change:0',
  'Change:1x',
  'ActorName:nowhere:1:Nobody',
  `EventLink:nowhere:OUTGOING`,
  `PartyResponses:${ATTACK}:nowhere:`,
  `PartyResponses:nowhere:united-states:`,
  `PartyResponses:${ATTACK}`,
  `Rendering:nowhere:nowhere:1`,
  `UtteranceResponses:${ATTACK}:united-states:utterance:nowhere:`,
  `UtteranceResponses:${ATTACK}:united-states`,
])('%s leads to nothing', async (text) => {
  expect(
    await data('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id: idOf(text) }),
  ).toEqual({
    node: null,
    nodes: [null],
  });
});

test.each(['{', '{"nonsense":1}', '{"kind":"NONSENSE"}', '[]', '7'])(
  'a group with the filter %s is no id of this API',
  async (filter) => {
    const id = idOf(`PartyResponses:${ATTACK}:united-states:${filter}`);
    const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors?.[0]?.message).toBe(
      'Argument "id" of Query.node is no id: pass an "id" that this API gave out, unchanged',
    );
    expect(await data('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id })).toEqual({ nodes: [null] });
  },
);

test('every type that has an id is a Node', () => {
  const withId = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getFields().id);
  const Node = schema.getType('Node');
  const nodes = isInterfaceType(Node) ? schema.getPossibleTypes(Node) : [];
  expect(withId.filter((type) => !nodes.includes(type)).map(({ name }) => name)).toEqual([]);
});

test('docs/clients.md names each type that has no id, and no other', () => {
  const values = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.getFields().id && !/^__|Connection$|Edge$|^PageInfo$|^Query$/.test(type.name))
    .map(({ name }) => name);
  const [, list = ''] = /All other types are values(.*)/.exec(page) ?? [];
  const named = [...list.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(values.sort());
});
