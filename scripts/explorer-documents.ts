/**
 * The explorer's documents: each operation of explorer/, with the fragments that it spreads, which stand in files
 * beside the components that show them. Their text and the types of their answers are one module of the explorer.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  type DocumentNode,
  GraphQLError,
  parse,
  print,
  Source,
  separateOperations,
  validate,
} from 'graphql';
import { type Problem, printProblems } from '../src/dossier/problem.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');
const SCHEMA = 'schema/schema.graphql';
export const MODULE = 'explorer/api/documents.ts';

export interface ExplorerDocuments {
  /** Text by id. */
  documents: Record<string, string>;
  /** The text of {@link MODULE}. */
  module: string;
}

/** Refuses with every problem that a document has with the schema. */
export async function explorerDocuments(): Promise<ExplorerDocuments> {
  const schemaText = readFileSync(join(project, SCHEMA), 'utf8');
  const files = parsedFiles();
  const problems = validate(buildSchema(schemaText), concatAST(files.map(({ document }) => document))).map(
    problemOf,
  );
  if (problems.length) throw new Refusal(printProblems(problems).join('\n'));

  const operations = Object.entries(separateOperations(concatAST(files.map(({ document }) => document)))).map(
    ([name, document]) => {
      const text = `${print(document)}\n`;
      return { name, text, id: `sha256:${createHash('sha256').update(text).digest('hex')}` };
    },
  );
  const types = await codegen({
    filename: MODULE,
    schema: parse(schemaText),
    documents: files,
    config: {
      enumType: 'string-literal',
      skipTypename: true,
      strictScalars: true,
      scalars: { DateTime: 'string', EDTF: 'string', Duration: 'string' },
    },
    pluginMap: { operationTypes },
    plugins: [{ operationTypes: {} }],
  });
  return {
    documents: Object.fromEntries(operations.map(({ id, text }) => [id, text])),
    module: [
      '// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.',
      "import { document } from './document.ts';",
      '',
      types.trim(),
      '',
      ...operations.map(
        ({ name, id, text }) =>
          `export const ${name} = document<${name}Query, ${name}QueryVariables>('${id}', ${JSON.stringify(text)});`,
      ),
      '',
    ].join('\n'),
  };
}

/** Whoever has changed a document and not its types would build a page that asks for something else. */
export async function assertFresh(): Promise<void> {
  const { module } = await explorerDocuments();
  if (readFileSync(join(project, MODULE), 'utf8') !== module) {
    throw new Refusal(`${MODULE} is not what the .graphql files of explorer/ say: run npm run documents`);
  }
}

function parsedFiles(): { location: string; document: DocumentNode }[] {
  const problems: Problem[] = [];
  const files = globSync('explorer/**/*.graphql', { cwd: project })
    .sort()
    .flatMap((location) => {
      try {
        return {
          location,
          document: parse(new Source(readFileSync(join(project, location), 'utf8'), location)),
        };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        problems.push(problemOf(error));
        return [];
      }
    });
  if (problems.length) throw new Refusal(printProblems(problems).join('\n'));
  return files;
}

function problemOf({ message, source, locations }: GraphQLError): Problem {
  return { path: source?.name ?? 'explorer', ...(locations?.[0] ?? { line: 1, column: 1 }), message };
}
