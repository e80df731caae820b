/**
 * `npm run documents -- [GLOB...]`: writes the manifest of persisted documents, the explorer's always among them, and
 * the types of the explorer's. A test fails while either is stale.
 *
 * A document's id is the SHA-256 of its file, so that `sha256sum` says it too, and a client that sends the file's
 * text finds it, however it computes the hash.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DocumentNode, GraphQLError, Kind, parse, validate } from 'graphql';
import { type Problem, printProblems } from '../src/dossier/problem.ts';
import { schema } from '../src/graphql/schema.ts';
import { limits } from '../src/limits.ts';
import { DEFINITIONS, explorerDefinitions } from './explorer-definitions.ts';
import { explorerDocuments, explorerProblems, MANIFEST, MODULE } from './explorer-documents.ts';
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
    const text = readFileSync(join(project, path), 'utf8');
    const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    collected.documents[id] = text;
    for (const { message, locations } of errorsIn(text)) {
      const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
      collected.problems.push({ path, line, column, message });
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

function errorsIn(text: string): readonly GraphQLError[] {
  try {
    const document = parse(text, { maxTokens: limits.maxTokens });
    return hasOperation(document)
      ? validate(schema, document)
      : [
          new GraphQLError(
            'The document has no operation: a fragment stands in each document that spreads it',
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
  problems.push(...explorerProblems());
  if (problems.length) throw new Refusal(printProblems(problems).join('\n'));
  const explorer = await explorerDocuments();
  const all = { ...documents, ...explorer.documents };
  writeFileSync(manifest, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(project, MODULE), explorer.module);
  writeFileSync(join(project, DEFINITIONS), explorerDefinitions(explorer.module));
  const { length } = Object.keys(all);
  console.log(`${relative('', manifest)} holds ${length} document${length === 1 ? '' : 's'}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
