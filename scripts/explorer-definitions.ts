/** What the schema says of each value of the enums that the explorer asks for: a reader may want to know, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { MODULE } from './explorer-documents.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');
export const DEFINITIONS = 'explorer/api/definitions.ts';

/** The text of {@link DEFINITIONS}; `types` is that of {@link MODULE}, which names the enums. */
export function explorerDefinitions(types: string): string {
  const schema = buildSchema(readFileSync(join(project, 'schema/schema.graphql'), 'utf8'));
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => types.includes(`export type ${name} =`));
  const definitions = Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map(({ name, description }) => [name, description ?? ''])),
    ]),
  );
  return [
    '// Written by `npm run documents`, of schema/schema.graphql.',
    `export const definitions: Record<string, Record<string, string>> = ${JSON.stringify(definitions, null, 2)};`,
    '',
  ].join('\n');
}

/** Whoever has changed a description alone would build a page that says the old one. */
export function assertDefinitionsFresh(): void {
  const types = readFileSync(join(project, MODULE), 'utf8');
  if (readFileSync(join(project, DEFINITIONS), 'utf8') === explorerDefinitions(types)) return;
  throw new Refusal(`${DEFINITIONS} is not what schema/schema.graphql says: run npm run documents`);
}
