/**
 * Plans one root field: its whole selection, however deep, becomes one SQL expression that yields the answer as
 * JSON. Each field of the schema says in its extensions how it is read from the row (or page) of its parent; this
 * walk calls them along the selection. A key of that JSON is the field's response key, so aliases cost nothing extra.
 */
import { collectSubFields } from '@graphql-tools/utils';
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { VariableValues } from 'graphql/execution';
import type { Relation } from '../../schema/relations.ts';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import { assertLengths } from './argument-lengths.ts';
import { jsonObject } from './json.ts';
import type { Price } from './price.ts';
import { namedRow, type Row } from './row.ts';
import type { Serve, Served, ServedPlaces } from './served.ts';
import type { Statistics } from './statistics.ts';

declare const FROM: unique symbol;

/** A record of the answer, which holds what was selected by response key. Its type says what it is read from. */
export interface AnswerOf<From> {
  readonly [FROM]: From;
}

/** Says how a field is read. `from` is what its parent is read from: a row, a page, a group. */
export type Read<From, Args, Value> = (field: PlannedField<Args>, from: From) => SQL<Value>;

/** One of whatever field: `Plan` gives it what its parent is read from. */
export type AnyRead = Read<never, never, unknown>;

/** What a field is read as, where the tables say its type and whether it may be null. */
export type ReadsAs =
  | { column: SQLiteColumn }
  | { relation: Relation; as: 'one' | 'many' | 'page' }
  | { group: readonly SQLiteColumn[]; names: readonly string[] };

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    read?: AnyRead;
    /** What its resolver makes of what was read. */
    serve?: Serve;
    /** What the schema is checked by (reads-that-fit.ts), where the field is a column, a relation or a group of columns. */
    readsAs?: ReadsAs;
    /** Said of a field with a resolver of its own, where a plan needs it only as it says itself (`needsResolvers`). */
    isServedAsRead?: boolean;
    /** Said of a root field that needs nothing of the database. */
    needsNoData?: boolean;
  }
}

/** The resolver of a field whose value is served as it was read. */
export const asRead = (parent: object, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
  (parent as Record<string, unknown>)[info.path.key] as never;

/** In the JSON of a value of a union or an interface, the name of its object type. No alias can be spelt like it. */
export const TYPE_KEY = '@type';

export interface Selected {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: VariableValues;
}

interface PlanOptions extends Selected {
  price: Price;
  statistics: Statistics;
  served: ServedPlaces;
  /** Whether the JSON is to be the answer, but for `served`: then no key is in it that was not selected. */
  isText: boolean;
}

/** One root field's way to SQL. */
export class Plan {
  readonly selected: Selected;
  readonly price: Price;
  readonly statistics: Statistics;
  readonly isText: boolean;
  /** Where values are served otherwise than they are read. */
  readonly served: ServedPlaces;
  /** Whether the JSON can't be the answer for all that. */
  needsResolvers = false;
  #rows = 0;

  constructor({ price, statistics, served, isText, ...selected }: PlanOptions) {
    this.served = served;
    this.selected = selected;
    this.price = price;
    this.statistics = statistics;
    this.isText = isText;
  }

  row<Table extends SQLiteTable>(table: Table, name: string): Row<Table> {
    this.#rows += 1;
    return namedRow(table, `${name}_${this.#rows}`);
  }

  root(type: GraphQLObjectType, key: string, nodes: FieldNode[]): SQL {
    return this.value({ type, nodes, from: undefined, path: key, parents: 1, depth: 0 });
  }

  value({ type, nodes, from, path, parents, depth }: Selection): SQL {
    const node = nodes[0] as FieldNode;
    const field = type.getFields()[node.name.value];
    const { read, serve, isServedAsRead } = field?.extensions ?? {};
    if (!field || !read) throw new Error(`${type.name}.${node.name.value} does not say how it is read`);
    this.price.plan(node);
    const args = getArgumentValues(field, node, this.selected.variableValues);
    const planned = new PlannedField(this, type, nodes, args, path, parents, depth);
    assertLengths(field, args, planned);
    // That they are the field's is a matter of types: see `AnswerOf`.
    const value = read(planned as PlannedField<never>, from as never);
    const isOwn = field.resolve !== asRead && !isServedAsRead;
    const served = isOwn ? this.#served(serve, getNamedType(field.type), nodes) : null;
    if (served === undefined || !this.served.add(path, served)) this.needsResolvers = true;
    if (isOwn) return value;
    return getNamedType(field.type) === GraphQLBoolean ? sql`json(iif(${value}, 'true', 'false'))` : value;
  }

  /** How a field with a resolver of its own is served without it; undefined where GraphQL has to. */
  #served(serve: Serve | undefined, type: GraphQLNamedType, nodes: FieldNode[]): Served | undefined {
    if (!serve) return undefined;
    if (isLeafType(type)) return { serve };
    if (!isObjectType(type)) return undefined;
    const { schema, fragments, variableValues } = this.selected;
    const fields = type.getFields();
    const byKey: [string, string | null][] = [];
    for (const [key, [node]] of collectSubFields(schema, fragments, variableValues, type, nodes).fields) {
      const name = node?.name.value ?? '';
      const field = fields[name];
      if (field && !isLeafType(getNamedType(field.type))) return undefined;
      byKey.push([key, field ? name : null]);
    }
    return { serve, properties: { typename: type.name, byKey } };
  }
}

/** A field where it is selected. */
interface Selection {
  type: GraphQLObjectType;
  nodes: FieldNode[];
  from: unknown;
  path: string;
  parents: number;
  depth: number;
}

export class PlannedField<Args = unknown> {
  readonly plan: Plan;
  readonly parentType: GraphQLObjectType;
  readonly nodes: FieldNode[];
  readonly args: Args;
  readonly path: string;
  /** How many parents there may be, at most. */
  readonly parents: number;
  readonly depth: number;

  constructor(
    plan: Plan,
    parentType: GraphQLObjectType,
    nodes: FieldNode[],
    args: Args,
    path: string,
    parents: number,
    depth: number,
  ) {
    this.plan = plan;
    this.parentType = parentType;
    this.nodes = nodes;
    this.args = args;
    this.path = path;
    this.parents = parents;
    this.depth = depth;
  }

  get node(): FieldNode {
    return this.nodes[0] as FieldNode;
  }

  /** `Event.claims` */
  get coordinate(): string {
    return `${this.parentType.name}.${this.node.name.value}`;
  }

  #returnType() {
    const field = this.parentType.getFields()[this.node.name.value];
    if (!field) throw new Error(`${this.coordinate} does not exist`);
    return getNamedType(field.type);
  }

  /** Adds to the price of the operation how many rows are read for each parent, at most. */
  charge(rows: number): void {
    this.plan.price.charge(this.parents * rows, this);
  }

  /** The JSON of what is selected below this field, read from `from`: of up to `records` records for each parent. */
  select<From>(
    from: From,
    { type, records = 1 }: { type?: string; records?: number } = {},
  ): SQL<AnswerOf<From>> {
    const { plan, depth, node } = this;
    const { schema, fragments, variableValues } = plan.selected;
    const declared = this.#returnType();
    const selected = type ? schema.getType(type) : declared;
    if (!isObjectType(selected)) throw new Error(`${this.coordinate} needs an object type to be read as`);
    if (depth >= limits.maxObjectDepth) {
      throw operationTooLarge(
        `This operation nests objects more than ${limits.maxObjectDepth} deep (a connection, its edges and their nodes are three): split it`,
        node,
      );
    }
    const parents = this.parents * records;
    const typename = sql.raw(`'${selected.name}'`);
    const entries: [string, SQL][] = isAbstractType(declared) && !plan.isText ? [[TYPE_KEY, typename]] : [];
    const { fields } = collectSubFields(schema, fragments, variableValues, selected, this.nodes);
    for (const [key, nodes] of fields) {
      const path = `${this.path}.${key}`;
      const value =
        nodes[0]?.name.value === '__typename'
          ? typename
          : plan.value({ type: selected, nodes, from, path, parents, depth: depth + 1 });
      entries.push([key, value]);
    }
    return jsonObject(entries) as SQL<AnswerOf<From>>;
  }
}
