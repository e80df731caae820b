import { LAST_MIGRATION } from '../../schema/tables.ts';
import { limits } from '../limits.ts';
import { originsOf } from './allowed-origins.ts';
import type { Env } from './context.ts';
import { inShort, log } from './log.ts';
import { refusal } from './refusal.ts';

// A backup takes the migrations of the search index back for a while, so the last that was applied may be an earlier one.
const STATE = `SELECT (SELECT version FROM revisions ORDER BY id DESC LIMIT 1) AS dataset,
  (SELECT max(name) FROM d1_migrations) AS migration`;

const CHANGED_BY_HAND =
  'Rows were changed otherwise than by applying dossiers: npm run dossier -- plan shows which, and apply makes them what the dossiers say';

interface State {
  dataset: string | null;
  migration: string | null;
}

/** `GET /health`: 200 and the versions of data and tables where all is well, 503 and what is not where it is not. */
export async function health(env: Env): Promise<Response> {
  const state = await stateOf(env.DB);
  if (!state) return unwell('DATABASE_UNAVAILABLE', 'The database does not answer');
  const { dataset, migration } = state;
  if (!migration || migration < LAST_MIGRATION) {
    const problem = `The last migration of the database is ${migration}, and the API needs ${LAST_MIGRATION}`;
    return unwell('DATABASE_UNAVAILABLE', problem);
  }
  const { problem } = originsOf(env.CORS_ORIGINS);
  if (problem) return unwell('INTERNAL_SERVER_ERROR', `A setting is wrong: ${problem}`);
  const note = dataset === 'unknown' ? { note: CHANGED_BY_HAND } : {};
  return Response.json(
    { status: 'ok', dataset, migration, ...note },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** Asked where the API asks; null where there is no answer in time. */
async function stateOf(database: D1Database): Promise<State | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      const failure = `No answer within ${limits.maxHealthMilliseconds} ms`;
      log('database', { attempt: 1, failure, again: false });
      resolve(null);
    }, limits.maxHealthMilliseconds);
  });
  try {
    const answer = database.withSession('first-unconstrained').prepare(STATE).first<State>();
    return await Promise.race([answer, late]);
  } catch (error) {
    log('database', { attempt: 1, failure: inShort(error), again: false });
    return null;
  } finally {
    clearTimeout(timer);
  }
}

const unwell = (code: 'DATABASE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR', problem: string) =>
  refusal(503, code, problem, { 'retry-after': String(limits.healthRetrySeconds) });
