/** The rows of a change (`record_changes.rows`) as fields of the schema, so that a client finds them where it asks for them. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { tablesOfTypes } from './row-type.ts';

export interface FieldChange {
  type: string;
  slug: string;
  field: string;
  before: string | null;
  after: string | null;
}

type Values = Readonly<Record<string, string | number | null>>;
type ChangedRow = readonly [table: string, key: string, before: Values | null, after: Values | null];

/** By the name of a table: the type that is read from it, and its fields by column. */
type Names = ReadonlyMap<string, { type: string; fields: ReadonlyMap<string, string> }>;

/** Of tables whose rows are lists in a field of another type, and of columns that are read together with others. */
const MORE: Readonly<Record<string, { type: string; fields: Readonly<Record<string, string>> }>> = {
  actorNames: {
    type: 'Actor',
    fields: {
      name: 'names.name',
      language: 'names.language',
      sourceId: 'names.source',
      locator: 'names.locator',
    },
  },
  claimContradictions: {
    type: 'Claim',
    fields: { otherId: 'contradicts.claim', reason: 'contradicts.reason' },
  },
  claimRelays: { type: 'Claim', fields: { actorId: 'relays' } },
  claimSupersedes: { type: 'Claim', fields: { otherId: 'supersedes' } },
  eventLinks: { type: 'EventLink', fields: { toId: 'event' } },
  responses: {
    type: 'Response',
    fields: {
      subjectEventId: 'subject',
      subjectStatementId: 'subject',
      reactionEventId: 'reaction',
      reactionStatementId: 'reaction',
    },
  },
  sourceCoding: { type: 'Source', fields: { property: 'completeFor' } },
  sourceVia: { type: 'Source', fields: { actorId: 'via' } },
  statementAbout: { type: 'Statement', fields: { eventId: 'about' } },
  statementActs: { type: 'Statement', fields: { act: 'acts' } },
  utteranceAudience: { type: 'Utterance', fields: { actorId: 'audience' } },
};

/** They follow from the date itself. */
const FOLLOWS = ['earliest', 'latest'];

const known = new WeakMap<GraphQLSchema, Names>();

export function fieldsOfRows(rows: string | null, schema: GraphQLSchema): FieldChange[] {
  if (rows === null) return [];
  const names = known.get(schema) ?? namesOf(schema);
  known.set(schema, names);
  return (JSON.parse(rows) as ChangedRow[]).flatMap(([table, slug, before, after]) => {
    const { type, fields } = names.get(table) ?? { type: table, fields: new Map<string, string>() };
    const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...columns].flatMap((column) => {
      const field = fields.get(column);
      return field
        ? [{ type, slug, field, before: text(before?.[column]), after: text(after?.[column]) }]
        : [];
    });
  });
}

const text = (value: string | number | null | undefined) => (value == null ? null : String(value));

function namesOf(schema: GraphQLSchema): Names {
  const names = new Map<string, { type: string; fields: Map<string, string> }>();
  for (const [type, table] of tablesOfTypes) {
    const named = schema.getType(type);
    const name = camel(getTableName(table));
    // A group of rows is read from their table as well: a record is what has an id.
    if (!isObjectType(named) || (names.has(name) && !named.getInterfaces().length)) continue;
    const properties = new Map(
      Object.entries(getTableColumns(table)).map(([property, column]) => [column, property]),
    );
    const fields = fieldNames(named).map(([column, field]) => [properties.get(column) ?? '', field] as const);
    // A column may be read in two ways: the plain one, which comes first, names it.
    names.set(name, { type, fields: new Map(fields.toReversed()) });
  }
  for (const [table, { type, fields }] of Object.entries(MORE)) {
    const known = names.get(table)?.fields ?? [];
    names.set(table, { type, fields: new Map([...known, ...Object.entries(fields)]) });
  }
  return names;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function fieldNames(type: GraphQLObjectType): (readonly [SQLiteColumn, string])[] {
  return Object.values(type.getFields()).flatMap(({ name, extensions: { readsAs } }) => {
    if (!readsAs) return [];
    if ('column' in readsAs) return [[readsAs.column, name] as const];
    if ('relation' in readsAs) return readsAs.as === 'one' ? [[readsAs.relation.from, name] as const] : [];
    return readsAs.group.flatMap((column, index) => {
      const part = readsAs.names[index] ?? '';
      return FOLLOWS.includes(part) ? [] : [[column, `${name}.${part}`] as const];
    });
  });
}
