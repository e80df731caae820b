import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { rowsLine, rowsWritten } from '../../src/dossier/rows-written.ts';
import { NEWS, tell } from '../graphql/news.ts';

test('a plan tells how many rows D1 will count as written, to a fifth', async () => {
  let written = 0;
  const database = {
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await env.DB.batch(statements);
      for (const { meta } of results) written += meta.rows_written;
      return results;
    },
  };
  const plan = await tell(NEWS, database as D1Database);
  const told = rowsWritten(plan);
  expect(told / written).toBeGreaterThan(0.8);
  expect(told / written).toBeLessThan(1.2);
  // Each entry of the log is in the index of corrections as well.
  expect(rowsWritten(plan, true)).toBe(told + (plan.entries?.length ?? 0));
});

test('more than a day of the free plan is said to be so', () => {
  expect(rowsLine(1_240)).toBe('apply writes about 1,240 rows, as D1 counts them');
  expect(rowsLine(250_000)).toBe(
    'apply writes about 250,000 rows, as D1 counts them: its free plan has 100,000 a day',
  );
});
