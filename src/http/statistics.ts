import { sql } from 'drizzle-orm';
import { limits } from '../limits.ts';
import { STATISTICS, Statistics } from '../sql/statistics.ts';
import type { Database } from './database.ts';

/** Kept between requests; no promise is, since Workers lets no request wait for what another has begun. */
let latest: { statistics: Statistics; readAt: number } | undefined;

/** What operations are priced by: read with the first of them, and again when it has grown old. */
export async function statisticsOf(database: Database): Promise<Statistics> {
  if (latest && Date.now() - latest.readAt < limits.maxStatisticsAgeMilliseconds) return latest.statistics;
  const counts = await database.answer(sql`(${sql.raw(STATISTICS)})`);
  latest = { statistics: new Statistics(counts as Record<string, number>), readAt: Date.now() };
  return latest.statistics;
}
