/** Asks the Worker as a client would, over HTTP, and counts what it asks the database meanwhile. */
import { env } from 'cloudflare:workers';
import worker from '../../src/worker.ts';

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  data: any;
  errors?: { message: string; path?: string[]; extensions: { code: string; argument?: string } }[];
  /** The SQL that ran, in order. */
  statements: string[];
  /** What was bound to each. */
  values: unknown[][];
  /** Round trips to D1. */
  trips: number;
}

export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
  const log: Log = { statements: [], values: [], trips: 0 };
  const response = await worker.fetch(
    new Request('http://aftermath.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
    { ...env, DB: counted(env.DB, log) },
  );
  return { status: response.status, ...((await response.json()) as Pick<Reply, 'data' | 'errors'>), ...log };
}

/** The data of an operation that must not fail. */
export async function data(query: string, variables?: Record<string, unknown>) {
  const reply = await ask(query, variables);
  if (reply.errors) throw new Error(JSON.stringify(reply.errors));
  return reply.data;
}

type Log = Pick<Reply, 'statements' | 'values' | 'trips'>;

/** D1 itself, with a note of each statement that it runs and each call that reaches it. */
function counted(database: D1Database, log: Log): D1Database {
  const notes = new WeakMap<object, () => void>();
  const watched = (real: D1Database | D1DatabaseSession) => ({
    withSession: (constraint: string) => watched((real as D1Database).withSession(constraint)),
    prepare: (text: string) => {
      const bind = (...values: unknown[]) => {
        const statement = real.prepare(text).bind(...values);
        const all = statement.all.bind(statement);
        const note = () => {
          log.statements.push(text);
          log.values.push(values);
        };
        notes.set(statement, note);
        statement.all = (() => {
          log.trips += 1;
          note();
          return all();
        }) as typeof statement.all;
        return statement;
      };
      return { bind };
    },
    batch: (statements: D1PreparedStatement[]) => {
      log.trips += 1;
      for (const statement of statements) notes.get(statement)?.();
      return real.batch(statements);
    },
  });
  return watched(database) as unknown as D1Database;
}
