/** Conditions put together by "not" and "or". */
import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Condition, listing, NONE } from './condition.ts';
import { asked, costOfAll, rowsFound, union } from './first-rows.ts';
import type { Plan } from './plan.ts';
import { type Row, whereAll } from './row.ts';
import type { Statistics } from './statistics.ts';
import { besideOthers, together } from './together.ts';

/** Not all of these hold. It is asked of rows that others find. */
export function notAll(conditions: readonly Condition[]): Condition {
  const asked = sql`(${all(conditions)}) IS NOT TRUE`;
  const cost = (statistics: Statistics) => ({
    rows: Number.POSITIVE_INFINITY,
    ...costBeside(conditions, statistics),
  });
  return { sql: asked, beside: asked, cost, columns: [] };
}

type Identified = SQLiteTable & { id: SQLiteColumn };

/**
 * All conditions of one of the alternatives hold. Alone it lists what each of them finds, each by an index of its own:
 * SQLite has no part in that choice. Beside others it is asked of what those find.
 */
export function anyAlternative<Table extends Identified>(
  row: Row<Table>,
  alternatives: readonly ((row: Row<Table>) => readonly Condition[])[],
  plan: Plan,
): Condition {
  if (!alternatives.length) return NONE;
  const own = alternatives.map((conditionsOf) => conditionsOf(row));
  const holds = own.map((conditions) => sql`(${all(conditions)})`);
  return {
    // Written only where it is asked.
    get sql() {
      const lists = alternatives.map((conditionsOf) => {
        const other = plan.row(row.table, getTableName(row.table));
        const where = asked(together(conditionsOf(other), plan.statistics));
        return sql`SELECT ${other.columns.id} AS id FROM ${other.from}${whereAll(where)}`;
      });
      return sql`${row.columns.id} IN (SELECT id FROM (${union(lists, sql``)}))`;
    },
    beside: sql`(${sql.join(holds, sql` OR `)}) IS TRUE`,
    cost: (statistics) => {
      const found = own.map((conditions) => ({ row, where: together(conditions, statistics), keys: [] }));
      const rows = sum(found.map((each) => rowsFound(each, statistics)));
      const { once: onceBeside, each: eachBeside } = costBeside(own.flat(), statistics);
      // What one finds is read, listed, and listed again with what the others find.
      const once = sum(found.map((each) => costOfAll(each, statistics))) + 2 * listing(rows);
      return { rows, once, each: 1, onceBeside, eachBeside };
    },
    columns: [],
  };
}

/** None asks nothing, and holds of all. */
const all = (conditions: readonly Condition[]): SQL =>
  conditions.length
    ? sql.join(
        conditions.map(({ beside }) => beside),
        sql` AND `,
      )
    : sql`TRUE`;

function costBeside(conditions: readonly Condition[], statistics: Statistics) {
  const costs = conditions.map((condition) => besideOthers(condition).cost(statistics));
  return { once: sum(costs.map(({ once }) => once)), each: sum(costs.map(({ each }) => each)) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
