import { databaseUnavailable, operationTooLarge } from '../errors.ts';
import { retried } from './retry.ts';

type Answered = { answer: string | null };

/** SQL whose one value is JSON, and what is bound to it. */
export interface Statement {
  text: string;
  params: readonly unknown[];
}

/** One request's way to the database. */
export class Database {
  /** What it has taken so far. */
  readonly spent = { statements: 0, roundTrips: 0, rowsRead: 0, databaseMilliseconds: 0 };
  /** Where the database that answered stands. */
  region: string | undefined;
  readonly #session: D1DatabaseSession;
  readonly #client: AbortSignal;

  /** Nothing is asked for a client that has gone. */
  constructor(database: D1Database, start: string, client: AbortSignal) {
    this.#session = database.withSession(start);
    this.#client = client;
  }

  /** The state that was read; null while nothing was. */
  get bookmark(): string | null {
    return this.#session.getBookmark();
  }

  /** Of each statement its one value, JSON, as `read` takes it; all in one round trip. */
  async ask<Answer>(statements: readonly Statement[], read: (answer: string) => Answer): Promise<Answer[]> {
    const start = performance.now();
    this.spent.statements += statements.length;
    try {
      const prepared = statements.map(({ text, params }) => this.#session.prepare(text).bind(...params));
      return await retried(() => this.#attempt(prepared, read), this.#client);
    } catch (error) {
      throw this.#client.aborted ? error : explained(error);
    } finally {
      this.spent.databaseMilliseconds += performance.now() - start;
    }
  }

  async #attempt<Answer>(
    statements: D1PreparedStatement[],
    read: (answer: string) => Answer,
  ): Promise<Answer[]> {
    this.spent.roundTrips += 1;
    const [only] = statements;
    const results =
      statements.length === 1 && only
        ? [await only.all<Answered>()]
        : await this.#session.batch<Answered>(statements);
    try {
      if (results.length !== statements.length) throw new Error(`${results.length} results`);
      return results.map(({ results: [row], meta }) => {
        this.spent.rowsRead += meta.rows_read;
        this.region = meta.served_by_region;
        const { answer } = row as Answered;
        if (answer === undefined) throw new Error('A row without an answer');
        return read(answer ?? 'null');
      });
    } catch (reason) {
      throw new Error(`What D1 sent is no answer: ${reason}`);
    }
  }
}

/** What D1 says where an answer or a statement is beyond it, and what that means to whoever asked. */
const TOO_LARGE: [pattern: RegExp, meaning: string][] = [
  [/SQLITE_TOOBIG|too big/, 'The answer would have more than 2 MB: ask for smaller pages or fewer fields'],
  [
    /Expression tree is too large|parser stack overflow/,
    'This operation nests too deep for the database: split it',
  ],
];

function explained(error: unknown): unknown {
  const [, meaning] = TOO_LARGE.find(([pattern]) => pattern.test(String(error))) ?? [];
  return meaning ? operationTooLarge(meaning) : databaseUnavailable();
}
