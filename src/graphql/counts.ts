/** How many records share something, or two things. */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { labelsIn } from '../../schema/labels.ts';
import { limits } from '../limits.ts';
import { fieldRead, rootRead } from '../planner/field-reads.ts';
import { asked, costOfAll, type Found, rowsFound } from '../planner/first-rows.ts';
import {
  COUNT,
  COUNT_OF_TWO,
  type Counted,
  type CountedKey,
  countsOf,
  type Grouping,
  monthOf,
  monthOfKey,
  sizeOfCounts,
  wordsOfKey,
} from '../planner/grouping.ts';
import { costOfLink, type Dimension, joined, type Link, pairsOf, sizeOfPairs } from '../planner/pairs.ts';
import type { AnswerOf, Plan, PlannedField } from '../planner/plan.ts';
import { columnOf, type Row, whereAll } from '../planner/row.ts';
import type { Statistics } from '../planner/statistics.ts';
import { together } from '../planner/together.ts';
import { builder } from './builder.ts';
import { conditionsOf, type Filter } from './filter.ts';

export const MONTH = {
  description:
    'The month in which it lies, as `2023-12`. A record whose date may lie in several months is in none: a date is not made more exact than its source.',
};

const CountKey = builder.objectRef<AnswerOf<CountedKey>>('CountKey').implement({
  description: 'What records share.',
  fields: (t) => ({
    key: t.string({
      description: 'A slug, an enum value or a month as `2023-12`.',
      ...fieldRead((_field, { key }: CountedKey) => key),
    }),
    label: t.string({
      description: 'The same for a reader, as `Count.label`.',
      ...fieldRead((_field, { label }: CountedKey) => label),
    }),
  }),
});

export const Count = builder.objectRef<AnswerOf<Counted>>('Count').implement({
  description: 'How many records share something.',
  fields: (t) => ({
    key: t.string({
      description: 'What they share: a slug, an enum value or a month as `2023-12`.',
      ...fieldRead((_field, { key }: Counted) => key),
    }),
    label: t.string({
      description:
        'The same for a reader: a name, a title, or the label of the value as `enumLabels` has it.',
      ...fieldRead((_field, { label }: Counted) => label),
    }),
    and: t.field({
      type: CountKey,
      nullable: true,
      description: 'What else they share, where they are counted by two things (`and:`); else null.',
      ...fieldRead(
        (field, { and }: Counted): SQL<AnswerOf<CountedKey> | null> => (and ? field.select(and) : sql`NULL`),
      ),
    }),
    count: t.int({
      description: 'How many there are.',
      ...fieldRead((_field, { count }: Counted) => count),
    }),
  }),
});

type Identified = SQLiteTable & { id: SQLiteColumn };
export type DimensionOf<Table extends Identified> = Omit<Dimension, 'by'> & {
  by?: (row: Row<Table>) => SQL;
};

const byValueOf = (name: string) => ({ label: wordsOfKey(labelsIn(name)), sorted: 'by count' }) as const;
const byRecord = (kind: Kind) => ({ of: KINDS[kind], sorted: 'by count' }) as const;

/** Ways to count: by a column that is an enum, by one that leads to a record, by a month, and by what links say. */
export const enumIn = <Table extends Identified>(column: SQLiteColumn, name: string): DimensionOf<Table> => ({
  by: (row) => sql`${columnOf(row, column)}`,
  ...byValueOf(name),
});
export const recordIn = <Table extends Identified>(column: SQLiteColumn, kind: Kind): DimensionOf<Table> => ({
  by: (row) => sql`${columnOf(row, column)}`,
  ...byRecord(kind),
});
export const monthIn = <Table extends Identified>(
  date: Parameters<typeof monthOf>[0],
): DimensionOf<Table> => ({
  by: (row) => {
    const { edtf, earliest, latest } = date;
    const own = {
      edtf: columnOf(row, edtf),
      earliest: columnOf(row, earliest),
      latest: columnOf(row, latest),
    };
    return monthOf(own);
  },
  label: monthOfKey,
  sorted: 'by key',
});
export const enumsLinked = (link: Link, name: string) => ({ link, ...byValueOf(name) });
export const recordsLinked = (link: Link, kind: Kind) => ({ link, ...byRecord(kind) });
export const enumOf = <Table extends Identified>(
  by: (row: Row<Table>) => SQL,
  name: string,
): DimensionOf<Table> => ({
  by,
  ...byValueOf(name),
});

/** Records by one thing. */
function groupingOf(found: Found, dimension: Dimension, plan: Plan): Grouping {
  const { by, link, ...naming } = dimension;
  const { row, where } = found;
  if (!link) {
    return {
      from: sql`FROM ${row.from}`,
      where: asked(where),
      cost: (statistics) => ({ read: costOfAll(found, statistics), rows: rowsFound(found, statistics) }),
      by: by ?? sql`NULL`,
      ...naming,
    };
  }
  if (link.from.name === 'id') return { ...linked(found, link), by: sql`${link.value}`, ...naming };
  const side = joined(found, link, plan);
  return {
    from: sql`FROM ${row.from}${side?.from}`,
    where: asked(where),
    cost: (statistics) => {
      const records = rowsFound(found, statistics);
      const { rows, read } = costOfLink(link, statistics);
      return { read: costOfAll(found, statistics) + records * read, rows: records * rows };
    },
    by: side?.by ?? sql`NULL`,
    ...naming,
  };
}

/** A linking table says of each record once what it says: it is read as a whole, beside a list of the records. */
function linked({ row, where, keys }: Found, { from, to }: Link) {
  const kept = sql`${to} IN (SELECT ${columnOf(row, from)} FROM ${row.from}${whereAll(asked(where))})`;
  return {
    from: sql`FROM ${to.table}`,
    where: where.length ? [kept] : [],
    cost: (statistics: Statistics) => {
      const rows = statistics.rows(to.table as SQLiteTable);
      const found = { row, where, keys };
      const records = where.length ? costOfAll(found, statistics) + rowsFound(found, statistics) : 0;
      return { read: records + 2 * rows + 1, rows };
    },
  };
}

interface CountArguments<By, Value> {
  by: By;
  and?: By | null;
  filter?: Value | null;
}

/** The read of such a field of `Query`. */
export function countsRead<Table extends Identified, Value, By extends string>(
  table: Table,
  name: string,
  filter: Filter<Table, Value>,
  dimensions: Record<By, DimensionOf<Table>>,
) {
  return rootRead((field: PlannedField<CountArguments<By, Value>>) => {
    const { args, plan } = field;
    const { statistics } = plan;
    const row = plan.row(table, name);
    const where = together(args.filter ? conditionsOf(filter, args.filter, row, field) : [], statistics);
    const found = { row, where, keys: [] };
    const dimension = (by: By): Dimension => ({ ...dimensions[by], by: dimensions[by].by?.(row) });
    const most = limits.maxCounts;
    if (args.and != null) {
      const two = [dimension(args.by), dimension(args.and)] as const;
      const { cost, groups } = sizeOfPairs(found, two, statistics, most);
      field.charge(cost);
      return pairsOf(found, two, field.select(COUNT_OF_TWO, { records: groups }), most, plan);
    }
    const grouping = groupingOf(found, dimension(args.by), plan);
    const { cost, groups } = sizeOfCounts(grouping, statistics, most);
    field.charge(cost);
    return countsOf(grouping, field.select(COUNT, { records: groups }), most);
  });
}

export const ORDER_OF_COUNTS = `The largest come first, of equals by key; months in their order. At most ${limits.maxCounts} groups, those that come first.`;
