/** Connections after the GraphQL Cursor Connections Specification (Relay), paged by keyset. */
import type { InputRef } from '@pothos/core';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { ColumnOf, Relation } from '../../schema/relations.ts';
import { badUserInput } from '../errors.ts';
import { type Condition, related } from '../planner/condition.ts';
import { fieldRead, rootRead } from '../planner/field-reads.ts';
import {
  costOfCount,
  costOfEnds,
  costOfPage,
  cursorKeys,
  existsOutside,
  type Page,
  pageCount,
  pageKeys,
  pageOf,
  pageSize,
} from '../planner/page.ts';
import type { AnswerOf, PlannedField } from '../planner/plan.ts';
import type { Row, RowWith } from '../planner/row.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { conditionsOf, type Filter } from './filter.ts';
import type { RecordTable } from './identity.ts';
import { type KeyType, type PageArguments, pageArguments, readRange, writeCursor } from './page-arguments.ts';
import { pageInfoOf } from './page-info.ts';
import type { RowType } from './row-type.ts';

export const TimeOrder = builder.enumType('TimeOrder', {
  description:
    'By the first instant that a date can mean (`FuzzyDate.earliest`): an interval sorts by its start. A day, or a time without a zone, is placed as if it were in UTC: beside a time with a zone it may come up to 14 hours too early or too late, so an answer may stand before its event. `elapsed` and `during` do not go by this order.',
  values: {
    LATEST_FIRST: { description: 'From the latest to the earliest.' },
    EARLIEST_FIRST: { description: 'From the earliest to the latest.' },
  },
});
type TimeOrder = typeof TimeOrder.$inferType;

const NameOrder = builder.enumType('NameOrder', {
  description:
    'By name, as readers look for it: by letters before accents and case, and without the Arabic article.',
  values: {
    A_TO_Z: { description: 'From A to Z; other scripts come after Latin.' },
    Z_TO_A: { description: 'The same backwards.' },
  },
});
type NameOrder = typeof NameOrder.$inferType;

/** What an order is called in its cursors. */
const ORDERS: Record<TimeOrder | NameOrder, { name: string; descending: boolean }> = {
  EARLIEST_FIRST: { name: ' EARLIEST_FIRST', descending: false },
  LATEST_FIRST: { name: ' LATEST_FIRST', descending: true },
  // Names were compared byte by byte once: a cursor of then means another place.
  A_TO_Z: { name: ' by name', descending: false },
  Z_TO_A: { name: ' by name backwards', descending: true },
};

/** Of one that cannot be turned round. */
const UNTURNED = { name: '', descending: false };

/** `ClaimConnection` and `ClaimEdge` for `Claim`. */
export function connectionOf<Table extends SQLiteTable>(node: RowType<Table>, name: string, plural: string) {
  const Edge = builder.objectRef<AnswerOf<Page<Table>>>(`${name}Edge`).implement({
    description: `One of the ${plural} on a page.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Marks the place of this edge: pass it as `after` or `before`.',
        ...fieldRead((_field, page: Page) => cursorKeys(page), writeCursor),
      }),
      node: t.field({
        type: node,
        description: 'The record itself.',
        ...fieldRead((field, page: Page<Table>) => field.select(page.row)),
      }),
    }),
  });
  return builder.objectRef<AnswerOf<Page<Table>>>(`${name}Connection`).implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: `The ${plural} on this page, in order.`,
        ...fieldRead((field, page: Page<Table>) => {
          const { statistics } = field.plan;
          field.charge(costOfPage(page, statistics));
          return pageOf(page, field.select(page, { records: pageSize(page, statistics) }));
        }),
      }),
      pageInfo: t.field(pageInfoOf({ keys: pageKeys, outside: existsOutside, cost: costOfEnds })),
      totalCount: t.int({
        description: `How many ${plural} there are on all pages together.`,
        ...fieldRead((field, page: Page) => {
          field.charge(costOfCount(page, field.plan.statistics, field.parents));
          return pageCount(page);
        }),
      }),
    }),
  });
}
type ConnectionType<Table extends SQLiteTable> = ReturnType<typeof connectionOf<Table>>;

// biome-ignore lint/suspicious/noExplicitAny: each filter of a connection has a value and a type of its own
type AnyFilter<Table extends SQLiteTable> = Filter<Table, any, any>;

interface ConnectionOptions<Table extends SQLiteTable> {
  type: ConnectionType<Table>;
  description: string;
  /** What it sorts by; the last column is unique. */
  key: readonly ColumnOf<Table>[];
  /** Given where the key is a time or a name: the order without `orderBy`. */
  orderBy?: TimeOrder | NameOrder;
  /** One, or several of which every one given must hold. */
  filter?: AnyFilter<Table> | readonly AnyFilter<Table>[];
  /** Whether the records of one parent are apart (`Row.areApart`). */
  areApart?: boolean;
}

type ConnectionArguments = PageArguments & { orderBy?: TimeOrder | NameOrder | null } & {
  [filter: string]: unknown;
};

/** Which rows of a table a connection has, given what its parent is read from. */
interface Membership<Table extends SQLiteTable, From> {
  table: Table;
  within: (from: From, row: Row<Table>, field: PlannedField) => Condition[];
  /** What its records are read from, where their row alone does not say enough. */
  recordOf?: (from: From, row: Row<Table>) => Row<Table>;
  /** The parent's slug, where a cursor serves in its connection alone. */
  parent?: (from: From) => SQL;
}

export function connection<Table extends SQLiteTable, From>(
  members: Membership<Table, From>,
  options: ConnectionOptions<Table>,
) {
  const { extensions, resolve: read } = fieldRead(pageRead(members, options));
  const resolve: typeof read = (parent, args, context, info) =>
    pageOrRefusal(read(parent, args, context, info), info);
  return { ...fieldOf(options), extensions: { ...extensions, isServedAsRead: true }, resolve };
}

/** In place of a page stands the name of the argument whose cursor belongs to another parent. */
function pageOrRefusal<Found>(page: Found | string, info: GraphQLResolveInfo): Found {
  if (typeof page !== 'string') return page;
  const { parentType, fieldName, fieldNodes } = info;
  throw badUserInput(page, `is a cursor of another ${parentType.name}: pass one of this one's ${fieldName}`, {
    coordinate: `${parentType.name}.${fieldName}`,
    node: fieldNodes[0] as FieldNode,
  });
}

/** A connection to the rows that a relation leads to. */
export function relatedConnection<Table extends SQLiteTable, From extends SQLiteColumn>(
  relation: Relation<Table, From>,
  options: ConnectionOptions<Table>,
) {
  const { table } = relation;
  const within = (from: RowWith<From>, row: Row<Table>) => [related(relation, from, row)];
  const parent = (from: Row<RecordTable>) => sql`${from.columns.slug}`;
  const field = connection<Table, RowWith<From> & Row<RecordTable>>({ table, within, parent }, options);
  return { ...field, extensions: { ...field.extensions, readsAs: { relation, as: 'page' as const } } };
}

/** A connection of `Query` to all rows of a table. */
export function rootConnection<Table extends SQLiteTable>(table: Table, options: ConnectionOptions<Table>) {
  return { ...fieldOf(options), ...rootRead(pageRead({ table, within: () => [] }, options)) };
}

function fieldOf<Table extends SQLiteTable>({
  type,
  description,
  filter,
  orderBy,
}: ConnectionOptions<Table>) {
  const filtering = builder.args((t) =>
    Object.fromEntries(
      filtersOf(filter).map(({ argument, type, description }) => [
        argument,
        t.field({
          type: type as InputRef<unknown>,
          description: description ?? 'Leaves the records for which it holds.',
        }),
      ]),
    ),
  );
  const ordering = orderBy && orderArgument(orderBy);
  return { type, description, args: { ...filtering, ...ordering, ...pageArguments } };
}

const orderArgument = (orderBy: TimeOrder | NameOrder) =>
  builder.args((t) => ({
    orderBy:
      orderBy === 'A_TO_Z' || orderBy === 'Z_TO_A'
        ? t.field({
            type: NameOrder,
            defaultValue: orderBy,
            description: 'Which end of the alphabet comes first.',
          })
        : t.field({ type: TimeOrder, defaultValue: orderBy, description: 'Which end of time comes first.' }),
  }));

function filtersOf<Table extends SQLiteTable>(
  filter: ConnectionOptions<Table>['filter'],
): readonly AnyFilter<Table>[] {
  return [filter ?? []].flat();
}

const typeOf = ({ dataType }: SQLiteColumn): KeyType => (dataType === 'number' ? 'number' : 'string');

function pageRead<Table extends SQLiteTable, From>(
  { table, within, recordOf, parent }: Membership<Table, From>,
  { key, orderBy, filter, areApart }: ConnectionOptions<Table>,
) {
  return (field: PlannedField<ConnectionArguments>, from: From): SQL<AnswerOf<Page<Table>>> => {
    const { args, coordinate } = field;
    const { name, descending } = orderBy ? ORDERS[args.orderBy ?? orderBy] : UNTURNED;
    const order = { name: `${coordinate}${name}`, columns: key, descending };
    const row = field.plan.row(table, getTableName(table));
    const conditions = within(from, row, field);
    for (const asked of filtersOf(filter)) {
      const value = args[asked.argument];
      if (value != null) conditions.push(...conditionsOf(asked, value, row, field));
    }
    const where = together(conditions, field.plan.statistics);
    const { range, parents } = readRange(args, order.name, key.map(typeOf), field);
    const slug = parent ? parent(from) : sql`''`;
    const record = recordOf?.(from, row) ?? row;
    const page = field.select({
      row: areApart && field.parents === 1 ? { ...record, areApart } : record,
      where,
      order,
      range,
      parent: slug,
      isApart: Boolean((from as Partial<Row> | undefined)?.areApart),
    } satisfies Page);
    if (!parent || !parents.length) return page;
    // Whether a cursor is of this parent is known when the parent is.
    field.plan.needsResolvers = true;
    const foreign = parents.map(
      ({ argument, slug: given }) => sql` WHEN ${slug} <> ${given} THEN ${sql.raw(`'${argument}'`)}`,
    );
    return sql`CASE${sql.join(foreign)} ELSE ${page} END`;
  };
}
