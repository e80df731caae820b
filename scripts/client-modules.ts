/**
 * What client/ has of the schema and of the explorer's fragments, text by path: types, what a cache has to know, and the
 * fragments themselves. Written by `npm run documents`.
 */
import { codegen } from '@graphql-codegen/core';
import * as types from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { minifyIntrospectionQuery } from '@urql/introspection';
import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  introspectionFromSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

const WRITTEN = '// Written by `npm run documents`, of schema/schema.graphql.';
const FRAGMENTS = 'Written by `npm run documents`: the fragments that several pages of the explorer spread.';

/** A file of the explorer, as it was parsed. */
interface Document {
  location: string;
  document: { definitions: readonly { kind: string }[] };
}

export async function clientModules(schema: GraphQLSchema, schemaText: string, files: Document[]) {
  const shared = sharedFragments(files);
  return {
    'client/generated/schema.ts': await schemaTypes(schemaText),
    'client/generated/facts.ts': factsOf(schema),
    'client/generated/introspection.ts': introspectionOf(schema),
    'client/generated/fragments.graphql': `# ${FRAGMENTS}\n${shared.map((each) => print(each)).join('\n\n')}\n`,
    'client/generated/fragments.ts': await fragmentsModule(shared, schemaText),
  };
}

/** Each scalar that is none of GraphQL's own comes as a text. */
const scalars = { DateTime: 'string', EDTF: 'string', Duration: 'string' };

const schemaTypes = async (schemaText: string): Promise<string> =>
  moduleOf(
    await codegen({
      filename: 'client/generated/schema.ts',
      schema: parse(schemaText),
      documents: [],
      config: { enumType: 'string-literal', enumsAsTypes: true, strictScalars: true, scalars },
      pluginMap: { types },
      plugins: [{ types: {} }],
    }),
  );

/** What no client can tell from an answer alone. */
function factsOf(schema: GraphQLSchema): string {
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !isRoot(schema, name));
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ]),
  );
  const withoutId = objects.filter((type) => !type.getFields().id).map(({ name }) => name);
  const lists = Object.fromEntries(
    [...objects, ...(schema.getQueryType() ? [schema.getQueryType() as GraphQLObjectType] : [])]
      .map((type) => [type.name, listsOf(type)] as const)
      .filter(([, fields]) => Object.keys(fields).length),
  );
  return moduleOf(
    [
      '/** The types that an interface or a union stands for. */',
      constant('possibleTypes', possibleTypes),
      '/** Types without an id: what they say belongs to the record that they are asked of. */',
      constant('withoutId', withoutId),
      '/** Fields that are lists with pages, and the arguments that make another list of each. */',
      constant('lists', lists),
    ].join('\n'),
  );
}

const isRoot = (schema: GraphQLSchema, name: string): boolean => schema.getQueryType()?.name === name;

const PAGING = ['first', 'after', 'last', 'before'];

function listsOf(type: GraphQLObjectType): Record<string, string[]> {
  const connections = Object.values(type.getFields()).filter(({ type }) =>
    getNamedType(type).name.endsWith('Connection'),
  );
  return Object.fromEntries(
    connections.map(({ name, args }) => [
      name,
      args.map(({ name }) => name).filter((name) => !PAGING.includes(name)),
    ]),
  );
}

const constant = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value, null, 2)};\n`;

function introspectionOf(schema: GraphQLSchema): string {
  const { __schema } = minifyIntrospectionQuery(introspectionFromSchema(schema) as never);
  return moduleOf(
    `/** The schema without its words, for caches that ask it (Graphcache: \`schema\`). */\nexport const introspection: { __schema: any } = ${JSON.stringify({ __schema })};`,
  );
}

/** Those that are spread in more than one folder, and what they spread themselves. */
function sharedFragments(files: Document[]): FragmentDefinitionNode[] {
  const all = new Map<string, FragmentDefinitionNode>();
  const folders = new Map<string, Set<string>>();
  for (const { location, document } of files) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        const fragment = definition as FragmentDefinitionNode;
        all.set(fragment.name.value, fragment);
      }
      for (const name of spreadBy(definition)) {
        const folder = location.slice(0, location.lastIndexOf('/'));
        folders.set(name, (folders.get(name) ?? new Set()).add(folder));
      }
    }
  }
  const shared = new Set<string>();
  const add = (name: string) => {
    const fragment = all.get(name);
    if (!fragment || shared.has(name)) return;
    shared.add(name);
    for (const spread of spreadBy(fragment)) add(spread);
  };
  for (const [name, { size }] of folders) if (size > 1) add(name);
  return [...shared].sort().map((name) => all.get(name) as FragmentDefinitionNode);
}

function spreadBy(definition: { kind: string }): string[] {
  const names: string[] = [];
  visit(definition as FragmentDefinitionNode, {
    [Kind.FRAGMENT_SPREAD]: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
}

async function fragmentsModule(fragments: FragmentDefinitionNode[], schemaText: string): Promise<string> {
  const document = { kind: Kind.DOCUMENT, definitions: fragments } as const;
  const answers = await codegen({
    filename: 'client/generated/fragments.ts',
    schema: parse(schemaText),
    documents: [{ location: 'client/generated/fragments.graphql', document }],
    config: { enumType: 'string-literal', skipTypename: true, strictScalars: true, scalars },
    pluginMap: { operationTypes },
    plugins: [{ operationTypes: {} }],
  });
  const texts = fragments.map((each) => [each.name.value, print(each)] as const);
  return moduleOf(
    [
      answers.trim(),
      '',
      '/** The text of each, without those that it spreads: `withFragments` adds all that a question needs. */',
      constant('fragments', Object.fromEntries(texts)),
    ].join('\n'),
    `// ${FRAGMENTS}`,
  );
}

const moduleOf = (text: string, written = WRITTEN): string => `${written}\n${text.trim()}\n`;
