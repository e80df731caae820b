/** What the columns of the data's files mean: the schema's own words for the fields that they hold, as a module. */
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { TABLES } from '../explorer/data/tables/tables.ts';

interface Entry {
  meaning: string;
  format?: string;
}

export function dataDictionary(schema: GraphQLSchema): string {
  const fields = TABLES.flatMap(({ of = [], columns }) => [of, ...columns.map((column) => column.of)].flat());
  const entries = Object.fromEntries(
    [...new Set(fields)].sort().map((field) => [field, entryOf(field, schema)]),
  );
  return [
    '// Written by `npm run documents`, of schema/schema.graphql and the columns in tables/.',
    'export interface Entry {',
    '  meaning: string;',
    '  format?: string;',
    '}',
    '',
    `export const dictionary: Readonly<Record<string, Entry>> = ${JSON.stringify(entries, null, 2)};`,
    '',
  ].join('\n');
}

/** Of a type, `Event`, a field of it, `Event.occurred`, or a value of an enum, `Agreement.CONTRADICTORY`. */
function entryOf(name: string, schema: GraphQLSchema): Entry {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  const part = isEnumType(type) ? type.getValue(fieldName) : fields[fieldName];
  const described = fieldName ? part : type;
  if (!described?.description) throw new Error(`The schema does not describe ${name}`);
  const format = 'type' in described ? formatOf(described.type) : undefined;
  return { meaning: described.description, ...(format ? { format } : {}) };
}

const SCALARS: Record<string, string> = {
  Boolean: 'true or false',
  DateTime: 'instant in UTC, ISO 8601',
  Duration: 'duration, ISO 8601',
  EDTF: 'date, EDTF (ISO 8601-2)',
  Float: 'number',
  ID: 'text',
  Int: 'whole number',
  String: 'text',
};

/** How a value of a type is written; undefined for a record, of which a column has a part. */
function formatOf(type: GraphQLOutputType): string | undefined {
  if (isNonNullType(type)) return formatOf(type.ofType);
  if (isListType(type)) {
    const format = formatOf(type.ofType);
    return format && `list, each ${format}`;
  }
  if (isEnumType(type))
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  return SCALARS[type.name];
}
