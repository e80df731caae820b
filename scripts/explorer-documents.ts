/**
 * The explorer's documents, and those of the tools for assistants (agent-documents.ts): each operation of explorer/, with the fragments that it spreads, which stand in files
 * beside the components that show them. The explorer has their text, and the types of their answers, as a module.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  print,
  Source,
  separateOperations,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import { type Problem, printProblems } from '../src/dossier/problem.ts';
import { AGENTS, agentsModule } from './agent-documents.ts';
import { clientModules } from './client-modules.ts';
import { idOf, problemOf } from './document.ts';
import { explorerEnums } from './explorer-enums.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');
const SCHEMA = 'schema/schema.graphql';
/** The types of all answers and variables. */
const TYPES = 'explorer/api/documents.ts';
const LABELS = 'explorer/api/labels.ts';
const DEFINITIONS = 'explorer/api/definitions.ts';
const DICTIONARY = 'explorer/data/dictionary.ts';
/** What the Worker answers by id: these documents, and the others that scripts/documents.ts takes up. */
export const MANIFEST = 'src/http/persisted-documents.json';

export interface ExplorerDocuments {
  /** Whatever is wrong with any of them; where something is, there is nothing else. */
  problems: Problem[];
  /** Text by id. */
  documents: Record<string, string>;
  /** The modules that the explorer and client/ have of them, text by path. */
  modules: Record<string, string>;
}

export interface File {
  location: string;
  document: DocumentNode;
}

export interface Operation {
  name: string;
  /** Of the explorer, where its file is. */
  folder: string;
  id: string;
  text: string;
}

export async function explorerDocuments(): Promise<ExplorerDocuments> {
  const schemaText = readFileSync(join(project, SCHEMA), 'utf8');
  const schema = buildSchema(schemaText);
  const { files, problems } = parsedFiles('explorer/**/*.graphql');
  const agents = parsedFiles(AGENTS);
  problems.push(...agents.problems);
  const document = concatAST(files.map(({ document }) => document));
  // What is no GraphQL is told alone: the others may spread what stands in it.
  const ofAgents = concatAST(agents.files.map(({ document }) => document));
  if (!problems.length) {
    problems.push(...[document, ofAgents].flatMap((each) => validate(schema, each)).map(problemOf));
  }
  if (problems.length) return { problems, documents: {}, modules: {} };

  const operations = operationsIn(document, files);
  const agentOperations = operationsIn(ofAgents, agents.files);
  const types = await typesOf(files, schemaText);
  const { labels, definitions } = explorerEnums(schema, types);
  return {
    problems,
    documents: Object.fromEntries([...operations, ...agentOperations].map(({ id, text }) => [id, text])),
    modules: {
      [TYPES]: typesModule(types),
      ...documentModules(operations),
      [LABELS]: labels,
      [DEFINITIONS]: definitions,
      ...(await clientModules(schema, schemaText, files)),
      ...agentsModule(agentOperations, await typesOf(agents.files, schemaText)),
    },
  };
}

/** The columns that it explains ask by the documents' module, so that has to be there. */
export async function dictionaryModule(): Promise<Record<string, string>> {
  const { dataDictionary } = await import('./data-dictionary.ts');
  return { [DICTIONARY]: dataDictionary(buildSchema(readFileSync(join(project, SCHEMA), 'utf8'))) };
}

/** Whoever has changed a document alone would build a page that asks for what it does not show, or by an unknown id. */
export async function assertFresh(): Promise<void> {
  const { problems, documents, modules } = await explorerDocuments();
  if (problems.length) throw new Refusal(printProblems(problems).join('\n'));
  const persisted: object = JSON.parse(readFileSync(join(project, MANIFEST), 'utf8'));
  const stale = [
    ...Object.keys(modules).filter((path) => textAt(path) !== modules[path]),
    ...leftOver(modules),
    ...(Object.keys(documents).every((id) => Object.hasOwn(persisted, id)) ? [] : [MANIFEST]),
  ];
  if (!stale.length && textAt(DICTIONARY) !== (await dictionaryModule())[DICTIONARY]) stale.push(DICTIONARY);
  if (!stale.length) return;
  throw new Refusal(
    `${stale.join(' and ')}: not what ${SCHEMA} and the .graphql files of explorer/ say; run npm run documents`,
  );
}

/** Of a folder that has no operation any more. */
export const leftOver = (modules: Record<string, string>): string[] =>
  globSync('explorer/**/documents.ts', { cwd: project }).filter((path) => !Object.hasOwn(modules, path));

/** Null where there is no such file. */
function textAt(path: string): string | null {
  const file = join(project, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function operationsIn(document: DocumentNode, files: File[]): Operation[] {
  return Object.entries(separateOperations(document)).map(([name, document]) => {
    const text = `${print(document)}\n`;
    return { name, folder: folderOf(name, files), text, id: idOf(text) };
  });
}

function parsedFiles(glob: string): { files: File[]; problems: Problem[] } {
  const files: File[] = [];
  const problems: Problem[] = [];
  for (const location of globSync(glob, { cwd: project }).sort()) {
    const source = new Source(readFileSync(join(project, location), 'utf8'), location);
    try {
      files.push({ location, document: parse(source) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(problemOf(error));
    }
  }
  return { files, problems };
}

const typesOf = (documents: File[], schemaText: string): Promise<string> =>
  codegen({
    filename: TYPES,
    schema: parse(schemaText),
    documents,
    config: {
      enumType: 'string-literal',
      skipTypename: true,
      strictScalars: true,
      scalars: { DateTime: 'string', EDTF: 'string', Duration: 'string' },
    },
    pluginMap: { operationTypes },
    plugins: [{ operationTypes: {} }],
  });

const typesModule = (types: string): string => [WRITTEN, types.trim(), ''].join('\n');

/** One for each folder, so that a page loads the texts of its own: without the spaces, which each reader would load. */
function documentModules(operations: Operation[]): Record<string, string> {
  const folders = Map.groupBy(operations, ({ folder }) => folder);
  return Object.fromEntries(
    [...folders].map(([folder, own]) => [
      `${folder}/documents.ts`,
      moduleOf(own, relative(folder, dirname(TYPES))),
    ]),
  );
}

/** `api` is the path to the folder that has what all of them need. */
function moduleOf(operations: Operation[], api: string): string {
  const types = operations.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`]);
  return [
    WRITTEN,
    `import { document } from '${api}/document.ts';`,
    `import type { ${types.join(', ')} } from '${api}/documents.ts';`,
    '',
    ...operations.map(
      ({ name, id, text }) =>
        `export const ${name} = document<${name}Query, ${name}QueryVariables>('${id}', ${JSON.stringify(stripIgnoredCharacters(text))});`,
    ),
    '',
  ].join('\n');
}

const WRITTEN =
  '// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.';

function folderOf(operation: string, files: File[]): string {
  const file = files.find(({ document }) =>
    document.definitions.some(
      (each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === operation,
    ),
  );
  if (!file) throw new Error(`No file has the operation ${operation}`);
  return dirname(file.location);
}
