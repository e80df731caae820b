/** Asks the Worker as a client would, over HTTP, and counts what it asks the database meanwhile. */
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { limits } from '../../src/limits.ts';
import { STATISTICS } from '../../src/planner/statistics.ts';
import worker from '../../src/worker.ts';

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  data: any;
  errors?: {
    message: string;
    path?: string[];
    locations?: object[];
    extensions: { code: string; argument?: string };
  }[];
  /** The SQL that ran, in order. */
  statements: string[];
  /** What was bound to each. */
  values: unknown[][];
  /** Rows and index entries that D1 read, by its own count. */
  rowsRead: number;
  /** Round trips to D1. */
  trips: number;
}

export async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Promise<Reply> {
  const log: Log = { statements: [], values: [], trips: 0, rowsRead: 0 };
  // The first operation of a Worker reads the statistics, too, and the first once they are old: told is what others read.
  const DB = counted(env.DB, log, (text) => text !== STATISTICS);
  const response = await worker.fetch(post({ query, variables, operationName }), { ...env, DB });
  return { status: response.status, ...((await response.json()) as Pick<Reply, 'data' | 'errors'>), ...log };
}

function post(body: object): Request {
  return new Request('http://aftermath.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** How far the clock was put forward for what was read last. */
let ahead = 0;

/** Whoever has filled the database otherwise has operations priced by what is in it now, not by what was a minute ago. */
export async function readStatisticsAnew(): Promise<void> {
  ahead += 2 * limits.maxStatisticsAgeMilliseconds;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead });
  await ask('{ dataset { version } }');
  vi.useRealTimers();
}

/** The data of an operation that must not fail. */
export async function data(query: string, variables?: Record<string, unknown>) {
  const reply = await ask(query, variables);
  if (reply.errors) throw new Error(JSON.stringify(reply.errors));
  return reply.data;
}

export type Log = Pick<Reply, 'statements' | 'values' | 'trips' | 'rowsRead'>;

/** D1 itself, with a note of each statement that it runs and each call that reaches it, but of those that are not to be told. */
export function counted(
  database: D1Database,
  log: Log,
  isTold: (text: string) => boolean = () => true,
): D1Database {
  const asked = new WeakMap<object, { text: string; values: unknown[] }>();
  const noted = async <Results extends D1Result[]>(statements: object[], results: Promise<Results>) => {
    if (statements.every((statement) => !isTold(asked.get(statement)?.text ?? ''))) return results;
    log.trips += 1;
    for (const statement of statements) {
      const { text = '', values = [] } = asked.get(statement) ?? {};
      log.statements.push(text);
      log.values.push(values);
    }
    for (const { meta } of await results) log.rowsRead += meta.rows_read;
    return results;
  };
  const watched = (real: D1Database | D1DatabaseSession) => ({
    withSession: (constraint: string) => watched((real as D1Database).withSession(constraint)),
    getBookmark: () => (real as D1DatabaseSession).getBookmark(),
    prepare: (text: string) => ({
      bind: (...values: unknown[]) => {
        const statement = real.prepare(text).bind(...values);
        asked.set(statement, { text, values });
        const all = statement.all.bind(statement);
        statement.all = (async () => {
          const [result] = await noted([statement], Promise.all([all()]));
          return result;
        }) as typeof statement.all;
        return statement;
      },
    }),
    batch: (statements: D1PreparedStatement[]) => noted(statements, real.batch(statements)),
  });
  return watched(database) as unknown as D1Database;
}
