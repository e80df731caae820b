/**
 * What the database answers is the data, letter for letter but for ids, cursors and the like. Generated operations are asked
 * both ways: as they are, and beside a question about the schema, which the database cannot answer: GraphQL executes those.
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
  visit,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { planOperation, rootsOf } from '../../src/planner/operation.ts';
import { STATISTICS, Statistics } from '../../src/planner/statistics.ts';
import { ask } from '../graphql/ask.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 300;
const SEED = 10;
const ABOUT_THE_SCHEMA = 'about_the_schema: __type(name: "Query") { name }';

test('what the database answers is what GraphQL makes of it, letter for letter', async () => {
  await fillWorld();
  const statistics = new Statistics(JSON.parse((await env.DB.prepare(STATISTICS).first('answer')) as string));
  let texts = 0;
  for (const { query, variables, operationName } of operations(await knownFromTheApi(), OPERATIONS, SEED)) {
    const document = parse(query);
    const roots = rootsOf({ schema, document, operationName, variableValues: variables });
    if (roots && planOperation(roots, statistics).isText) texts += 1;
    const answer = await answerTo(query, variables, operationName);
    expect(await answerTo(executed(document, operationName), variables), query).toBe(answer);
  }
  // Enough of them, whatever fields the schema gains.
  expect(texts).toBeGreaterThan(OPERATIONS / 2);
});

test('a root field without the record that it must have is the same error both ways', async () => {
  await env.DB.prepare('DELETE FROM revisions').run();
  const answer = await answerTo('{ dataset { version } }', {});
  expect(JSON.parse(answer)).toMatchObject({ data: null, refusals: [{ path: ['dataset'] }] });
  expect(await answerTo(`{ dataset { version } ${ABOUT_THE_SCHEMA} }`, {})).toBe(answer);
});

/** As text, so that the order of its keys counts, without where an error stands. */
async function answerTo(
  query: string,
  variables: Operation['variables'],
  operationName?: string,
): Promise<string> {
  const { status, data, errors = [] } = await ask(query, variables, operationName);
  delete data?.about_the_schema;
  const refusals = errors.map(({ message, path, extensions }) => ({ message, path, extensions }));
  return JSON.stringify({ status, data, refusals });
}

/** One operation, with the fragments that it needs, and a question about the schema, which takes GraphQL's execution. */
function executed(document: DocumentNode, name: string | undefined): string {
  const operation = getOperationAST(document, name) as OperationDefinitionNode;
  const beside = parse(`{ ${ABOUT_THE_SCHEMA} }`).definitions[0] as OperationDefinitionNode;
  const selections = [...operation.selectionSet.selections, ...beside.selectionSet.selections];
  const whole = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  return print({ kind: Kind.DOCUMENT, definitions: [whole, ...fragmentsOf(operation, document)] });
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
