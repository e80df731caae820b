/** What the schema says of each value of the enums that the explorer asks for: a reader may want to know, too. */
import { type GraphQLSchema, isEnumType } from 'graphql';

/** A module of the explorer; `types` is that of its documents, which names the enums. */
export function explorerDefinitions(schema: GraphQLSchema, types: string): string {
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
