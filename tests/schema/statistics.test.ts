import { env } from 'cloudflare:workers';
import { is } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { SPAN_DAYS } from '../../schema/date-lengths.ts';
import * as schema from '../../schema/tables.ts';
import { columnName } from '../../src/planner/statistics.ts';
import { NEWS, tell } from '../graphql/news.ts';

const { revisions: _, statistics: __, formerSlugs: ___, ...described } = schema;
const tables = Object.values(described).filter((table) => is(table, SQLiteTable));

const MEND = 'make the view statistics_now anew, with it, in the newest file of schema/migrations/';

async function rowsOf(view: 'statistics' | 'statistics_now'): Promise<Record<string, number>> {
  const { results } = await env.DB.prepare(`SELECT name, rows FROM ${view}`).all<{
    name: string;
    rows: number;
  }>();
  return Object.fromEntries(results.map(({ name, rows }) => [name, rows]));
}

test('there are statistics of each table and of each reference that an index finds', async () => {
  const known = await rowsOf('statistics_now');
  for (const table of tables) {
    const { name, indexes, primaryKeys, foreignKeys } = getTableConfig(table);
    expect(known, `the table ${name}: ${MEND}`).toHaveProperty([name]);
    const leading = [...indexes.map(({ config }) => config.columns), ...primaryKeys.map((key) => key.columns)]
      .map(([first]) => first as SQLiteColumn)
      .map(({ name }) => name);
    for (const key of foreignKeys) {
      const [column] = key.reference().columns as [SQLiteColumn];
      if (!leading.includes(column.name) || schema.UNCHECKED.includes(column)) continue;
      expect(known, `${columnName(column)}: ${MEND}`).toHaveProperty([columnName(column)]);
    }
  }
  for (const days of [0, ...SPAN_DAYS]) {
    expect(known).toHaveProperty([`events.occurred_within=${days}`]);
    expect(known).toHaveProperty([`statements.said_within=${days}`]);
  }
});

test('they tell the most rows that share a value', async () => {
  const statistics = await rowsOf('statistics');
  const { results } = await env.DB.prepare('SELECT event_id FROM claims').all<{ event_id: number }>();
  const counts = Map.groupBy(results, ({ event_id }) => event_id).values();
  expect(statistics['claims.event_id']).toBe(Math.max(...[...counts].map((claims) => claims.length)));
  expect(statistics.claims).toBe(results.length);
});

test('applying dossiers renews them', async () => {
  const before = await rowsOf('statistics');
  await tell(NEWS);
  const after = await rowsOf('statistics');
  expect(after).toEqual(await rowsOf('statistics_now'));
  expect(after).not.toEqual(before);
});
