/** The documents of the tools for assistants, by their ids in the manifest, with the types of their answers. */
import type { Operation } from './explorer-documents.ts';

export const AGENTS = 'src/agents/*.graphql';
const MODULE = 'src/agents/documents.ts';

export function agentsModule(operations: Operation[], types: string): Record<string, string> {
  const ids = operations.map(
    ({ name, id }) => `export const ${name}: DocumentOf<${name}Query, ${name}QueryVariables> = '${id}';`,
  );
  const text = [
    '// Written by `npm run documents`, of the .graphql files beside it.',
    types.trim(),
    '',
    '/** The id of a persisted document, with the types of what it takes and answers. */',
    'export type DocumentOf<Data, Variables> = string & { __answers?: (variables: Variables) => Data };',
    '',
    ...ids,
    '',
  ];
  return { [MODULE]: text.join('\n') };
}
