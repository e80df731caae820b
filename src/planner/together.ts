import { sql } from 'drizzle-orm';
import { type Condition, finding, isListedIn } from './condition.ts';
import { hasOrder } from './order.ts';
import type { Statistics } from './statistics.ts';

/**
 * The conditions as they are to be asked together, first the one that finds the rows: SQLite knows less than we do of
 * how many each leaves.
 */
export function together(conditions: readonly Condition[], statistics: Statistics): Condition[] {
  if (conditions.length < 2) return [...conditions];
  const rows = (condition: Condition) => condition.cost(statistics).rows;
  const [first, ...rest] = conditions.toSorted((a, b) => rows(a) - rows(b)) as [Condition, ...Condition[]];
  const partner = rest.find((other) => areIndexed(first, other) || areIndexed(other, first));
  const others = rest.filter((other) => other !== partner);
  // A list has no room for what is asked beside it.
  const { sql: asked, beside: besides, cost, columns } = first;
  const finder = isListedIn(first) ? { sql: asked, beside: besides, cost, columns } : first;
  return [partner ? both(finder, partner) : finder, ...others.map(besideOthers)];
}

export function besideOthers({ beside, cost, missed }: Condition): Condition {
  const own = (statistics: Statistics) => {
    const { rows, once, each, eachBeside, onceBeside = 0 } = cost(statistics);
    return eachBeside === undefined ? { rows, once, each } : { rows, once: onceBeside, each: eachBeside };
  };
  return { sql: beside, beside, cost: own, columns: [], ...(missed && { missed }) };
}

/** Two that one index answers together. */
function both(one: Condition, other: Condition): Condition {
  const columns = areIndexed(one, other)
    ? [...one.columns, ...other.columns]
    : [...other.columns, ...one.columns];
  const cost = (statistics: Statistics) => {
    const [a, b] = [one.cost(statistics), other.cost(statistics)];
    return { rows: Math.min(a.rows, b.rows), once: a.once + b.once, each: 0 };
  };
  return finding(sql`${one.sql} AND ${other.sql}`, cost, columns);
}

const areIndexed = (one: Condition, other: Condition) =>
  one.columns.length > 0 && other.columns.length > 0 && hasOrder([...one.columns, ...other.columns]);
