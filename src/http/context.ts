import type { Context } from '../graphql/context.ts';
import { Budget } from '../graphql/plan.ts';
import { Database } from './database.ts';

/** The Worker's bindings, as wrangler.toml names them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  PERSISTED_ONLY?: string;
  PURGE_TOKEN?: string;
}

export function contextOf(env: Env): Context {
  return { database: new Database(env.DB), budget: new Budget() };
}
