/**
 * What the statistics are after a change. How many rows there are is exact. The most rows that share a value are counted
 * where the change adds to a value, up to a limit; above it, and where rows go, the number is an upper bound, as prices
 * may be. Whoever reads all dossiers counts anew.
 */
import { toSnakeCase } from 'drizzle-orm/casing';
import { rangeEnds } from '../../../schema/slug-ranges.ts';
import type { TableChanges } from '../plan.ts';
import type { Table, Value, Values } from '../store.ts';
import { slugRangeOf } from './owners.ts';
import { ask, type Query } from './stored.ts';

export type Statistic = readonly [name: string, rows: number];

const MAX_COUNTED = 200;
/** D1 takes 50 statements at a time. */
const MAX_TOGETHER = 20;

const NAME = /^(\w+)(?:\.([\w,]+?)(?:=(\d+))?)?$/;
const DAY = 86_400_000;
const JULIAN_EPOCH = 2_440_587.5;

/** Rows that come to share a value. */
interface Group {
  /** SQL that finds them, with the values of the parameter. */
  condition: string;
  values: Value[];
  more: number;
}

export async function statisticsAfter(
  database: D1Database,
  changes: readonly TableChanges[],
): Promise<Statistic[]> {
  const byTable = new Map(changes.map((change) => [change.table.name, change]));
  const [known = []] = await ask(database, [{ sql: 'SELECT name, rows FROM statistics', params: [] }]);
  const counted: Statistic[] = [];
  const shared: { name: string; rows: number; table: string; groups: Group[] }[] = [];
  for (const row of known) {
    const [name, rows] = [String(row.name), Number(row.rows)];
    const [, table = '', columns, days] = NAME.exec(name) ?? [];
    const change = byTable.get(table);
    if (!change) continue;
    const { came, went } = rowsIn(change);
    if (columns === undefined) counted.push([name, rows + came.length - went.length]);
    else if (days === '0') {
      const isOpen = (row: Values) => row[propertyOf(change.table, columns)] === 0;
      counted.push([name, rows + came.filter(isOpen).length - went.filter(isOpen).length]);
    } else {
      const groups = groupsOf(change.table, columns, Number(days), came, went);
      if (groups.length) shared.push({ name, rows, table, groups });
    }
  }
  const most = await mostOf(database, shared);
  return [...counted, ...most].filter(
    ([name, rows]) => known.find((row) => row.name === name)?.rows !== rows,
  );
}

export function statisticsStatement(statistics: readonly Statistic[]): { sql: string; params: string[] }[] {
  if (!statistics.length) return [];
  const sql = 'INSERT OR REPLACE INTO statistics SELECT value ->> 0, value ->> 1 FROM json_each(?)';
  return [{ sql, params: [JSON.stringify(statistics)] }];
}

function rowsIn({ inserts, updates, deletes }: TableChanges): { came: Values[]; went: Values[] } {
  return {
    came: [...inserts, ...updates].map(({ values }) => values),
    went: [...deletes.map(({ values }) => values), ...updates.map(({ row }) => row)],
  };
}

const propertyOf = ({ columns }: Table, name: string): string =>
  columns.find((column) => column.name === name || toSnakeCase(column.property) === name)?.property ?? name;

/** Those that have more rows than before. */
function groupsOf(
  table: Table,
  columns: string,
  /** NaN where they are not grouped by date. */
  days: number,
  came: readonly Values[],
  went: readonly Values[],
): Group[] {
  const groups = new Map<string, Group>();
  const add = (row: Values, more: number) => {
    const group = days ? daysOf(table, columns, days, row) : sharing(table, columns.split(','), row);
    if (!group) return;
    const key = JSON.stringify(group.values);
    const known = groups.get(key);
    groups.set(key, { ...group, more: (known?.more ?? 0) + more });
  };
  for (const row of came) add(row, 1);
  for (const row of went) add(row, -1);
  return [...groups.values()].filter(({ more }) => more > 0);
}

function sharing(table: Table, columns: string[], row: Values): Omit<Group, 'more'> | undefined {
  const values = columns.map((column) => row[propertyOf(table, column)] ?? null);
  if (values.includes(null)) return undefined;
  const [column = '', ...others] = columns;
  const range = slugRangeOf(table, propertyOf(table, column));
  if (range && !others.length) {
    const parts = String(row.slug).slice(range.word.length).split('/');
    const ends = rangeEnds(range.word, parts.slice(0, range.parts).join('/'));
    return { condition: 'slug > asked.value ->> 0 AND slug < asked.value ->> 1', values: ends };
  }
  return {
    condition: columns.map((column, index) => `${column} = asked.value ->> ${index}`).join(' AND '),
    values,
  };
}

/** The stretch of so many days in which a date begins, as the view `statistics_now` has it. */
function daysOf(table: Table, within: string, days: number, row: Values): Omit<Group, 'more'> | undefined {
  if (row[propertyOf(table, within)] !== days) return undefined;
  const earliest = within.replace(/_within$/, '_earliest');
  const time = Date.parse(String(row[propertyOf(table, earliest)]));
  if (Number.isNaN(time)) return undefined;
  const stretch = Math.trunc((time / DAY + JULIAN_EPOCH) / days);
  const [from, to] = [stretch, stretch + 1].map((each) =>
    new Date((each * days - JULIAN_EPOCH) * DAY).toISOString(),
  );
  return {
    condition: `${within} = ${days} AND ${earliest} >= asked.value ->> 0 AND ${earliest} <= asked.value ->> 1`,
    values: [from ?? '', to ?? ''],
  };
}

async function mostOf(
  database: D1Database,
  shared: readonly { name: string; rows: number; table: string; groups: Group[] }[],
): Promise<Statistic[]> {
  const queries: Query[] = [];
  for (let start = 0; start < shared.length; start += MAX_TOGETHER) {
    const some = shared.slice(start, start + MAX_TOGETHER);
    const sql = some.map(
      ({ table, groups }, index) =>
        `SELECT ${start + index} AS number, asked.key AS place, (SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${groups[0]?.condition} LIMIT ${MAX_COUNTED})) AS counted FROM json_each(?1, '$.s${index}') AS asked`,
    );
    const values = some.map(({ groups }, index) => [`s${index}`, groups.map((group) => group.values)]);
    queries.push({ sql: sql.join(' UNION ALL '), params: [JSON.stringify(Object.fromEntries(values))] });
  }
  const most = shared.map(({ rows }) => rows);
  for (const { number, place, counted } of (await ask(database, queries)).flat()) {
    const { rows = 0, groups = [] } = shared[Number(number)] ?? {};
    const { more = 0 } = groups[Number(place)] ?? {};
    const after = (Number(counted) < MAX_COUNTED ? Number(counted) : rows) + more;
    most[Number(number)] = Math.max(most[Number(number)] ?? 0, after);
  }
  return shared.map(({ name }, index) => [name, most[index] ?? 0] as const);
}
