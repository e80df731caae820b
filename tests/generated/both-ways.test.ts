/**
 * What the database answers is the data, letter for letter, unless a field has a resolver of its own: then GraphQL
 * executes the operation. Generated operations, stripped of such fields, are asked both ways: as they are, and beside
 * a question about the schema, which the database cannot answer.
 */
import { env } from 'cloudflare:workers';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { planOperation, rootsOf } from '../../src/planner/operation.ts';
import { asRead } from '../../src/planner/plan.ts';
import { STATISTICS, Statistics } from '../../src/planner/statistics.ts';
import { ask } from '../graphql/ask.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 300;
const SEED = 10;
const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const ABOUT_THE_SCHEMA = 'about_the_schema: __type(name: "Query") { name }';

test('what the database answers is what GraphQL makes of it, letter for letter', async () => {
  await fillWorld();
  const statistics = new Statistics(JSON.parse((await env.DB.prepare(STATISTICS).first('answer')) as string));
  let texts = 0;
  for (const { query, variables, operationName } of operations(await knownFromTheApi(), OPERATIONS, SEED)) {
    const plain = print(withoutResolvers(parse(query), operationName));
    const roots = rootsOf({ schema, document: parse(plain), variableValues: variables });
    if (roots && planOperation(roots, statistics).isText) texts += 1;
    const executed = plain.replace(/\}(?=\s*(fragment|$))/, `${ABOUT_THE_SCHEMA} }`);
    expect(await answerTo(executed, variables), plain).toBe(await answerTo(plain, variables));
  }
  // Enough of them, whatever fields the schema gains.
  expect(texts).toBeGreaterThan(OPERATIONS / 3);
});

test('a root field without the record that it must have is the same error both ways', async () => {
  await env.DB.prepare('DELETE FROM revisions').run();
  const answer = await answerTo('{ dataset { version } }', {});
  expect(JSON.parse(answer)).toMatchObject({ data: null, refusals: [{ path: ['dataset'] }] });
  expect(await answerTo(`{ dataset { version } ${ABOUT_THE_SCHEMA} }`, {})).toBe(answer);
});

/** As text, so that the order of its keys counts, without where an error stands. */
async function answerTo(query: string, variables: Operation['variables']): Promise<string> {
  const { status, data, errors = [] } = await ask(query, variables);
  delete data?.about_the_schema;
  const refusals = errors.map(({ message, path, extensions }) => ({ message, path, extensions }));
  return JSON.stringify({ status, data, refusals });
}

/** One operation, without the fields that have a resolver of their own, and the variables and fragments that it needs. */
function withoutResolvers(document: DocumentNode, name: string | undefined): DocumentNode {
  const types = new TypeInfo(schema);
  const stripped = visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const { resolve, extensions } = types.getFieldDef() ?? {};
        return extensions?.read && resolve !== asRead && !extensions.isServedAsRead ? null : undefined;
      },
      SelectionSet: {
        leave: (set) => (set.selections.length ? undefined : { ...set, selections: [TYPENAME] }),
      },
    }),
  );
  const operation = getOperationAST(stripped, name) as OperationDefinitionNode;
  const fragments = fragmentsOf(operation, stripped);
  const used = new Set<string>();
  for (const definition of [operation.selectionSet, ...fragments]) {
    visit(definition, { enter: (node) => void (node.kind === Kind.VARIABLE && used.add(node.name.value)) });
  }
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...fragments] };
}

function fragmentsOf(operation: OperationDefinitionNode, { definitions }: DocumentNode) {
  const found = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        ) as FragmentDefinitionNode;
        if (found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return found;
}
