import SchemaBuilder from '@pothos/core';
import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import type { Context } from '../planner/field-reads.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    DateTime: { Input: string; Output: string };
    EDTF: { Input: string; Output: string };
    Duration: { Input: string; Output: string };
  };
  DefaultFieldNullability: false;
}>({ defaultFieldNullability: false });

builder.queryType({
  description: 'Where every read starts: one record by its slug or id, or a page of them.',
});

const text = {
  serialize: (value: unknown) => value as string,
  // Its form is checked where it is used, so that an error can name the argument.
  parseValue: (value: unknown) => {
    if (typeof value !== 'string')
      throw new GraphQLError(`Expected a string, found ${JSON.stringify(value)}`);
    return value;
  },
  parseLiteral: (literal: ValueNode) => {
    if (literal.kind === Kind.STRING) return literal.value;
    throw new GraphQLError(`Expected a string, found ${print(literal)}`, { nodes: literal });
  },
};

builder.scalarType('DateTime', {
  description: 'An instant in RFC 3339, UTC, e.g. `2023-12-08T01:00:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  ...text,
});

builder.scalarType('EDTF', {
  description:
    'An ISO 8601-2 (EDTF level 0-2) date or interval, e.g. `2023-12-08`, `2021-07~`, `2023-10-17/..`. A day, or a time without a zone, is that of the place, whatever its zone.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  ...text,
});

builder.scalarType('Duration', {
  description: 'An ISO 8601 duration, e.g. `P1DT4H`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  ...text,
});
