/**
 * `npm run documents -- [GLOB...]`: writes the manifest of persisted documents, of .graphql files and of what clients'
 * tools write, the explorer's always among them, and the types of the explorer's. A test fails while either is stale.
 */
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type DocumentNode, GraphQLError, Kind, parse, Source, validate } from 'graphql';
import { type Problem, printProblems } from '../src/dossier/problem.ts';
import { schema } from '../src/graphql/schema.ts';
import { limits } from '../src/limits.ts';
import { idOf, problemOf } from './document.ts';
import { documentsIn } from './document-files.ts';
import { dictionaryModule, explorerDocuments, leftOver, MANIFEST } from './explorer-documents.ts';
import { Refusal } from './refusal.ts';

const DEFAULT_GLOBS = ['graphiql/tabs/*.graphql'];
const project = join(import.meta.dirname, '..');
const manifest = join(project, MANIFEST);

interface Collected {
  documents: Record<string, string>;
  problems: Problem[];
}

/** The documents of all files that match, by their ids, and whatever is wrong with any of them. */
function collectDocuments(globs: string[]): Collected {
  const collected: Collected = { documents: {}, problems: [] };
  for (const path of filesOf(globs)) {
    const { documents, problems } = documentsIn(resolve(project, path), path);
    collected.problems.push(...problems);
    for (const { name, text } of documents) {
      collected.documents[idOf(text)] = text;
      collected.problems.push(...errorsIn(new Source(text, name)).map(problemOf));
    }
  }
  return collected;
}

function filesOf(globs: string[]): string[] {
  const files = new Set<string>();
  for (const glob of globs) {
    const found = globSync(glob, { cwd: project });
    if (!found.length) throw new Refusal(`error: no file matches ${glob}`);
    for (const file of found) files.add(file);
  }
  return [...files].sort();
}

function errorsIn(source: Source): readonly GraphQLError[] {
  try {
    const document = parse(source, { maxTokens: limits.maxTokens });
    return hasOperation(document)
      ? validate(schema, document)
      : [
          new GraphQLError(
            'The document has no operation: a fragment stands in each document that spreads it',
            { nodes: document },
          ),
        ];
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function hasOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}

try {
  const globs = process.argv.slice(2);
  const { documents, problems } = collectDocuments(globs.length ? globs : DEFAULT_GLOBS);
  const explorer = await explorerDocuments();
  problems.push(...explorer.problems);
  if (problems.length) throw new Refusal(printProblems(problems).join('\n'));
  const all = { ...documents, ...explorer.documents };
  writeFileSync(manifest, `${JSON.stringify(all, null, 2)}\n`);
  const write = (modules: Record<string, string>) => {
    for (const [path, text] of Object.entries(modules)) writeFileSync(join(project, path), text);
  };
  write(explorer.modules);
  for (const path of leftOver(explorer.modules)) rmSync(join(project, path));
  write(await dictionaryModule());
  const { length } = Object.keys(all);
  console.log(`${relative('', manifest)} holds ${length} document${length === 1 ? '' : 's'}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
