/** Every panel's question, as "Open in GraphiQL" carries it, is one that the API answers. */
import {
  buildSchema,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphiqlLink, panelQuestion } from '../../explorer/panel/query.ts';
import schemaText from '../../schema/schema.graphql?raw';
import { limits } from '../../src/limits.ts';
import { ask, data } from '../graphql/ask.ts';
import { knock } from '../http/door.ts';

const schema = buildSchema(schemaText);
const components = import.meta.glob<string>('../../explorer/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const modules = import.meta.glob<Record<string, { text: string }>>('../../explorer/**/documents.ts', {
  eager: true,
});
const operations = Object.values(modules)
  .flatMap(Object.entries<{ text: string }>)
  .map(([name, { text }]) => ({ name, text }));
const panels = operations.flatMap(({ name, text }) =>
  spreadBy(text).map((fragment) => ({ name, fragment, text })),
);

test('every panel shows a fragment that an operation spreads itself', () => {
  const shown = Object.values(components).flatMap((source) =>
    [...source.matchAll(/<Panel\b[^>]*?\sfragment="(\w+)"/gs)].map(([, fragment]) => fragment),
  );
  expect(shown).not.toEqual([]);
  expect(panels.map(({ fragment }) => fragment)).toEqual(expect.arrayContaining(shown));
});

describe.each(panels)('$fragment of $name', ({ text, fragment }) => {
  test('is a document by itself, of which nothing is left over', () => {
    const question = panelQuestion({ text, variables: {} }, fragment);
    const document = parse(question.text);
    expect(validate(schema, document)).toEqual([]);
    expect(document.definitions[0]).toMatchObject({ name: { value: fragment } });
  });

  test('is answered within the limits, and opens in GraphiQL', async () => {
    const variables = await samplesFor(operationOf(text));
    const question = panelQuestion({ text, variables }, fragment);
    const { data, errors } = await ask(question.text, { ...question.variables });
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);

    const link = graphiqlLink(question);
    expect(link.length).toBeLessThan(limits.maxUrlBytes);
    const page = await knock(link, { headers: { accept: 'text/html' } });
    expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
  });
});

test('a question keeps the variables that it uses, and no other', () => {
  const text = `query Page($slug: String!, $after: String) {
    event(slug: $slug) { ...Head parts(after: $after) { ...Parts } }
  }
  fragment Head on Event { title }
  fragment Parts on EventConnection { totalCount }`;
  const variables = { slug: 'a', after: 'b' };
  expect(panelQuestion({ text, variables }, 'Head').variables).toEqual({ slug: 'a' });
  expect(panelQuestion({ text, variables }, 'Parts').variables).toEqual(variables);
  expect(() => panelQuestion({ text, variables }, 'Foot')).toThrow('Foot');
});

/** The fragments that an operation spreads itself, not by way of another. */
function spreadBy(text: string): string[] {
  const names: string[] = [];
  visit(operationOf(text), {
    [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void names.push(name.value),
  });
  return [...new Set(names)];
}

function operationOf(text: string): OperationDefinitionNode {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation as OperationDefinitionNode;
}

/** A value for each variable that must have one. */
async function samplesFor({ variableDefinitions, selectionSet }: OperationDefinitionNode) {
  const [root] = selectionSet.selections;
  const kind = root?.kind === Kind.FIELD ? root.name.value : '';
  const samples: Record<string, () => unknown> = {
    slug: () => slugOf(kind),
    text: () => 'embassy',
    filter: () => ({}),
    first: () => FIRST,
    second: () => SECOND,
    both: () => [FIRST, SECOND],
    areTwo: () => true,
    day: () => '2023-12-08',
    near: () => ({ latitude: 33.3, longitude: 44.4, kilometres: 500 }),
  };
  const needed = (variableDefinitions ?? [])
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value);
  return Object.fromEntries(
    await Promise.all(needed.map(async (name) => [name, await samples[name]?.()] as const)),
  );
}

const [FIRST, SECOND] = ['rudaw-2023-12-09', 'shafaq-2023-12-09'];

const PLURALS: Record<string, string> = {
  event: 'events',
  statement: 'statements',
  actor: 'actors',
  source: 'sources',
  place: 'places',
  topic: 'topics',
};

async function slugOf(kind: string): Promise<string> {
  const { list } = await data(`{ list: ${PLURALS[kind]}(first: 1) { edges { node { slug } } } }`);
  return list.edges[0].node.slug;
}
