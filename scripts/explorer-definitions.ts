/** What the values of the enums that the explorer asks for are called, and what the schema says of each. */
import { type GraphQLSchema, isEnumType } from 'graphql';
import { wordsOf } from '../schema/labels.ts';
import { PLOVER } from '../schema/plover.ts';

type Definition = Partial<Record<'label' | 'phrase' | 'inverse' | 'definition', string>>;

/** A module of the explorer; `types` is that of its documents, which names the enums. */
export function explorerDefinitions(schema: GraphQLSchema, types: string): string {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => types.includes(`export type ${name} =`));
  const definitions: Record<string, Record<string, Definition>> = Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(
        type.getValues().map(({ name, description }) => [name, definitionOf(type.name, name, description)]),
      ),
    ]),
  );
  definitions.EventMode = Object.fromEntries(
    Object.entries(PLOVER).flatMap(([type, { modes }]) =>
      Object.entries(modes).map(([mode, [, meaning]]) => {
        const name = `${type} ${mode}`;
        return [name, definitionOf('EventMode', name, meaning)];
      }),
    ),
  );
  return [
    '// Written by `npm run documents`, of schema/labels.ts and schema/schema.graphql.',
    'export interface Definition {',
    '  label?: string;',
    '  phrase?: string;',
    '  inverse?: string;',
    '  definition?: string;',
    '}',
    '',
    `export const definitions: Record<string, Record<string, Definition>> = ${JSON.stringify(definitions, null, 2)};`,
    '',
  ].join('\n');
}

function definitionOf(type: string, value: string, description: string | null | undefined): Definition {
  const { inverse = null, ...words } = wordsOf(type, value) ?? {};
  return {
    ...words,
    ...(inverse === null ? {} : { inverse }),
    ...(description ? { definition: description } : {}),
  };
}
