import type { ExecutionResult } from 'graphql';
import type { Context } from '../planner/field-reads.ts';
import type { PlannedOperation } from '../planner/operation.ts';
import { sessionStart } from './bookmark.ts';
import { Database } from './database.ts';

/** The Worker's bindings and settings, as wrangler.toml names them. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  RATE_LIMITER?: RateLimit;
  /** The Worker that writes (src/desk/), where it is bound. */
  DESK?: Fetcher;
  /** The Worker that makes PNGs (src/pictures/), where it is bound. */
  PICTURES?: Fetcher;
  /** The Worker that answers assistants (src/agents/), where it is bound. */
  AGENTS?: Fetcher;
  CORS_ORIGINS?: string;
  PERSISTED_ONLY?: string;
  PURGE_TOKEN?: string;
  /** `true` on the machine of whoever works on it (explain.ts); no setting of a deployment. */
  EXPLAIN?: string;
}

/** What a resolver gets, and what the pipeline tells of it. */
export interface OperationContext extends Context {
  database: Database;
  /** Unknown while the operation is not planned. */
  planned?: PlannedOperation;
  /** Why there is no answer, where it was asked for early (answer.ts). */
  result?: ExecutionResult;
}

/** What came of asking early. */
export type Early = Pick<OperationContext, 'database' | 'planned' | 'result'>;

export function contextOf({
  DB,
  request,
  early,
}: Env & { request: Request; early?: Early }): OperationContext {
  return { database: databaseFor(request, DB), answers: new Map(), ...early };
}

export const databaseFor = (request: Request, database: D1Database): Database =>
  new Database(database, sessionStart(request), request.signal);
