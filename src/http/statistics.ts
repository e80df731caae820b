import { limits } from '../limits.ts';
import { STATISTICS, Statistics } from '../planner/statistics.ts';
import type { Database } from './database.ts';

/** Kept between requests; no promise is, since Workers lets no request wait for what another has begun. */
let latest: (Read & { readAt: number }) | undefined;

interface Read {
  statistics: Statistics;
  text: string;
}

/** What operations are priced by: read with the first of them, and again when it has grown old. */
export async function statisticsOf(database: Database): Promise<Statistics> {
  if (latest && Date.now() - latest.readAt < limits.maxStatisticsAgeMilliseconds) return latest.statistics;
  const [read] = await database.ask([{ text: STATISTICS, params: [] }], readStatistics);
  latest = { ...(read as Read), readAt: Date.now() };
  return latest.statistics;
}

/** The same object as long as it says the same, so that plans made by it can be kept. */
function readStatistics(text: string): Read {
  if (latest?.text === text) return latest;
  const counts: Record<string, number> = JSON.parse(text);
  if (!Object.keys(counts).length) throw new Error('There are no statistics');
  return { statistics: new Statistics(counts), text };
}
