/** The oracle's answer to a whole operation: GraphQL's own execution, with fields that read the rows. */
import { buildSchema, execute, parse } from 'graphql';
import sdl from '../../schema/schema.graphql?raw';
import { CONNECTIONS, inUtterances } from './connections.ts';
import { FIELDS, TYPES } from './fields.ts';
import { type Asked, leaves } from './filters.ts';
import { pageOf } from './pages.ts';
import type { Row, Rows } from './rows.ts';
import { searchPage } from './search.ts';

const schema = buildSchema(sdl);

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
export async function answerTo(rows: Rows, { query, variables, operationName }: Question): Promise<any> {
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName: operationName ?? null,
    fieldResolver: (parent: Row, args, _context, { parentType, fieldName }) =>
      fieldOf(parentType.name, fieldName, parent ?? {}, args, rows),
    typeResolver: ({ table, ofType }: Row) => ofType ?? TYPES[table as keyof typeof TYPES],
  });
  if (errors) throw errors[0];
  // Without the prototypes of null that GraphQL.js gives to objects.
  return JSON.parse(JSON.stringify(data));
}

function fieldOf(type: string, field: string, parent: Row, args: Record<string, Asked>, rows: Rows): unknown {
  const coordinate = `${type}.${field}`;
  const connection = CONNECTIONS[coordinate];
  if (connection) {
    const { members, filter, key, orderBy } = connection;
    const found = members(parent, rows).filter(leaves(coordinate, filter, args, rows));
    return pageOf({ rows: found, key, coordinate, parent: parent.slug ?? '', orderBy }, args);
  }
  if (coordinate === 'Query.search') return searchPage(args, rows);
  if (type.endsWith('Edge')) return ofEdge(field, parent);
  if (field === 'utteranceCount' && type === 'ResponseConnection')
    return inUtterances(parent.rows, rows).length;
  if (type.endsWith('Connection') || type === 'PageInfo') return parent[field];
  const known = FIELDS[type]?.[field];
  if (!known) throw new Error(`The oracle does not know ${coordinate}`);
  return known(parent, args, rows);
}

/** `at` is the date of an entry of the timeline. */
function ofEdge(field: string, { row, cursor }: Row): unknown {
  if (field === 'cursor') return cursor;
  if (field === 'node') return row;
  const [of, name] = row.table === 'events' ? ['Event', 'occurred'] : ['Statement', 'saidAt'];
  return FIELDS[of as string]?.[name as string]?.(row, {}, undefined as never);
}

/**
 * Snippets, their claims and suggestions of a search: tests/graphql/search.test.ts; what of a record was changed or was
 * there before it was removed: tests/graphql/changes.test.ts.
 */
export const isAnswered = ({ query }: Question): boolean =>
  !/snippet|claimSlug|suggestion|\bfields\b/.test(query);
