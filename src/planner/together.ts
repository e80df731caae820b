import { sql } from 'drizzle-orm';
import { type Condition, finding, isListedIn } from './condition.ts';
import { byRows, duringBeside } from './during.ts';
import { hasOrder } from './order.ts';
import type { Statistics } from './statistics.ts';

/**
 * The conditions as they are to be asked together, first the one that finds the rows: SQLite knows less than we do of
 * how many each leaves.
 */
export function together(conditions: readonly Condition[], statistics: Statistics): Condition[] {
  if (conditions.length < 2) return [...conditions];
  const [found, ...taken] = finder(conditions, statistics);
  const { rows } = found.cost(statistics);
  const others = conditions.toSorted(byRows(statistics)).filter((other) => !taken.includes(other));
  return [found, ...others.map((other) => cheaper(other, rows, statistics))];
}

/** What finds the rows, and the conditions that it is made of. */
function finder(conditions: readonly Condition[], statistics: Statistics): [Condition, ...Condition[]] {
  const [first, ...rest] = conditions.toSorted(byRows(statistics)) as [Condition, ...Condition[]];
  const during = conditions.find(({ begins }) => begins);
  const spanned =
    during &&
    duringBeside(
      during,
      conditions.filter((other) => other !== during),
      statistics,
    );
  if (spanned) return [spanned.condition, during, spanned.partner];
  // A list has no room for what is asked beside it.
  const { sql: asked, beside, cost, columns } = first;
  const one = isListedIn(first) ? { sql: asked, beside, cost, columns } : first;
  const partner = rest.find((other) => areIndexed(first, other) || areIndexed(other, first));
  return partner ? [both(one, partner), first, partner] : [one, first];
}

/** How many times the price of a list what is asked of each row may cost at most, where it reads less as a rule. */
const MOST_FOR_LESS = 4;

/** What is asked of so many rows: of a list that is made once, or of each by an index of its own. */
function cheaper(condition: Condition, rows: number, statistics: Statistics): Condition {
  const listed = besideOthers(condition);
  const { oneByOne } = condition;
  if (!oneByOne) return listed;
  const { once, each } = listed.cost(statistics);
  const list = once + rows * each;
  const own = oneByOne.cost(statistics);
  if (own.once + rows * own.usual >= list) return listed;
  if (own.once + rows * own.each > MOST_FOR_LESS * list) return listed;
  const cost = (statistics: Statistics) => {
    const { once, each } = oneByOne.cost(statistics);
    return { rows: condition.cost(statistics).rows, once, each };
  };
  return { sql: oneByOne.sql, beside: oneByOne.sql, cost, columns: [] };
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
