import type { YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { Budget } from '../graphql/plan.ts';
import { Database } from './database.ts';

/** The Worker's bindings, as wrangler.toml names them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
}

/** What a resolver gets, and what the pipeline tells of it. */
export interface OperationContext extends Context {
  database: Database;
}

export function contextOf({ DB, request }: Env & YogaInitialContext): OperationContext {
  return { database: new Database(DB, request.signal), budget: new Budget() };
}
