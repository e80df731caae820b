/**
 * Dates in SQL, compared at the exactness that both have: times of a zone with times of a zone, times without one with
 * their like, and all others by local days. `earliest` and `latest` alone would take a local day for one in UTC.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { End } from '../../schema/dates.ts';

export interface DateColumns {
  edtf: SQLiteColumn;
  earliest: SQLiteColumn;
  latest: SQLiteColumn;
}

type Start = Omit<DateColumns, 'latest'>;
type Finish = Omit<DateColumns, 'earliest'>;

/** `2023-12-08`: the first local day that the date can mean. */
export const firstDay = ({ edtf, earliest }: Start): SQL =>
  sql`CASE WHEN ${edtf} GLOB ${TIME} THEN substr(${edtf}, 1, 10) ELSE substr(${earliest}, 1, 10) END`;

/** Null where the end is open. */
export const lastDay = ({ edtf, latest }: Finish): SQL =>
  sql`CASE WHEN ${lastOf(edtf)} GLOB ${TIME} THEN substr(${lastOf(edtf)}, 1, 10) ELSE substr(${latest}, 1, 10) END`;

/** Does not start after a given end. */
export function startsBy(date: Start, { day, clock, time }: End): SQL {
  const byDay = sql`${firstDay(date)} <= ${text(day)}`;
  if (clock === 'DAY') return byDay;
  const isAlike = hasClock(firstOf(date.edtf), clock);
  return sql`CASE WHEN ${isAlike} THEN ${date.earliest} <= ${instant(time)} ELSE ${byDay} END`;
}

/** Is not over before a given start; null where its end is open. */
export function lastsUntil(date: Finish, { day, clock, time }: End): SQL {
  const byDay = sql`${lastDay(date)} >= ${text(day)}`;
  if (clock === 'DAY') return byDay;
  const isAlike = hasClock(lastOf(date.edtf), clock);
  return sql`CASE WHEN ${isAlike} THEN ${date.latest} >= ${instant(time)} ELSE ${byDay} END`;
}

/** One does not start after the end of another; null where that end is open. */
export function startsByEndOf(one: Start, other: Finish): SQL {
  const areAlike = (['ZONED', 'LOCAL'] as const).map(
    (clock) => sql`${hasClock(firstOf(one.edtf), clock)} AND ${hasClock(lastOf(other.edtf), clock)}`,
  );
  return sql`CASE WHEN ${sql.join(areAlike, sql` OR `)} THEN ${one.earliest} <= ${other.latest} ELSE ${firstDay(one)} <= ${lastDay(other)} END`;
}

const MAX_TIME = Date.parse('9999-12-31T23:59:59.999Z');

/** A year of five digits would not sort as text. */
export const instantText = (time: number): string => new Date(Math.min(time, MAX_TIME)).toISOString();

/** Written out, for it stands in a statement many times, and D1 binds a hundred values. */
export const instant = (time: number): SQL => text(instantText(time));

const text = (value: string): SQL => sql.raw(`'${value.replaceAll("'", "''")}'`);

const TIME = sql.raw(`'????-??-??T*'`);
const TIME_WITH_ZONE = sql.raw(`'????-??-??T*[-+Z]*'`);

/** The two sides of an interval; of any other date, the whole of it. */
const firstOf = (edtf: SQLiteColumn): SQL => sql`substr(${edtf}, 1, instr(${edtf} || '/', '/') - 1)`;
const lastOf = (edtf: SQLiteColumn): SQL => sql`substr(${edtf}, instr(${edtf}, '/') + 1)`;

function hasClock(side: SQL, clock: 'LOCAL' | 'ZONED'): SQL {
  const hasZone = sql`${side} GLOB ${TIME_WITH_ZONE}`;
  return clock === 'ZONED' ? hasZone : sql`${side} GLOB ${TIME} AND NOT ${hasZone}`;
}
