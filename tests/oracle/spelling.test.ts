import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { knownFromTheApi } from '../generated/known.ts';
import { type Operation, operations } from '../generated/operations.ts';
import { fillWorld } from '../generated/world.ts';
import { ask, data } from '../graphql/ask.ts';

const OPERATIONS = 60;
const SEED = 7;

let generated: Operation[];
beforeAll(async () => {
  await fillWorld();
  generated = operations(await knownFromTheApi(), OPERATIONS, SEED);
});

const ALIAS = 'spelt_';

const aliased = (node: FieldNode): FieldNode | undefined =>
  node.alias ? undefined : { ...node, alias: { kind: Kind.NAME, value: `${ALIAS}${node.name.value}` } };

/** Whatever is selected below a field stands in a fragment without a name. */
const inFragments = (node: SelectionSetNode, _key: unknown, parent: unknown): SelectionSetNode | undefined =>
  (parent as ASTNode | undefined)?.kind === Kind.FIELD
    ? { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet: node }] }
    : undefined;

const backwards = <Node extends object>(node: Node, list: keyof Node): Node => ({
  ...node,
  [list]: [...((node[list] as unknown as unknown[]) ?? [])].reverse(),
});

const SPELLINGS: [name: string, spell: (document: DocumentNode) => DocumentNode][] = [
  ['an alias for each field', (document) => visit(document, { [Kind.FIELD]: { leave: aliased } })],
  [
    'a fragment around each selection',
    (document) => visit(document, { [Kind.SELECTION_SET]: { leave: inFragments } }),
  ],
  [
    'arguments in another order',
    (document) =>
      visit(document, {
        [Kind.FIELD]: { leave: (node) => backwards(node, 'arguments') },
        [Kind.OBJECT]: { leave: (node) => backwards(node, 'fields') },
      }),
  ],
];

/** Aliases may be too many, and no more. */
const isTooMany = (message: string) => /alias/.test(message);

test.each(SPELLINGS)('%s changes nothing', async (_name, spell) => {
  let compared = 0;
  for (const { query, variables, operationName } of generated) {
    const plain = await ask(query, variables, operationName);
    const spelt = await ask(print(spell(parse(query))), variables, operationName);
    if (spelt.errors?.some(({ message }) => isTooMany(message))) continue;
    const text = JSON.stringify(spelt.data ?? null).replaceAll(`"${ALIAS}`, '"');
    expect(JSON.parse(text), query).toEqual(plain.data ?? null);
    expect(spelt.errors?.length, query).toBe(plain.errors?.length);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(OPERATIONS * 0.8);
});

test('of two operations in one document the one that is named is answered, each time', async () => {
  const query = 'query A { events(first: 1) { totalCount } } query B { actors(first: 1) { totalCount } }';
  const alone = await data('{ events(first: 1) { totalCount } actors(first: 1) { totalCount } }');
  for (const name of ['A', 'B', 'A', 'B']) {
    const reply = await ask(query, {}, name);
    expect(reply.data, name).toEqual(name === 'A' ? { events: alone.events } : { actors: alone.actors });
  }
});
