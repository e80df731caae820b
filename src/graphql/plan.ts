/**
 * Plans one root field: its whole selection, however deep, becomes one SQL expression that yields the answer as
 * JSON. Each field of the schema says in its extensions how it is read from the row (or page) of its parent; this
 * walk calls them along the selection. A key of that JSON is the field's response key, so aliases cost nothing extra.
 */
import { collectSubFields } from '@graphql-tools/utils';
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { operationTooLarge } from '../errors.ts';
import { limits } from '../limits.ts';
import { jsonObject } from '../sql/json.ts';
import { namedRow, type Row } from '../sql/rows.ts';

/** Says how a field is read. `from` is what its parent is read from: a row, a page, a group. */
export type Read<From, Args> = (field: PlannedField<Args>, from: From) => SQL;

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    // biome-ignore lint/suspicious/noExplicitAny: what a field is read from is known to its parent type alone
    read?: Read<any, any>;
  }
}

/** In the JSON of a value of a union or an interface, the name of its object type. No alias can be spelt like it. */
export const TYPE_KEY = '@type';

/** What the root fields of one operation may reach together. */
export class Budget {
  #records = 0;
  #fields = 0;

  get price(): number {
    return this.#records;
  }

  /** Counts a planned field: fragments that spread each other twice would grow without end. */
  plan(node: FieldNode): void {
    this.#fields += 1;
    if (this.#fields <= limits.maxPlannedFields) return;
    throw operationTooLarge(
      `This operation selects more than ${limits.maxPlannedFields} fields, fragments written out: ask for less of it at once`,
      node,
    );
  }

  /** Adds to it, and refuses the operation beyond the limit. */
  charge(records: number, node: FieldNode): void {
    this.#records += records;
    if (this.#records <= limits.maxOperationRecords) return;
    throw operationTooLarge(
      `This operation could reach ${this.#records} records or more, and ${limits.maxOperationRecords} are allowed: ask for smaller pages ("first", "last") or nest fewer of them`,
      node,
    );
  }
}

export class Plan {
  readonly info: GraphQLResolveInfo;
  readonly budget: Budget;
  #rows = 0;

  constructor(info: GraphQLResolveInfo, budget: Budget) {
    this.info = info;
    this.budget = budget;
  }

  row<Table extends SQLiteTable>(table: Table, name: string): Row<Table> {
    this.#rows += 1;
    return namedRow(table, `${name}_${this.#rows}`);
  }

  root<Args>(read: Read<undefined, Args>, args: Args): SQL {
    return read(
      new PlannedField(this, this.info.parentType, [...this.info.fieldNodes], args, 1, 0),
      undefined,
    );
  }
}

export class PlannedField<Args = unknown> {
  readonly plan: Plan;
  readonly parentType: GraphQLObjectType;
  readonly nodes: FieldNode[];
  readonly args: Args;
  /** How many parents there may be, at most. */
  readonly parents: number;
  readonly depth: number;

  constructor(
    plan: Plan,
    parentType: GraphQLObjectType,
    nodes: FieldNode[],
    args: Args,
    parents: number,
    depth: number,
  ) {
    this.plan = plan;
    this.parentType = parentType;
    this.nodes = nodes;
    this.args = args;
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

  /** The JSON of what is selected below this field, read from `from`: of up to `records` records for each parent. */
  select(from: unknown, { type, records }: { type?: string; records?: number } = {}): SQL {
    const { plan, depth, node } = this;
    const { schema, fragments, variableValues } = plan.info;
    const declared = this.#returnType();
    const selected = type ? schema.getType(type) : declared;
    if (!isObjectType(selected)) throw new Error(`${this.coordinate} needs an object type to be read as`);
    if (depth >= limits.maxObjectDepth) {
      throw operationTooLarge(
        `This operation nests objects more than ${limits.maxObjectDepth} deep (a connection, its edges and their nodes are three): split it`,
        node,
      );
    }
    const parents = this.parents * (records ?? 1);
    if (records) plan.budget.charge(parents, node);

    const entries: [string, SQL][] = isAbstractType(declared)
      ? [[TYPE_KEY, sql.raw(`'${selected.name}'`)]]
      : [];
    const { fields } = collectSubFields(schema, fragments, variableValues, selected, this.nodes);
    for (const [key, nodes] of fields) {
      const name = (nodes[0] as FieldNode).name.value;
      if (name.startsWith('__')) continue;
      const field = selected.getFields()[name];
      const read = field?.extensions.read;
      if (!field || !read) throw new Error(`${selected.name}.${name} does not say how it is read`);
      plan.budget.plan(nodes[0] as FieldNode);
      const args = getArgumentValues(field, nodes[0] as FieldNode, variableValues);
      entries.push([key, read(new PlannedField(plan, selected, nodes, args, parents, depth + 1), from)]);
    }
    return jsonObject(entries);
  }
}
