import { limits } from '../limits.ts';
import { STATISTICS, Statistics } from '../sql/statistics.ts';
import type { Database } from './database.ts';

/** Kept between requests; no promise is, since Workers lets no request wait for what another has begun. */
let latest: { statistics: Statistics; text: string; readAt: number } | undefined;

/** What operations are priced by: read with the first of them, and again when it has grown old. */
export async function statisticsOf(database: Database): Promise<Statistics> {
  if (latest && Date.now() - latest.readAt < limits.maxStatisticsAgeMilliseconds) return latest.statistics;
  const [text] = (await database.answers([{ text: STATISTICS, params: [] }], String)) as [string];
  // The same object as long as it says the same, so that plans made by it can be kept.
  const statistics = text === latest?.text ? latest.statistics : new Statistics(JSON.parse(text));
  latest = { statistics, text, readAt: Date.now() };
  return statistics;
}
