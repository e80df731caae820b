import { Database } from './database.ts';

/** The Worker's bindings, as wrangler.toml names them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
}

/** What a resolver gets: made anew for each request. */
export interface Context {
  database: Database;
}

export function contextOf(env: Env): Context {
  return { database: new Database(env.DB) };
}
