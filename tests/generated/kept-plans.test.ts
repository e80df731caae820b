/**
 * A plan is kept for all slugs of a question. Generated operations whose slugs are put into variables are asked for one
 * record after the other: what the kept plan asks of the database is what planning anew would.
 */
import { env } from 'cloudflare:workers';
import {
  type ArgumentNode,
  getNamedType,
  isInputObjectType,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  parse,
  print,
  type ValueNode,
  visit,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { boundSlugsIn } from '../../src/planner/bound-slugs.ts';
import { planOf } from '../../src/planner/kept-plans.ts';
import { type PlannedOperation, planOperation, type Question, rootsOf } from '../../src/planner/operation.ts';
import { STATISTICS, Statistics } from '../../src/planner/statistics.ts';
import { knownFromTheApi } from './known.ts';
import { type Operation, operations } from './operations.ts';
import { fillWorld } from './world.ts';

const OPERATIONS = 1_000;
const TURNS = 6;
const SEED = 16;
/** Slugs that no record has: what SQL, JSON and patterns give a meaning, and what is refused. */
const ODD = [
  '',
  "'",
  '"',
  '%',
  '?',
  '[]',
  '{"a":1}',
  'null',
  'event',
  ' x ',
  '\u0000',
  '\ud800',
  'x'.repeat(1_001),
];

test('what a kept plan asks for another slug is what planning anew asks', async () => {
  await fillWorld();
  const statistics = new Statistics(JSON.parse((await env.DB.prepare(STATISTICS).first('answer')) as string));
  const known = await knownFromTheApi();
  const slugs = [
    ...Object.values(known.slugs).flatMap((slugs) => slugs.slice(0, 2)),
    ...ODD,
    1,
    null,
    undefined,
  ];
  let bound = 0;
  for (const [index, generated] of operations(known, OPERATIONS, SEED).entries()) {
    const { document, names, variables } = withSlugsInVariables(generated);
    if (!names.length) continue;
    const questionOf = (turn: number): Question => ({
      schema,
      document,
      operationName: generated.operationName,
      variableValues: {
        ...variables,
        ...Object.fromEntries(names.map((name, place) => [name, slugs[(turn + 3 * place) % slugs.length]])),
      },
    });
    for (let turn = 0; turn < TURNS; turn += 1) {
      // They begin with another one for each operation, so that all are asked for before long.
      const question = questionOf(index * TURNS + turn);
      const roots = rootsOf(question);
      const anew = roots && planOperation(roots, statistics);
      expect(said(await planOf(question, async () => statistics)), print(document)).toEqual(said(anew));
    }
    // Those that are still bound have been planned once for all these.
    if (boundSlugsIn(questionOf(0)).size) bound += 1;
  }
  expect(bound).toBeGreaterThan(OPERATIONS / 4);
});

function said(planned: PlannedOperation | null) {
  if (!planned) return null;
  const { statements, problems, refusal, price, isText } = planned;
  return {
    statements: [...statements],
    problems: [...problems].map(([key, { message }]) => [key, message]),
    refusal: refusal?.message,
    price,
    isText,
  };
}

/** The same operation with a variable for each slug that a field of `Query` finds its records by. */
function withSlugsInVariables({ query, variables, operationName }: Operation) {
  const names: string[] = [];
  const fields = schema.getQueryType()?.getFields() ?? {};
  const variable = (): ValueNode => {
    names.push(`slug${names.length}`);
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: names.at(-1) as string } };
  };
  const bind = (field: string, argument: ArgumentNode): ArgumentNode => {
    const { extensions, args } = fields[field] ?? { extensions: {}, args: [] };
    if (argument.name.value === 'slug' && extensions.bindsSlug) return { ...argument, value: variable() };
    const type = getNamedType(args.find(({ name }) => name === argument.name.value)?.type);
    if (argument.value.kind !== Kind.OBJECT || !isInputObjectType(type)) return argument;
    const inputs = argument.value.fields.map((input): ObjectFieldNode => {
      if (!type.getFields()[input.name.value]?.extensions.bindsSlug) return input;
      return { ...input, value: { kind: Kind.LIST, values: [variable()] } };
    });
    return { ...argument, value: { ...argument.value, fields: inputs } };
  };
  const changed = visit(parse(query), {
    OperationDefinition(operation): OperationDefinitionNode | undefined {
      if (operation.name?.value !== operationName) return undefined;
      const selections = operation.selectionSet.selections.map((selection) => {
        if (selection.kind !== Kind.FIELD) return selection;
        const { name, arguments: given = [] } = selection;
        return { ...selection, arguments: given.map((argument) => bind(name.value, argument)) };
      });
      const declared = parse(
        `query (${names.map((name) => `$${name}: String!`).join(' ') || '$x: Int'}) { x }`,
      );
      const [{ variableDefinitions = [] }] = declared.definitions as [OperationDefinitionNode];
      return {
        ...operation,
        variableDefinitions: [
          ...(operation.variableDefinitions ?? []),
          ...(names.length ? variableDefinitions : []),
        ],
        selectionSet: { ...operation.selectionSet, selections },
      };
    },
  });
  return { document: parse(print(changed)), names, variables };
}
