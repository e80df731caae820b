/** Where filters are asked: every connection, and every list with filters, of the record that has most in it. */
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import type { Question } from './answer.ts';
import { CONNECTIONS } from './connections.ts';
import { TYPES } from './fields.ts';
import { idOf } from './opaque.ts';
import type { Row, Rows, Table } from './rows.ts';

export interface Site {
  coordinate: string;
  /** Null for `Query`. */
  parent: Row | null;
  /** Arguments that it needs in any case. */
  given?: Record<string, unknown>;
}

/** What can be asked for by an argument: the whole argument, or a field of its input. */
export interface Knob {
  name: string;
  argument: string;
  type: GraphQLInputType;
  isList: boolean;
  /** `EventFilter.type`, `Event.participants(role:)` */
  coordinate: string;
}

const COUNTS = '{ key label and { key label } count }';
const LISTS: Record<string, string> = {
  'Event.accounts': '{ property agreement }',
  'Event.links': '{ kind direction event { slug } }',
  'Event.responsesByParty':
    '{ party { slug } count utteranceCount responses(first: 100) { edges { node { id } } } utterances(first: 100) { totalCount edges { cursor node { count utterance { slug } responses { edges { node { id } } } } } pageInfo { hasNextPage } } }',
  'Query.eventCounts': COUNTS,
  'Query.statementCounts': COUNTS,
  'Query.responseCounts': COUNTS,
  'Query.claimCounts': COUNTS,
};
/** Their parents have no id: generated operations ask them, and they have no filter of their own. */
const WITHOUT_ID = ['Account', 'AccountValue', 'EventLink', 'PartyResponses', 'UtteranceResponses'];

export function sitesOf(rows: Rows): Site[] {
  const connections = Object.keys(CONNECTIONS)
    .filter((coordinate) => !WITHOUT_ID.includes(typeOf(coordinate)))
    .map((coordinate) => ({ coordinate, parent: hubOf(coordinate, rows) }));
  const hub = hubOf('Event.responses', rows);
  return [
    ...connections,
    ...['Event.accounts', 'Event.links', 'Event.responsesByParty'].map((coordinate) => ({
      coordinate,
      parent: hub,
    })),
    { coordinate: 'Query.eventCounts', parent: null, given: { by: 'TYPE' } },
    { coordinate: 'Query.statementCounts', parent: null, given: { by: 'ACT' } },
    { coordinate: 'Query.responseCounts', parent: null, given: { by: 'ACT' } },
    { coordinate: 'Query.claimCounts', parent: null, given: { by: 'PROPERTY' } },
    { coordinate: 'Query.eventCounts', parent: null, given: { by: 'PARTY', and: 'SOURCE' } },
    { coordinate: 'Query.responseCounts', parent: null, given: { by: 'MONTH', and: 'ACT' } },
  ];
}

const typeOf = (coordinate: string) => coordinate.split('.')[0] as string;
const nameOf = (coordinate: string) => coordinate.split('.')[1] as string;

export const fieldAt = ({ coordinate }: Site) =>
  (schema.getType(typeOf(coordinate)) as GraphQLObjectType).getFields()[nameOf(coordinate)] as NonNullable<
    ReturnType<GraphQLObjectType['getFields']>[string]
  >;

function hubOf(coordinate: string, rows: Rows): Row | null {
  const table = Object.entries(TYPES).find(([, type]) => type === typeOf(coordinate))?.[0] as
    | Table
    | undefined;
  if (!table) return null;
  const size = (row: Row) => CONNECTIONS[coordinate]?.members(row, rows).length ?? 0;
  return rows.all(table).reduce((most, row) => (size(row) > size(most) ? row : most));
}

const NOT_FILTERS = ['first', 'after', 'last', 'before', 'orderBy', 'by', 'and'];

export function knobsOf(site: Site): Knob[] {
  return fieldAt(site)
    .args.filter(({ name }) => !NOT_FILTERS.includes(name))
    .flatMap(({ name: argument, type }) => {
      const input = getNamedType(type);
      if (!isInputObjectType(input)) {
        return [knob(argument, argument, type, `${site.coordinate}(${argument}:)`)];
      }
      return Object.values(input.getFields()).map((field) =>
        knob(field.name, argument, field.type, `${input.name}.${field.name}`),
      );
    });
}

const knob = (name: string, argument: string, type: GraphQLInputType, coordinate: string): Knob => ({
  ...{ name, argument, type, coordinate },
  isList: isListType(type),
});

/** Arguments that turn these knobs. */
export function turned(turns: readonly (readonly [Knob, unknown])[]): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const [{ name, argument }, value] of turns) {
    args[argument] = name === argument ? value : { ...(args[argument] as object), [name]: value };
  }
  return args;
}

export const isConnection = ({ coordinate }: Site) => coordinate in CONNECTIONS;
/** The values of its `orderBy`, the one first that is not turned round; none where it has none. */
export function ordersOf(site: Site): string[] {
  const type = fieldAt(site).args.find(({ name }) => name === 'orderBy')?.type;
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  return values.sort((one) => (['EARLIEST_FIRST', 'A_TO_Z'].includes(one) ? -1 : 1));
}

/** Everything about a page, or a list; as `it`, below the record where it has one. */
export function questionAt(site: Site, args: Record<string, unknown>): Question {
  const { coordinate, parent, given } = site;
  const { args: declared } = fieldAt(site);
  const asked = { ...given, ...args };
  const variables = Object.entries(asked).map(([name]) => {
    const { type } = declared.find((argument) => argument.name === name) as { type: GraphQLInputType };
    return { name, type };
  });
  const id = nameOf(coordinate) === 'changes' ? 'id' : '... on Node { id }';
  const page = `{ totalCount edges { cursor node { ${id} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const inside = variables.map(({ name }) => `${name}: $${name}`).join(', ');
  const it = `it: ${nameOf(coordinate)}${inside && `(${inside})`} ${LISTS[coordinate] ?? page}`;
  const types = [...(parent ? ['$id: ID!'] : []), ...variables.map(({ name, type }) => `$${name}: ${type}`)];
  const head = types.length ? `query (${types.join(', ')}) ` : '';
  const type = typeOf(coordinate);
  return {
    query: parent ? `${head}{ of: node(id: $id) { ... on ${type} { ${it} } } }` : `${head}{ ${it} }`,
    variables: { ...asked, ...(parent && { id: idOf(type, parent.slug) }) },
  };
}
