import type { Context } from '../graphql/context.ts';
import { Price } from '../graphql/price.ts';
import type { Statistics } from '../sql/statistics.ts';
import { Database } from './database.ts';
import { statisticsOf } from './statistics.ts';

/** The Worker's bindings, as wrangler.toml names them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
}

export function contextOf(env: Env): Context {
  const database = new Database(env.DB);
  let statistics: Promise<Statistics> | undefined;
  return {
    database,
    price: new Price(),
    statistics: () => {
      statistics ??= statisticsOf(database);
      return statistics;
    },
  };
}
