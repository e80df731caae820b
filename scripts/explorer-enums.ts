/**
 * What the values of the enums that the explorer asks for are called, and what the schema says of each, in two modules:
 * a page needs the one to be read, and the other when a reader asks what a word means.
 */
import { type GraphQLSchema, isEnumType } from 'graphql';
import { wordsOf } from '../schema/labels.ts';
import { PLOVER } from '../schema/plover.ts';

interface Value {
  type: string;
  value: string;
  meaning: string;
}

export interface EnumModules {
  labels: string;
  definitions: string;
}

/** `types` is the module of the explorer's documents, which names the enums. */
export function explorerEnums(schema: GraphQLSchema, types: string): EnumModules {
  const values = [...valuesIn(schema, types), ...modes()];
  return {
    labels: moduleOf('labels', 'Label', values, ({ type, value }) => {
      const { inverse = null, ...words } = wordsOf(type, value) ?? {};
      return { ...words, ...(inverse === null ? {} : { inverse }) };
    }),
    definitions: moduleOf('definitions', 'string', values, ({ meaning }) => meaning),
  };
}

const valuesIn = (schema: GraphQLSchema, types: string): Value[] =>
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => types.includes(`export type ${name} =`))
    .flatMap((type) =>
      type.getValues().map(({ name: value, description }) => {
        if (!description) throw new Error(`${type.name}.${value} has no description`);
        return { type: type.name, value, meaning: description };
      }),
    );

const modes = (): Value[] =>
  Object.entries(PLOVER).flatMap(([type, { modes }]) =>
    Object.entries(modes).map(([mode, [, meaning]]) => ({
      type: 'EventMode',
      value: `${type} ${mode}`,
      meaning,
    })),
  );

function moduleOf(name: string, type: string, values: Value[], of: (value: Value) => unknown): string {
  const byType = Map.groupBy(values, ({ type }) => type);
  const all = Object.fromEntries(
    [...byType].map(([type, values]) => [
      type,
      Object.fromEntries(values.map((value) => [value.value, of(value)])),
    ]),
  );
  return [
    '// Written by `npm run documents`, of schema/labels.ts and schema/schema.graphql.',
    ...(type === 'Label' ? [LABEL] : []),
    `export const ${name}: Record<string, Record<string, ${type}>> = ${JSON.stringify(all, null, 2)};`,
    '',
  ].join('\n');
}

const LABEL = `export interface Label {
  label?: string;
  phrase?: string;
  inverse?: string;
}
`;
